import { SalesperfError } from '../errors.ts';
import { parseRate, rateOfOne } from './amount.ts';

/** From this moment on, one unit of `currency` is worth `rate` units of the report's currency. */
export interface ExchangeRate {
  readonly currency: string;
  /** epoch milliseconds */
  readonly from: number;
  /** decimal text */
  readonly rate: string;
}

/** The rate in force at a moment, as an integer of 1e-10; null where there is none: never 1. */
export type RateAt = (currency: string, moment: number) => bigint | null;

/** Rates into one currency, each in force until the next of the same currency. */
export function rateTable(into: string, rates: readonly ExchangeRate[]): RateAt {
  const byCurrency = new Map<string, { from: number; rate: bigint }[]>();
  for (const { currency, from, rate } of rates) {
    const parsed = parseRate(rate);
    if (parsed <= 0n) throw new SalesperfError('invalid_argument', `Cannot use the exchange rate ${rate} of ${currency}: a rate is above zero`);
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), { from, rate: parsed }]);
  }
  for (const list of byCurrency.values()) list.sort((a, b) => b.from - a.from);
  return (currency, moment) => (currency === into ? rateOfOne : (byCurrency.get(currency)?.find(({ from }) => from <= moment)?.rate ?? null));
}
