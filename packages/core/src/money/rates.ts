import { firstPlace } from '../bisect.ts';
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

/**
 * Rates into one currency, each in force until the next of the same currency. Read at the close date of a record, or at the as-of.
 * Throws for a rate that is not above zero, and for two different rates of one currency from the same moment.
 */
export function rateTable(into: string, rates: readonly ExchangeRate[]): RateAt {
  const lists = new Map<string, ExchangeRate[]>();
  for (const rate of rates) {
    const list = lists.get(rate.currency);
    if (list) list.push(rate);
    else lists.set(rate.currency, [rate]);
  }
  const timeless = rates.find(({ from }) => !Number.isFinite(from));
  if (timeless)
    throw new SalesperfError('invalid_argument', `Cannot use the exchange rate ${timeless.rate} of ${timeless.currency}: it does not say from when it holds`);
  const byCurrency = new Map([...lists].map(([currency, list]) => [currency, series(list)]));
  return (currency, moment) => (currency === into ? rateOfOne : (byCurrency.get(currency)?.(moment) ?? null));
}

/** The plan's rates into one currency, the same whatever the moment: what goals are converted at. */
export function planRates(into: string, plan: Readonly<Record<string, string>>): (currency: string) => bigint | null {
  const rates = new Map(Object.entries(plan).map(([currency, rate]) => [currency, parsed(currency, rate)]));
  return (currency) => (currency === into ? rateOfOne : (rates.get(currency) ?? null));
}

function parsed(currency: string, rate: string): bigint {
  const value = parseRate(rate);
  if (value <= 0n) throw new SalesperfError('invalid_argument', `Cannot use the exchange rate ${rate} of ${currency}: a rate is above zero`);
  return value;
}

function series(list: readonly ExchangeRate[]): (moment: number) => bigint | undefined {
  const sorted = list.map(({ currency, from, rate }) => ({ currency, from, rate, value: parsed(currency, rate) })).sort((a, b) => a.from - b.from);
  for (const [index, { currency, from, rate, value }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.from === from && before.value !== value)
      throw new SalesperfError(
        'invalid_argument',
        `Cannot use the exchange rates ${before.rate} and ${rate} of ${currency}: both hold from ${written(from)}, expected one`,
        { currency, from, rates: [before.rate, rate] },
      );
  }
  return (moment) => sorted[firstPlace(sorted.length, (place) => sorted[place]!.from > moment) - 1]?.value;
}

const written = (moment: number): string => (Number.isFinite(moment) ? new Date(moment).toISOString() : 'the beginning');
