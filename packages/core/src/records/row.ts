/** A row of a table that is being made: moments in epoch milliseconds, amounts as decimal text. */
export type Row = Record<string, unknown>;

/** A cell that holds a moment, or is empty. */
export const momentOf = (cell: unknown): number | null => (cell as number | null | undefined) ?? null;

/** Lists under the same key, in the order in which the rows stand. */
export function grouped<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
