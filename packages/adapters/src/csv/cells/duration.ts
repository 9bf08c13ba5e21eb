import { fold } from '../text/fold.ts';
import { type NumberOptions, readNumber } from './number.ts';
import { fail, isFailure, type Read } from './read.ts';

/** What a bare number counts, or what the two parts of 45:10 are. */
export const durationUnits = ['milliseconds', 'seconds', 'minutes', 'hours', 'mm:ss', 'h:mm'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export interface DurationOptions extends NumberOptions {
  readonly unit?: DurationUnit | undefined;
}

const seconds: Partial<Record<DurationUnit, number>> = { seconds: 1, minutes: 60, hours: 3600 };

const words: readonly [length: number, name: string][] = [
  [86_400, 'd|days?|д|дн|день|дня|дней'],
  [3600, 'h|hrs?|hours?|ч|час|часа|часов'],
  [60, 'm|mins?|minutes?|м|мин|минут[аы]?'],
  [1, 's|secs?|seconds?|с|сек|секунд[аы]?'],
];
const worded = new RegExp(`^${words.map(([, name]) => `(?:(\\d+)\\s*(?:${name})(?!\\p{L})\\.?,?\\s*)?`).join('')}$`, 'u');

/** Reads a length of time in seconds: "1h 20m", "1 ч 20 мин", "00:45:10", or a number of the unit declared (seconds). */
export function readDuration(options: DurationOptions): Read<number> {
  const { unit = 'seconds' } = options;
  const number = readNumber(options);
  return (cell) => {
    const text = fold(cell);
    const clock = /^(\d+):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text);
    if (clock) {
      const [first, second] = [Number(clock[1]), Number(clock[2])];
      if (second > 59 || Number(clock[3] ?? 0) > 59) return fail('is not a length of time: its minutes or seconds are over 59');
      if (clock[3] !== undefined) return first * 3600 + second * 60 + Number(clock[3]);
      if (unit === 'mm:ss') return first * 60 + second;
      if (unit === 'h:mm') return first * 3600 + second * 60;
      return fail('may be hours and minutes or minutes and seconds; say which with "unit": "h:mm" or "mm:ss"');
    }
    const match = text === '' ? null : worded.exec(text);
    if (match) return words.reduce((sum, [length], index) => sum + length * Number(match[index + 1] ?? 0), 0);
    const value = number(text);
    if (isFailure(value)) return fail('is not a length of time, expected such as "1h 20m", "00:45:10" or a number; say what a number counts with "unit"');
    if (unit === 'mm:ss' || unit === 'h:mm') return fail(`is not written as "${unit}"; say what a number counts with "unit"`);
    return unit === 'milliseconds' ? value / 1000 : value * seconds[unit]!;
  };
}
