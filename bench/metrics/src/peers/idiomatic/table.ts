import { owners } from '../../world/words.ts';
import { asOf, monthOf, months } from './months.ts';

export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** One value for the team and for each rep, month by month, out of the rows of each month. */
export interface Question<T> {
  readonly rows: readonly T[];
  readonly when: (row: T) => Date | null;
  readonly who: (row: T) => string | null;
  readonly value: (rows: readonly T[]) => number | null;
}

/** Rows by the month in which something happened, before the as-of. */
export function byMonth<T>({ rows, when, who, value }: Question<T>): Float64Array {
  const happened = rows.filter((row) => when(row) !== null && when(row)! < asOf);
  const groups = groupBy(happened, (row) => monthOf(when(row)!));
  return tableOf(
    months.map(({ name }) => groups.get(name) ?? []),
    who,
    value,
  );
}

/** Rows of each month, a row maybe in several of them. */
export function tableOf<T>(
  rowsOfMonths: readonly (readonly T[])[],
  who: (row: T) => string | null,
  value: (rows: readonly T[]) => number | null,
): Float64Array {
  const columns = rowsOfMonths.map((rows) => {
    const reps = groupBy(rows, (row) => String(who(row)));
    return [value(rows), ...owners.map((owner) => value(reps.get(owner) ?? []))];
  });
  return Float64Array.from([null, ...owners].flatMap((_, group) => columns.map((values) => values[group] ?? Number.NaN)));
}
