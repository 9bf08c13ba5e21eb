import { SalesperfError } from '../errors.ts';
import type { Decimal } from './amount.ts';
import { decimal } from './amount.ts';

/** ISO 4217's code for amounts whose currency nobody wrote down. */
export const noCurrency = 'XXX';

const known = new Map<string, number>();

/**
 * Decimals a currency is written with: 0 for JPY, 2 for EUR, 3 for KWD, 4 for CLF, as this runtime's Intl has them;
 * 2 for a code of three letters that it does not know. Throws for anything else.
 */
export function currencyDecimals(currency: string): number {
  const found = known.get(currency) ?? readDecimals(currency);
  known.set(currency, found);
  return found;
}

function readDecimals(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    throw new SalesperfError('invalid_argument', `Cannot use the currency "${currency}": expected a code of three letters such as "EUR"`, { currency });
  }
}

const modes = { halfEven: 6, halfUp: 4 } as const;

/** What becomes of a half: `halfEven` goes to the even neighbour, `halfUp` away from zero, so that a refund is rounded as its payment was. */
export type RoundingMode = keyof typeof modes;

/** The one rounding, at the end: to the currency's own decimals. There is no negative zero. */
export function roundMoney(value: Decimal | string, currency: string, mode: RoundingMode = 'halfEven'): string {
  const text = decimal(typeof value === 'string' ? value : value.toFixed()).toFixed(currencyDecimals(currency), modes[mode]);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
