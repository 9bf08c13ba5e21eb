import type { Spec } from '../model/column.ts';
import type { CheckedRecord } from '../records/checked.ts';

type Columns = Readonly<Record<string, Spec>>;

const isHappening = ({ type, planned }: Spec): boolean => type === 'instant' && !planned;

/**
 * Records as they were known just before the as-of. A moment that may be planned is no happening. A record is not there yet if a
 * happening that every record has is still to come, or if all of its happenings are; of the others, what is still to come is emptied.
 */
export function cutAt(columns: Columns, records: readonly CheckedRecord[], asOf: number): CheckedRecord[] {
  const happenings = Object.keys(columns).filter((column) => isHappening(columns[column]!));
  const always = happenings.filter((column) => columns[column]!.always);
  const toCome = (record: CheckedRecord, column: string): boolean => record[column] != null && (record[column] as number) >= asOf;
  const isThere = (record: CheckedRecord): boolean => {
    if (always.some((column) => toCome(record, column))) return false;
    const filled = happenings.filter((column) => record[column] != null);
    return filled.length === 0 || !filled.every((column) => toCome(record, column));
  };
  return withoutFuture(columns, records.filter(isThere), asOf);
}

/** Records without what is still to come: happenings at or after the as-of, and cells known only since such a moment. */
export function withoutFuture(columns: Columns, records: readonly CheckedRecord[], asOf: number): CheckedRecord[] {
  const clocks = Object.entries(columns).flatMap(([column, spec]) => [
    ...(isHappening(spec) ? [[column, column] as const] : []),
    ...(spec.since ? [[column, spec.since] as const] : []),
  ]);
  return records.map((record) => {
    const hidden = clocks.filter(([column, clock]) => record[column] != null && record[clock] != null && (record[clock] as number) >= asOf);
    return hidden.length === 0 ? record : { ...record, ...Object.fromEntries(hidden.map(([column]) => [column, null])) };
  });
}
