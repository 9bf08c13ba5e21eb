import type { Decimal } from './amount.ts';
import { decimal } from './amount.ts';

/** ISO 4217's code for amounts whose currency nobody wrote down. */
export const noCurrency = 'XXX';

/** Decimals a currency is written with: 2 for EUR, 0 for JPY, 3 for KWD. */
export const currencyDecimals = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const modes = { halfEven: 6, halfUp: 4 } as const;

/** The one rounding, at the end: to the currency's own decimals. */
export const roundMoney = (value: Decimal, currency: string, mode: keyof typeof modes = 'halfEven'): string =>
  decimal(value.toFixed()).toFixed(currencyDecimals(currency), modes[mode]);
