import { addDays, addMonths, localDate, localInstant, startOfDay } from '@salesperf/core';
import { tidy } from '../text/fold.ts';
import type { Precision } from './date-format.ts';
import { plainInstant } from './instant.ts';
import { civil, compile, type Parsed, print } from './parsed.ts';
import { fail, type Read } from './read.ts';

export interface DateOptions {
  readonly formats?: readonly string[] | undefined;
  readonly language?: string | undefined;
  /** zone of the times written in the file */
  readonly zone?: string | undefined;
  /** the time of day is ignored */
  readonly date?: boolean | undefined;
  /** the date written is the last that belongs to the stretch */
  readonly inclusive?: boolean | undefined;
}

const dayLength = 86_400_000;
const civilSteps: Partial<Record<Precision, (date: string) => string>> = {
  year: (date) => addMonths(date, 12),
  quarter: (date) => addMonths(date, 3),
  month: (date) => addMonths(date, 1),
};
const timeSteps: Partial<Record<Precision, number>> = { hour: 3_600_000, minute: 60_000, second: 1000, millisecond: 1 };

/** Instants of one zone. What a day looks like there is worked out once; one of 24 hours needs no second look. */
function clock(zone: string) {
  const days = new Map<string, { start: number; even: boolean }>();
  const day = (date: string) => {
    const known = days.get(date);
    if (known) return known;
    const start = startOfDay(date, zone);
    const found = { start, even: startOfDay(addDays(date, 1), zone) - start === dayLength };
    days.set(date, found);
    return found;
  };
  const at = (date: string, milliseconds: number): number => {
    const { start, even } = day(date);
    if (even) return start + milliseconds;
    const minutes = Math.floor(milliseconds / 60_000);
    return localInstant(date, zone, minutes) + (milliseconds - minutes * 60_000);
  };
  return { start: (date: string) => day(date).start, at };
}

/**
 * Reads a cell as an instant (epoch milliseconds). A value without a time is a local date of the report's zone: the start of that day there.
 * A value that two of the formats read differently is refused.
 */
export function readInstant(options: DateOptions, reportZone: string): Read<number> {
  const formats = options.formats ?? ['iso'];
  const parsers = formats.map((format) => ({ format, parse: compile(format, options.language) }));
  const file = clock(options.zone ?? reportZone);
  const report = clock(reportZone);

  const fromDate = (date: string, precision: Precision): number => {
    const step = civilSteps[precision] ?? ((day: string) => addDays(day, 1));
    return report.start(options.inclusive ? step(date) : date);
  };
  const fromInstant = (instant: number, precision: Precision): number =>
    options.date ? fromDate(localDate(instant, options.zone ?? reportZone), 'day') : instant + (options.inclusive ? timeSteps[precision]! : 0);
  const place = (parsed: Parsed): number => {
    if ('instant' in parsed) return fromInstant(parsed.instant, parsed.precision);
    const { milliseconds, offset, precision } = parsed.written;
    const date = civil(parsed.written);
    if (milliseconds === undefined) return fromDate(date, precision);
    if (options.date) return fromDate(date, 'day');
    const instant = offset === undefined ? file.at(date, milliseconds) : Date.parse(`${date}T00:00:00Z`) + milliseconds - offset * 60_000;
    return fromInstant(instant, precision);
  };

  // Where the format is the only one, and the instant itself is asked for.
  const isPlain = formats.length === 1 && formats[0] === 'iso' && !options.date && !options.inclusive;
  return (cell) => {
    const instant = isPlain ? plainInstant(cell) : Number.NaN;
    if (!Number.isNaN(instant)) return instant;
    const text = tidy(cell);
    const found: { format: string; parsed: Parsed }[] = [];
    for (const { format, parse } of parsers) {
      const parsed = parse(text);
      if (parsed) found.push({ format, parsed });
    }
    const [first, ...others] = found;
    if (!first) return fail(`is not a date written as ${formats.map((format) => `"${format}"`).join(' or ')}; say how it is written with "formats"`);
    const other = others.find(({ parsed }) => print(parsed) !== print(first.parsed));
    if (other) {
      const refusal = `is ${print(first.parsed)} as "${first.format}" and ${print(other.parsed)} as "${other.format}"; keep the one of these "formats" that is meant`;
      return { failure: refusal, refused: true };
    }
    return place(first.parsed);
  };
}
