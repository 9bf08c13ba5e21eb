import { compileFormat, type ParseDate, type Precision, type Written } from './date-format.ts';
import { monthNames } from './months.ts';

export const two = (value: number): string => String(value).padStart(2, '0');
export const civil = ({ year, month, day }: Written): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** A date as a format reads it: written in some zone's calendar, or an instant in itself. */
export type Parsed = { readonly written: Written } | { readonly instant: number; readonly precision: Precision };

const whole = /^-?\d{1,17}$/;
const serial = /^\d{1,6}(\.\d+)?$/;

/** Formats that are numbers rather than patterns. An Excel serial counts days from 30 December 1899, without a zone. */
const numeric: Record<string, (text: string) => Parsed | undefined> = {
  'epoch seconds': (text) => (/^-?\d{1,12}(\.\d+)?$/.test(text) ? { instant: Math.round(Number(text) * 1000), precision: 'second' } : undefined),
  'epoch milliseconds': (text) => (whole.test(text) ? { instant: Number(text), precision: 'millisecond' } : undefined),
  excel: (text) => {
    if (!serial.test(text)) return undefined;
    const seconds = Math.round(Number(text) * 86_400);
    const date = new Date(Date.UTC(1899, 11, 30) + seconds * 1000);
    const timed = text.includes('.') ? { milliseconds: (seconds % 86_400) * 1000, precision: 'second' as const } : { precision: 'day' as const };
    return { written: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...timed } };
  },
};

/** What a format makes of a text, whichever kind of format it is. */
export function compile(format: string, language?: string): (text: string) => Parsed | undefined {
  const number = numeric[format];
  if (number) return number;
  const parse: ParseDate = compileFormat(format, monthNames(language));
  return (text) => {
    const written = parse(text);
    return written && { written };
  };
}

export const isNumericFormat = (format: string): boolean => format in numeric;

/** The date, so that two readings of it can be compared and shown. */
export const print = (parsed: Parsed): string => {
  if ('instant' in parsed) return new Date(parsed.instant).toISOString();
  const { milliseconds, offset } = parsed.written;
  const time =
    milliseconds === undefined
      ? ''
      : ` ${new Date(milliseconds)
          .toISOString()
          .slice(11, 23)
          .replace(/\.000$/, '')}`;
  return `${civil(parsed.written)}${time}${offset === undefined ? '' : ` UTC${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`}`;
};
