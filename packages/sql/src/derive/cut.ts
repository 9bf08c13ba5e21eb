import type { Spec } from '@salesperf/core/executor';
import { quoted } from '../sql.ts';
import { replacing } from './text.ts';

type Columns = Readonly<Record<string, Spec>>;

const happeningsOf = (columns: Columns): string[] =>
  Object.keys(columns).filter((column) => columns[column]!.type === 'instant' && !columns[column]!.planned && !columns[column]!.derived);

/**
 * Records as they were known just before the as-of. A moment that may be planned is no happening. A record is not there yet if a
 * happening that every record has is still to come, or if all of its happenings are; of the others, what is still to come is emptied.
 */
export function cutAt(columns: Columns, records: string, asOf: number): string {
  const happenings = happeningsOf(columns);
  const always = happenings.filter((column) => columns[column]!.always).map((column) => `coalesce(${quoted(column)} < ${asOf}, true)`);
  // Of several moments, least() is that of those which are there.
  const first = happenings.length > 0 ? [`coalesce(least(${happenings.map(quoted).join(', ')}) < ${asOf}, true)`] : [];
  const conditions = [...always, ...first];
  return withoutFuture(columns, conditions.length > 0 ? `SELECT * FROM (${records}) WHERE ${conditions.join(' AND ')}` : records, asOf);
}

/** Records without what is still to come: happenings at or after the as-of, and cells known only since such a moment. */
export function withoutFuture(columns: Columns, records: string, asOf: number): string {
  const clocks = [
    ...happeningsOf(columns).map((column) => [column, column] as const),
    ...Object.entries(columns).flatMap(([column, { since, type }]) => (since && type !== 'text' ? [[column, since] as const] : [])),
  ];
  const cells = clocks.map(([column, clock]) => [column, `CASE WHEN ${quoted(clock)} >= ${asOf} THEN NULL ELSE ${quoted(column)} END`]);
  return `SELECT ${replacing(Object.fromEntries(cells))} FROM (${records})`;
}
