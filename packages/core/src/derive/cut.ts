import type { Spec } from '../model/column.ts';
import type { CheckedRecord } from '../records/checked.ts';

type Columns = Readonly<Record<string, Spec>>;

const isHappening = ({ type, planned }: Spec): boolean => type === 'instant' && !planned;

/**
 * Records as they were known just before the as-of. A moment that may be planned is no happening. A record is not there yet if a
 * happening that every record has is still to come, or if all of its happenings are; of the others, what is still to come is emptied.
 */
export const cutAt = (columns: Columns, records: readonly CheckedRecord[], asOf: number): readonly CheckedRecord[] =>
  withoutFuture(columns, records.filter(thereAt(columns, asOf)), asOf);

/** Tells of a record whether it was there yet. */
export function thereAt(columns: Columns, asOf: number): (record: CheckedRecord) => boolean {
  const happenings = Object.keys(columns).filter((column) => isHappening(columns[column]!));
  const always = new Set(happenings.filter((column) => columns[column]!.always));
  return (record) => {
    let [filled, toCome] = [0, 0];
    for (const column of happenings) {
      const at = record[column] as number | null | undefined;
      if (at === null || at === undefined) continue;
      filled++;
      if (at < asOf) continue;
      if (always.has(column)) return false;
      toCome++;
    }
    return filled === 0 || filled > toCome;
  };
}

/** Records without what is still to come: happenings at or after the as-of, and cells known only since such a moment. */
export function withoutFuture(columns: Columns, records: readonly CheckedRecord[], asOf: number): readonly CheckedRecord[] {
  const clocks = Object.entries(columns).flatMap(([column, spec]) => [
    ...(isHappening(spec) ? [{ column, clock: column }] : []),
    ...(spec.since ? [{ column, clock: spec.since }] : []),
  ]);
  return clocks.length === 0 ? records : records.map((record) => emptied(record, clocks, asOf));
}

function emptied(record: CheckedRecord, clocks: readonly { readonly column: string; readonly clock: string }[], asOf: number): CheckedRecord {
  let cut: Record<string, unknown> | undefined;
  for (const { column, clock } of clocks) {
    const at = record[clock] as number | null | undefined;
    if (at === null || at === undefined || at < asOf || record[column] == null) continue;
    cut ??= { ...record };
    cut[column] = null;
  }
  return cut ?? record;
}
