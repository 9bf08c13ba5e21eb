import { lifeSlot, type Scan, SparseStates, type State, type States, type Tally } from '@salesperf/core/executor';
import { highPart } from './scan/statement.ts';
import type { DatabaseRow } from './statement.ts';

/** The rows of a scan's statement as states, one a group and period. */
export function statesOf({ placed, by }: Scan, rows: readonly DatabaseRow[], periods: number): States {
  const states = new SparseStates(periods);
  const slotOf = slotReader(placed.of.node);
  for (const row of rows) {
    const key = JSON.stringify(by.map((_, index) => row[`group${index}`] ?? null));
    addTo(states.stateOf(key, Number(row.index)), row, slotOf(row));
  }
  return states;
}

type Slot = string | bigint | undefined;

function addTo(state: State, row: DatabaseRow, slot: Slot): void {
  const count = Number(row.rows);
  if (row.reason !== null) {
    state.excluded.set(row.reason as string, (state.excluded.get(row.reason as string) ?? 0) + count);
    return;
  }
  const total = BigInt((row.high as string | null) ?? 0) * highPart + BigInt((row.low as string | null) ?? 0);
  addRows(state.of, count, total, slot);
  if (row.hit === true) addRows(state.hits, count, total, slot);
}

function addRows(tally: Tally, count: number, total: bigint, slot: Slot): void {
  tally.n += count;
  tally.total += total;
  if (slot !== undefined) tally.values.set(slot, (tally.values.get(slot) ?? 0) + count);
}

function slotReader(node: Scan['placed']['of']['node']): (row: DatabaseRow) => Slot {
  if (node === 'survival') return lifeOf;
  if (node === 'quantile') return ({ slot }) => (slot === null ? undefined : BigInt(slot as string));
  return ({ slot }) => (slot as string | null | undefined) ?? undefined;
}

const lifeOf = ({ exit, ending, entry }: DatabaseRow): Slot =>
  exit === null ? undefined : lifeSlot(Number(exit), ending as 'event', entry === null ? null : Number(entry));
