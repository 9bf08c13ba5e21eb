import { SalesperfError } from '@salesperf/core';
import { type Field, numberPattern, pieces, problem } from './format-tokens.ts';
import { monthByName } from './months.ts';

/** The smallest unit a date is written to. */
export type Precision = 'year' | 'quarter' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** A date as it is written, before any zone is thought of. */
export interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** since local midnight, where a time of day is written */
  readonly milliseconds?: number;
  /** minutes east of UTC, where an offset is written */
  readonly offset?: number;
  readonly precision: Precision;
}

/** A date as one format reads it; nothing where the text is not of the format or the day does not exist. */
export type ParseDate = (text: string) => Written | undefined;

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysIn = (year: number, month: number): number => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** `+03:00`, `+3`, `-0430`, `Z`, `UTC+3` in minutes east of UTC. */
function offsetMinutes(text: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
}

const exists = ({ year, month, day }: Written, hour: number, minute: number, second: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour <= 23 && minute <= 59 && second <= 59;

function precisionOf(has: (field: Field) => boolean): Precision {
  if (has('fraction')) return 'millisecond';
  if (has('second')) return 'second';
  if (has('minute')) return 'minute';
  if (has('hour') || has('hour12')) return 'hour';
  if (has('day')) return 'day';
  if (has('month') || has('monthName')) return 'month';
  return has('quarter') ? 'quarter' : 'year';
}

function assemble(parts: ReadonlyMap<Field, string>, names: ReadonlyMap<string, number>): Written | undefined {
  const number = (field: Field, otherwise = 0) => (parts.has(field) ? Number(parts.get(field)) : otherwise);
  const name = parts.get('monthName');
  const month = name === undefined ? number('month', number('quarter', 1) * 3 - 2) : monthByName(names, name);
  if (month === undefined) return undefined;
  const short = number('shortYear');
  const half = parts.get('half')?.[0]?.toLowerCase();
  const hour = half ? (number('hour12') % 12) + (half === 'p' ? 12 : 0) : number('hour');
  if (half && (number('hour12') < 1 || number('hour12') > 12)) return undefined;
  const precision = precisionOf((field) => parts.has(field));
  const date: Written = { year: parts.has('year') ? number('year') : short + (short < 70 ? 2000 : 1900), month, day: number('day', 1), precision };
  if (!exists(date, hour, number('minute'), number('second'))) return undefined;
  const fraction = Number((parts.get('fraction') ?? '').padEnd(3, '0').slice(0, 3));
  const milliseconds = ((hour * 60 + number('minute')) * 60 + number('second')) * 1000 + fraction;
  const timed = parts.has('hour') || parts.has('hour12') ? { milliseconds } : {};
  const offset = parts.get('offset');
  return { ...date, ...timed, ...(offset === undefined ? {} : { offset: offsetMinutes(offset) }) };
}

const isoPattern = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const isoFields: readonly Field[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'offset'];

/** Reads one format: a pattern of Unicode date letters, or `iso`. Throws where the format itself is wrong. */
export function compileFormat(format: string, names: ReadonlyMap<string, number>): ParseDate {
  const found = format === 'iso' ? undefined : pieces(format);
  const fields = found ? found.flatMap(({ token }) => (token ? [token.field] : [])) : isoFields;
  const wrong = found && problem(fields);
  if (wrong) throw new SalesperfError('invalid_argument', `Cannot use the date format "${format}": ${wrong}, expected such as "dd.MM.yyyy HH:mm"`, { format });
  const pattern = found
    ? new RegExp(
        `^${found
          .map(({ letters, token, literal }, index) =>
            token ? `(${numberPattern(letters, token, Boolean(found[index - 1]?.token?.numeric || found[index + 1]?.token?.numeric))})` : literal,
          )
          .join('')}$`,
        'iu',
      )
    : isoPattern;
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return undefined;
    return assemble(new Map(fields.flatMap((field, index) => (match[index + 1] === undefined ? [] : [[field, match[index + 1]!] as const]))), names);
  };
}
