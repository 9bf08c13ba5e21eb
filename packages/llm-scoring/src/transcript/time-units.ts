/**
 * How a source writes its times. `s` may be written "1.5s", `ticks` are 100 nanoseconds, `clock` is 00:01:02.5, `iso_duration`
 * is PT1M2.5S, `rfc3339` a moment with its zone, `local_datetime` one without.
 */
export const timeUnits = ['ms', 's', 'ticks', 'clock', 'iso_duration', 'rfc3339', 'local_datetime'] as const;
export type TimeUnit = (typeof timeUnits)[number];

const perUnit: Partial<Record<TimeUnit, number>> = { ms: 1, s: 1000, ticks: 1e-4 };
const number = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;
const clock = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,2}(?:[.,]\d{1,9})?)$/;
const isoDuration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const moment = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})?$/;

/** Milliseconds, whole; NaN where the value is no time in that unit. Numbers may be written as text. */
export function toMilliseconds(value: unknown, unit: TimeUnit): number {
  const factor = perUnit[unit];
  if (factor !== undefined) return Math.round(toNumber(unit === 's' && typeof value === 'string' ? value.replace(/s$/, '') : value) * factor);
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  return Math.round(unit === 'clock' ? fromClock(text) : unit === 'iso_duration' ? fromDuration(text) : fromMoment(text, unit === 'rfc3339'));
}

/** Whether times in it are moments, of which the first is the start of the talk. */
export const isMoment = (unit: TimeUnit | undefined): boolean => unit === 'rfc3339' || unit === 'local_datetime';

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && number.test(value.trim()) ? Number(value.replace(',', '.')) : Number.NaN;
}

const part = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

function fromClock(text: string): number {
  const match = clock.exec(text);
  if (!match) return Number.NaN;
  return (part(match[1]) * 3600 + part(match[2]) * 60 + part(match[3])) * 1000;
}

function fromDuration(text: string): number {
  const match = isoDuration.exec(text);
  if (!match || /[PT]$/.test(text)) return Number.NaN;
  return (part(match[1]) * 86_400 + part(match[2]) * 3600 + part(match[3]) * 60 + part(match[4])) * 1000;
}

function fromMoment(text: string, zoned: boolean): number {
  const match = moment.exec(text);
  if (!match || (match[4] !== undefined) !== zoned) return Number.NaN;
  const [, day, time, fraction, zone] = match;
  return Date.parse(`${day}T${time}${(zone ?? 'Z').toUpperCase()}`) + part(`0.${fraction ?? 0}`) * 1000;
}
