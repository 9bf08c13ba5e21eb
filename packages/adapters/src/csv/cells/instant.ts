import { daysIn } from './date-format.ts';

const [dash, colon, point, letterT, letterZ] = [...'-:.TZ'].map((character) => character.charCodeAt(0)) as [number, number, number, number, number];

const has = (text: string, place: number, character: number): boolean => text.charCodeAt(place) === character;

/** [from, to) of a text as a whole number; NaN where it is not of digits alone. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * `2026-03-01T09:30:00Z`, with milliseconds or without, as epoch milliseconds: what programs write, and most of what is read.
 * NaN for every other text, whatever it means.
 */
export function plainInstant(text: string): number {
  const isFine = text.length === 24;
  if ((!isFine && text.length !== 20) || !has(text, text.length - 1, letterZ) || !has(text, 10, letterT)) return Number.NaN;
  if (!has(text, 4, dash) || !has(text, 7, dash) || !has(text, 13, colon) || !has(text, 16, colon) || (isFine && !has(text, 19, point))) return Number.NaN;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const [hours, minutes, seconds] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
  // A year of two digits is another to Date.UTC.
  if (!(year >= 100 && month >= 1 && day >= 1 && day <= daysIn(year, month) && hours <= 23 && minutes <= 59 && seconds <= 59)) return Number.NaN;
  return Date.UTC(year, month - 1, day, hours, minutes, seconds, isFine ? digits(text, 20, 23) : 0);
}
