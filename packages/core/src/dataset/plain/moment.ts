const millisecondsPerMinute = 60_000;
/** The codes of the characters - + : . T Z. */
const dash = 45;
const plus = 43;
const colon = 58;
const point = 46;
const letterT = 84;
const letterZ = 90;

const has = (text: string, place: number, character: number): boolean => text.charCodeAt(place) === character;

/** A digit; so far below nothing where it is none, that no others beside it make up for that. */
function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - 48;
  return value >= 0 && value <= 9 ? value : -10_000;
}

/** Two digits as a number; below 0 where one of them is none. */
const two = (text: string, from: number): number => digit(text, from) * 10 + digit(text, from + 1);

const isLeap = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1));

/** Days from 1970-01-01; the year begins in March, so that the leap day is its last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The offset that begins at `from` and ends the text, in minutes; NaN where it is written in another way than `Z` or `+01:00`. */
function offsetAt(text: string, from: number): number {
  if (has(text, from, letterZ)) return text.length === from + 1 ? 0 : Number.NaN;
  const isBehind = has(text, from, dash);
  const [hours, minutes] = [two(text, from + 1), two(text, from + 4)];
  if (!(isBehind || has(text, from, plus)) || !has(text, from + 3, colon) || text.length !== from + 6) return Number.NaN;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (isBehind ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * `2026-03-01T09:30:00`, with milliseconds or without, and its offset → epoch milliseconds.
 * NaN for every other text: it may be a moment all the same, written in another way.
 */
export function plainMoment(text: string): number {
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  const [hours, minutes, seconds] = [two(text, 11), two(text, 14), two(text, 17)];
  if (!has(text, 4, dash) || !has(text, 7, dash) || !has(text, 10, letterT) || !has(text, 13, colon) || !has(text, 16, colon)) return Number.NaN;
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return Number.NaN;
  const isFine = has(text, 19, point);
  const milliseconds = isFine ? two(text, 20) * 10 + digit(text, 22) : 0;
  if (milliseconds < 0) return Number.NaN;
  const offset = offsetAt(text, isFine ? 23 : 19);
  return dayNumber(year, month, day) * 86_400_000 + (hours * 60 + minutes - offset) * millisecondsPerMinute + seconds * 1000 + milliseconds;
}
