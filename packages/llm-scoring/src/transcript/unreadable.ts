import { quoteList, SalesperfError } from '@salesperf/core';

export const unreadable = (why: string, details: Readonly<Record<string, unknown>> = {}): SalesperfError =>
  new SalesperfError('unreadable', `Cannot read the transcript: ${why}`, details);

const longestExcerpt = 40;
export const excerpt = (text: string): string => (text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()}…` : text);

export const quoted = (texts: readonly string[]): string => quoteList(texts.map(excerpt), 'and');

/** What a value is, in a few words of an error. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `an object with ${keyList(value)}`;
  return typeof value === 'string' ? `the text "${excerpt(value)}"` : `the ${typeof value} ${String(value)}`;
}

const mostKeys = 8;
export function keyList(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return 'no keys';
  return `${keys
    .slice(0, mostKeys)
    .map((key) => `"${excerpt(key)}"`)
    .join(', ')}${keys.length > mostKeys ? ' …' : ''}`;
}
