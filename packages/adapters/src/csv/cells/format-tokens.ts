import { SalesperfError } from '@salesperf/core';

/** What a part of a pattern stands for. */
export type Field =
  | 'year'
  | 'shortYear'
  | 'quarter'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'hour12'
  | 'half'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset'
  | 'skip';

export interface Token {
  readonly pattern: string;
  readonly field: Field;
  readonly numeric?: true;
}

const digits = (field: Field, loose = '\\d{1,2}'): Token => ({ field, pattern: loose, numeric: true });

const tokens: Record<string, Token> = {
  yyyy: digits('year', '\\d{4}'),
  yy: digits('shortYear', '\\d{2}'),
  Q: digits('quarter', '[1-4]'),
  M: digits('month'),
  MM: digits('month'),
  MMM: { field: 'monthName', pattern: '\\p{L}+\\.?' },
  MMMM: { field: 'monthName', pattern: '\\p{L}+\\.?' },
  d: digits('day'),
  dd: digits('day'),
  EEE: { field: 'skip', pattern: '\\p{L}+\\.?' },
  EEEE: { field: 'skip', pattern: '\\p{L}+\\.?' },
  H: digits('hour'),
  HH: digits('hour'),
  h: digits('hour12'),
  hh: digits('hour12'),
  a: { field: 'half', pattern: '[ap]\\.?\\s?m\\.?' },
  m: digits('minute'),
  mm: digits('minute'),
  s: digits('second'),
  ss: digits('second'),
  SSS: digits('fraction', '\\d{1,9}'),
  X: { field: 'offset', pattern: 'Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|UTC|GMT' },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A number of two letters needs both its digits only where the next number follows at once: `ddMMyyyy`. */
export function numberPattern(letters: string, token: Token, touching: boolean): string {
  return touching && token.numeric && letters.length === 2 ? '\\d{2}' : token.pattern;
}

export interface Piece {
  readonly letters: string;
  readonly token?: Token;
  readonly literal?: string;
}

/** A pattern cut into its parts. Throws where letters mean nothing. */
export function pieces(format: string): Piece[] {
  return [...format.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|\s+|[^A-Za-z\s']/gu)].map(([letters, quoted]) => {
    if (quoted !== undefined) return { letters, literal: escaped(quoted === '' ? "'" : quoted.replaceAll("''", "'")) };
    if (/^\s/.test(letters)) return { letters, literal: '\\s+' };
    if (!/[A-Za-z]/.test(letters)) return { letters, literal: escaped(letters) };
    const token = tokens[letters];
    if (token) return { letters, token };
    throw new SalesperfError(
      'invalid_argument',
      `Cannot use the date format "${format}": "${letters}" means nothing in it, expected "iso", "epoch seconds", "epoch milliseconds", "excel" or a pattern of ${Object.keys(tokens).join(' ')} with other letters in quotes, such as "dd.MM.yyyy HH:mm"`,
      { format },
    );
  });
}

/** Whether the fields of a pattern make a date; the sentence says what is missing. */
export function problem(fields: readonly Field[]): string | undefined {
  const has = (...names: Field[]) => names.some((name) => fields.includes(name));
  if (new Set(fields.filter((field) => field !== 'skip')).size < fields.filter((field) => field !== 'skip').length) return 'it has the same part twice';
  if (!has('year', 'shortYear')) return 'it has no year (yyyy)';
  if (has('day') && !has('month', 'monthName')) return 'it has a day and no month (MM or MMM)';
  if (has('hour', 'hour12') && !has('day')) return 'it has a time and no day (dd)';
  if (has('minute') && !has('hour', 'hour12')) return 'it has minutes (mm) and no hours (HH); a month is written MM';
  if (has('hour12') !== has('half')) return 'hours of twelve (hh) and AM or PM (a) go together; hours of twenty-four are HH';
  return undefined;
}
