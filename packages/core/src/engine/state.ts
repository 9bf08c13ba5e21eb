/**
 * What is kept of the rows behind one value. Every part of it adds, so rows can be taken out again, and states of reps merge to the
 * team's: a ratio is worked out after the merge, never averaged. It is the same for memory, for a live book and for SQL.
 */
export interface Tally {
  /** rows counted */
  n: number;
  /** exact sum, in the scale of its unit */
  total: bigint;
  /**
   * rows by slot, kept where one number is not enough: by distinct value for an order statistic, by unit for a distinct count,
   * by `lifeSlot` for a life table, by the cells of the row for a reducer
   */
  readonly values: Map<string | bigint, number>;
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

const addSlot = <K>(slots: Map<K, number>, slot: K, rows: number): void => {
  const sum = (slots.get(slot) ?? 0) + rows;
  if (sum === 0) slots.delete(slot);
  else slots.set(slot, sum);
};

function mergeTally(into: Tally, from: Tally, sign: 1 | -1): void {
  into.n += sign * from.n;
  into.total += BigInt(sign) * from.total;
  for (const [slot, rows] of from.values) addSlot(into.values, slot, sign * rows);
}

/** Adds the rows of `from` to `into`, or with the sign −1 takes them out again. */
export function merge(into: State, from: State, sign: 1 | -1 = 1): State {
  mergeTally(into.of, from.of, sign);
  mergeTally(into.hits, from.hits, sign);
  for (const [reason, rows] of from.excluded) addSlot(into.excluded, reason, sign * rows);
  return into;
}

/** How a life ended, as far as it was followed. */
export type Ending = 'event' | 'competing' | 'censored';

/** The slot of a life table: when it was last seen, how it ended, and when it came under observation (null: from its start), in ticks. */
export const lifeSlot = (exit: number, ending: Ending, entry: number | null): string => JSON.stringify([exit, ending, entry]);
export const readLifeSlot = (slot: string): readonly [exit: number, ending: Ending, entry: number | null] => JSON.parse(slot);
