import type { Scorecard } from './scorecard.ts';

/** JSON with its keys in order, so that equal data has equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

/** Two multiplicative lanes of 32 bits (cyrb53) in hexadecimal: names a version, guards nothing. Synchronous, and needs no platform API. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  const mixed = (lane: number, other: number) => Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  return [mixed(a, b), mixed(b, a)].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The version of a scorecard: equal for equal content, whatever the order of its keys. */
export const scorecardHash = (scorecard: Scorecard): string => hash(canonical(scorecard));
