import { noCode, type StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { KnownTables } from '../derive/known.ts';
import { type AggregateNode, type PlacedNode, placedTable } from '../metric/node.ts';
import { type Entity, tables as models } from '../model/index.ts';
import { shape } from '../model/table.ts';
import type { Period, Periods } from '../time/period.ts';
import { type AmountOf, amountOf } from './amounts.ts';
import { compileAll, type Test } from './condition.ts';
import { memberOf } from './groups.ts';
import { addRow, emptyState, exclude, type State, type Tally } from './state.ts';

export interface ScanInput {
  readonly dataset: Dataset;
  readonly known: KnownTables;
  readonly over: Periods;
  readonly asOf: number;
  readonly by: readonly string[];
}

/** The members of a group in the order of `by`, as JSON. */
export type GroupKey = string;
/** For every group that has a row: a state a period. */
export type States = ReadonlyMap<GroupKey, readonly State[]>;

/** Reads a table once and keeps a state for each group and period. */
export function scan(placed: PlacedNode, input: ScanInput): States {
  const { known, over, by, dataset } = input;
  const table = known[placedTable(placed) as Entity]!;
  const members = by.map((dimension) => memberOf(dimension, placed, known)!);
  const absorb = absorber(placed.of, table, dataset);
  const states = new Map<GroupKey, State[]>();
  const stateOf = (row: number, period: number, moment: number | string): State => {
    const when = typeof moment === 'number' ? moment : input.asOf - 1;
    const key = JSON.stringify(members.map((member) => member(row, when)));
    const list = states.get(key) ?? over.list.map(emptyState);
    states.set(key, list);
    return list[period]!;
  };
  const place: Place = (row, period, moment) => absorb(() => stateOf(row, period, moment), row, over.list[period]!, moment);
  if (placed.node === 'at') scanFlow(placed, table, input, place);
  else scanStock(placed, table, input, place);
  return states;
}

/** Takes a row into a period; `moment` is when, or why that cannot be told. */
type Place = (row: number, period: number, moment: number | string) => void;

function scanFlow({ moment }: Extract<PlacedNode, { node: 'at' }>, table: StoredTable, { over, asOf }: ScanInput, place: Place): void {
  const { values } = table.columns[moment.column] as { values: Float64Array };
  const { columns, history } = models[table.name as Entity][shape] as { columns: Record<string, { always?: true }>; history?: readonly [string, string] };
  const ends = history && (table.columns[history[1]] as { values: Float64Array }).values;
  for (let row = 0; row < table.length; row++) {
    if (ends && !Number.isNaN(ends[row])) continue;
    const when = values[row]!;
    if (Number.isNaN(when)) {
      if (columns[moment.column]!.always) for (let period = 0; period < over.list.length; period++) place(row, period, `${moment.column} missing`);
    } else if (when < asOf) {
      const period = periodAt(over.list, when);
      if (period >= 0) place(row, period, when);
    }
  }
}

function scanStock({ moment }: Extract<PlacedNode, { node: 'asOf' }>, table: StoredTable, { over, asOf }: ScanInput, place: Place): void {
  const [from, to] = (models[table.name as Entity][shape] as { history?: readonly [string, string] }).history!;
  const starts = (table.columns[from] as { values: Float64Array }).values;
  const ends = (table.columns[to] as { values: Float64Array }).values;
  const created = (table.columns.createdAt as { values: Float64Array } | undefined)?.values;
  over.list.forEach((period, index) => {
    if (period.start >= asOf) return;
    // Every moment is the last instant inside: a stock at E is the state just before E.
    const edge = moment === 'start' ? period.start : Math.min(period.end, asOf);
    for (let row = 0; row < table.length; row++) {
      const alive = !(ends[row]! < edge || starts[row]! >= edge || (created !== undefined && created[row]! >= edge));
      if (!alive) continue;
      const unknown = Number.isNaN(starts[row]) && !(edge === asOf && Number.isNaN(ends[row]));
      place(row, index, unknown ? `${created && !Number.isNaN(created[row]) ? 'closedAt' : 'createdAt'} missing` : edge - 1);
    }
  });
}

/** The index of the period that holds an instant, or −1. */
function periodAt(list: readonly Period[], instant: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= instant) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]!.start <= instant ? low : -1;
}

type Absorb = (state: () => State, row: number, period: Period, moment: number | string) => void;

/** Adds a row that was placed to the state, or says in the state why it could not be. A row that fails a filter leaves no trace. */
function absorber(aggregate: AggregateNode, table: StoredTable, dataset: Dataset): Absorb {
  const of = aggregate.node === 'share' ? aggregate.of : aggregate;
  const inner = compileAll(of.where, table);
  const outer: Test = aggregate.node === 'share' ? compileAll(aggregate.where, table) : () => false;
  const take = taker(of, table, dataset);
  return (state, row, period, moment) => {
    const counts = inner(row, period);
    if (counts === false) return;
    const hit = counts === true ? outer(row, period) : counts;
    if (typeof moment === 'string') return exclude(state(), moment);
    if (typeof hit === 'string') return exclude(state(), hit);
    const into = state();
    const failed = take(hit ? [into.of, into.hits] : [into.of], row, moment);
    if (failed !== undefined) exclude(into, failed);
  };
}

type Take = (tallies: readonly Tally[], row: number, moment: number) => string | undefined;

function taker(of: Exclude<AggregateNode, { node: 'share' }>, table: StoredTable, dataset: Dataset): Take {
  const add = (tallies: readonly Tally[], amount: bigint, value?: string | bigint): undefined => {
    for (const tally of tallies) addRow(tally, amount, value);
  };
  if (of.node === 'count') return (tallies) => add(tallies, 0n);
  if (of.node === 'distinct') {
    const { codes, words } = table.columns[of.of.column] as { codes: Int32Array; words: readonly string[] };
    return (tallies, row) => (codes[row] === noCode ? `${of.of.column} missing` : add(tallies, 0n, words[codes[row]!]!));
  }
  const amount: AmountOf = amountOf(of.of, table, dataset);
  return (tallies, row, moment) => {
    const value = amount(row, moment);
    return typeof value === 'string' ? value : add(tallies, value, of.node === 'quantile' ? value : undefined);
  };
}
