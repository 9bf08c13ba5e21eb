import { fold, tidy } from '../text/fold.ts';
import type { Decimal } from './decimal.ts';
import { type NumberOptions, readDecimal } from './number.ts';
import { fail, isFailure, type Read } from './read.ts';

export interface MoneyOptions extends NumberOptions {
  /** what a sign means here, such as { "$": "CAD" } */
  readonly signs?: Readonly<Record<string, string>> | undefined;
}

/** An exact amount and the currencies its sign may stand for; none where the cell shows none. */
export interface Money {
  readonly amount: Decimal;
  readonly currencies?: readonly string[];
}

/** The first currency is what the sign means where nothing else says so; a sign of several countries has an empty first place. */
const knownSigns: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'],
  us$: ['USD'],
  c$: ['CAD'],
  a$: ['AUD'],
  r$: ['BRL'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₽': ['RUB'],
  руб: ['RUB'],
  р: ['RUB'],
  '₸': ['KZT'],
  '₴': ['UAH'],
  '₹': ['INR'],
  '₺': ['TRY'],
  '₾': ['GEL'],
  '₩': ['KRW'],
  '₪': ['ILS'],
  zł: ['PLN'],
  kč: ['CZK'],
  '¥': ['', 'JPY', 'CNY'],
  kr: ['', 'SEK', 'NOK', 'DKK', 'ISK'],
};

const codes = new Set(Intl.supportedValuesOf('currency'));
const bare = (text: string): string => fold(text).replace(/\.$/, '');

/** The currencies a sign, a word or a code may mean; nothing where it is none. */
export function currenciesOf(text: string, signs: Readonly<Record<string, string>> = {}): readonly string[] | undefined {
  const declared = Object.entries(signs).find(([sign]) => fold(sign) === fold(text));
  if (declared) return [declared[1]];
  const code = tidy(text).toUpperCase();
  return codes.has(code) ? [code] : knownSigns[bare(text)];
}

const unclear = 'has the sign of several currencies; say which with "signs", such as { "kr": "SEK" }';

/** Reads an exact amount, with the currency shown beside it. */
export function readMoney(options: MoneyOptions): Read<Money> {
  const read = readDecimal(options, (affix) => currenciesOf(affix, options.signs));
  return (cell) => {
    const result = read(cell);
    if (isFailure(result)) return result;
    return { amount: result.decimal, ...(result.unit ? { currencies: result.unit } : {}) };
  };
}

/** Reads a currency by its code, its sign or its word. */
export function readCurrency({ signs }: MoneyOptions): Read<string> {
  return (cell) => {
    const currencies = currenciesOf(cell, signs);
    if (!currencies) return fail('is no currency known here, expected a code such as "USD" or "RUB"; other words are said by "words" or "signs"');
    return currencies[0] || fail(unclear);
  };
}

/** The currency of a record: the one its column or the mapping states, which must agree with the sign beside the amount. */
export function settleCurrency(money: Money, stated: string | null | undefined, byDefault: string | undefined): Read<string | null> {
  return () => {
    if (stated && money.currencies && !money.currencies.includes(stated))
      return fail(`is in ${money.currencies.filter(Boolean).join(' or ')}, but its currency is given as ${stated}`);
    if (stated) return stated;
    if (!money.currencies) return byDefault ?? null;
    if (byDefault !== undefined && money.currencies.includes(byDefault)) return byDefault;
    return money.currencies[0] || fail(unclear);
  };
}
