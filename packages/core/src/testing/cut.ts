import type { Spec } from '../model/column.ts';
import type { Row } from './replay.ts';

/**
 * The records of a table as they were known just before the as-of: what had not happened yet is not there.
 * A moment that may be planned is no happening; a row all of whose happenings are still to come is not there either.
 */
export function cutAt(specs: Readonly<Record<string, Spec>>, rows: readonly Row[], asOf: number): Row[] {
  const happenings = Object.keys(specs).filter((column) => specs[column]!.type === 'instant' && !specs[column]!.planned);
  const toCome = (row: Row, column: string): boolean => row[column] != null && (row[column] as number) >= asOf;
  return rows.flatMap((row) => {
    const filled = happenings.filter((column) => row[column] != null);
    if (filled.length > 0 && filled.every((column) => toCome(row, column))) return [];
    if (happenings.some((column) => specs[column]!.always && toCome(row, column))) return [];
    const hidden = Object.keys(specs).filter((column) => {
      const since = specs[column]!.since;
      return (happenings.includes(column) && toCome(row, column)) || (since !== undefined && row[column] != null && toCome(row, since));
    });
    return [{ ...row, ...Object.fromEntries(hidden.map((column) => [column, null])) }];
  });
}
