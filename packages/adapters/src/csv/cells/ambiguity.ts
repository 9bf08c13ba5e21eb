import type { Written } from './date-format.ts';
import { compile, isNumericFormat, print, two } from './parsed.ts';

/** Texts that tell apart every order of day, month and year. */
const probes: readonly Written[] = [
  { year: 2003, month: 2, day: 1, milliseconds: 14_706_000, precision: 'second' },
  { year: 2011, month: 12, day: 10, milliseconds: 32_887_000, precision: 'second' },
];

function write(format: string, { year, month, day, milliseconds = 0 }: Written): string {
  const time = new Date(milliseconds);
  const [hour, minute, second] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()];
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: two(year % 100),
    Q: String(Math.ceil(month / 3)),
    M: String(month),
    MM: two(month),
    d: String(day),
    dd: two(day),
    H: String(hour),
    HH: two(hour),
    h: String(hour % 12 || 12),
    hh: two(hour % 12 || 12),
    a: hour < 12 ? 'AM' : 'PM',
    m: String(minute),
    mm: two(minute),
    s: String(second),
    ss: two(second),
    SSS: '000',
    X: '+00:00',
  };
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1)));
  const pattern = format === 'iso' ? 'yyyy-MM-dd' : format;
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/gu, (letters, quoted) => quoted ?? parts[letters] ?? (letters.startsWith('M') ? name : 'Monday'));
}

/** A date two formats of the list read differently, so that nobody can know which is meant; nothing where there is none. */
export function ambiguity(formats: readonly string[]): { first: string; second: string; example: string } | undefined {
  for (const first of formats) {
    for (const second of formats) {
      if (first === second) continue;
      if (isNumericFormat(first) && isNumericFormat(second)) return { first, second, example: '1700000000' };
      if (isNumericFormat(first)) continue;
      for (const probe of probes) {
        const example = write(first, probe);
        const [one, other] = [compile(first)(example), compile(second)(example)];
        if (one && other && print(one) !== print(other)) return { first, second, example };
      }
    }
  }
  return undefined;
}
