const millisecondsPerMinute = 60_000;
const [dash, plus, colon, point, letterT, letterZ] = [...'-+:.TZ'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

const has = (text: string, place: number, character: number): boolean => text.charCodeAt(place) === character;

/** [from, to) of a text as a whole number; −1 where it is not of digits alone. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place++) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

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
  const [hours, minutes] = [digits(text, from + 1, from + 3), digits(text, from + 4, from + 6)];
  if (!(isBehind || has(text, from, plus)) || !has(text, from + 3, colon) || text.length !== from + 6) return Number.NaN;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (isBehind ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * `2026-03-01T09:30:00`, with milliseconds or without, and its offset → epoch milliseconds.
 * NaN for every other text: it may be a moment all the same, written in another way.
 */
export function plainMoment(text: string): number {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const [hours, minutes, seconds] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
  if (!has(text, 4, dash) || !has(text, 7, dash) || !has(text, 10, letterT) || !has(text, 13, colon) || !has(text, 16, colon)) return Number.NaN;
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return Number.NaN;
  const isFine = has(text, 19, point);
  const milliseconds = isFine ? digits(text, 20, 23) : 0;
  if (milliseconds < 0) return Number.NaN;
  const offset = offsetAt(text, isFine ? 23 : 19);
  return dayNumber(year, month, day) * 86_400_000 + (hours * 60 + minutes - offset) * millisecondsPerMinute + seconds * 1000 + milliseconds;
}
