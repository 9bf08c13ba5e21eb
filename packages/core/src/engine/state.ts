/**
 * What is kept of the rows behind one value. Every part of it adds, so states of reps merge to the team's:
 * a ratio is worked out after the merge, never averaged.
 */
export interface Tally {
  /** rows counted */
  n: number;
  /** exact sum: of money in 1e-16, of numbers in 1e-6 */
  total: bigint;
  /** rows by distinct value, kept where an order statistic or a distinct count needs it */
  readonly values: Map<string | number | bigint, number>;
}

export interface State {
  readonly of: Tally;
  /** of a share: the rows that also satisfy its condition */
  readonly hits: Tally;
  /** rows left out, by reason */
  readonly excluded: Map<string, number>;
}

const emptyTally = (): Tally => ({ n: 0, total: 0n, values: new Map() });
export const emptyState = (): State => ({ of: emptyTally(), hits: emptyTally(), excluded: new Map() });

export function addRow(tally: Tally, amount: bigint, value?: string | number | bigint): void {
  tally.n++;
  tally.total += amount;
  if (value !== undefined) tally.values.set(value, (tally.values.get(value) ?? 0) + 1);
}

export const exclude = ({ excluded }: State, reason: string): void => {
  excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
};

function mergeTally(into: Tally, from: Tally): void {
  into.n += from.n;
  into.total += from.total;
  for (const [value, rows] of from.values) into.values.set(value, (into.values.get(value) ?? 0) + rows);
}

/** Adds the rows of `from` to `into`. */
export function merge(into: State, from: State): State {
  mergeTally(into.of, from.of);
  mergeTally(into.hits, from.hits);
  for (const [reason, rows] of from.excluded) into.excluded.set(reason, (into.excluded.get(reason) ?? 0) + rows);
  return into;
}
