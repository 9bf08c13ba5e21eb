import { noCode } from '../dataset/column.ts';
import { canonicalJson } from '../hash.ts';
import type { AdditiveNode, AggregateNode, ColumnNode, MeanNode, QuantileNode, ReducerNode, SurvivalNode } from '../metric/node.ts';
import { amountText, toDecimal } from '../money/amount.ts';
import { amount } from './amount.ts';
import { compileAll, type Test } from './condition.ts';
import { compileClock } from './elapsed.ts';
import { compileExpression } from './expression.ts';
import { compileMoment } from './moment.ts';
import type { Place } from './place.ts';
import type { ReducerRow } from './query.ts';
import type { Reading } from './reading.ts';
import { type CellValue, cellReader } from './row.ts';
import { addRow, type Ending, exclude, lifeSlot, type State, type Tally } from './state.ts';

/** What became of a row: counted, left out with a reason, or no business of the aggregate. */
export type Outcome = 'counted' | 'out of scope' | { readonly reason: string };

/** Adds a row that was placed to a state, or says in the state why it could not be. A row that fails a filter leaves no trace. */
export type Absorb = (state: () => State, row: number, place: Place) => Outcome;

export function absorber(aggregate: AggregateNode, reading: Reading): Absorb {
  const of = aggregate.node === 'share' ? aggregate.of : aggregate;
  const inner = compileAll(of.where, reading);
  const outer: Test = aggregate.node === 'share' ? compileAll(aggregate.where, reading) : () => false;
  const take = taker(of, reading);
  const leaveOut = (state: State, reason: string): Outcome => {
    exclude(state, reason);
    return { reason };
  };
  return (state, row, place) => {
    const counts = inner(row, place);
    if (counts === false) return 'out of scope';
    const hit = counts === true ? outer(row, place) : counts;
    if (place.doubt !== null) return leaveOut(state(), place.doubt);
    if (typeof hit === 'string') return leaveOut(state(), hit);
    const into = state();
    const failed = take(hit ? [into.of, into.hits] : [into.of], row, place);
    return failed === undefined ? 'counted' : leaveOut(into, failed);
  };
}

/** Adds a row to the tallies, or says why its value is unknown. */
type Take = (tallies: readonly Tally[], row: number, place: Place) => string | undefined;

const add = (tallies: readonly Tally[], amount: bigint, slot?: string | bigint): undefined => {
  for (const tally of tallies) addRow(tally, amount, slot);
};

function taker(of: AdditiveNode | MeanNode | QuantileNode | SurvivalNode | ReducerNode, reading: Reading): Take {
  switch (of.node) {
    case 'count':
      return (tallies) => add(tallies, 0n);
    case 'distinct':
      return distinctTaker(of.of.column, reading);
    case 'survival':
      return lifeTaker(of, reading);
    case 'reducer':
      return rowTaker(of, reading);
    default: {
      const read = compileExpression(of.of, reading, of.rate);
      const ordered = of.node === 'quantile';
      return (tallies, row, place) => {
        const value = read(row, place);
        return typeof value === 'string' ? value : add(tallies, value, ordered ? value : undefined);
      };
    }
  }
}

function distinctTaker(column: string, { table }: Reading): Take {
  const { codes, words } = table.columns[column] as { codes: Int32Array; words: readonly string[] };
  return (tallies, row) => (codes[row] === noCode ? `${column} missing` : add(tallies, 0n, words[codes[row]!]!));
}

/**
 * The cells of a row are its slot, so that a reducer's state merges and takes rows back like any other. Amounts are in the report's
 * currency; one that cannot be exchanged leaves the row out.
 */
function rowTaker({ columns }: ReducerNode, reading: Reading): Take {
  const cells = columns.map(
    (column) => [column.column, column.type === 'money' ? exchangedReader(column, reading) : cellReader(column.column, reading.table)] as const,
  );
  return (tallies, row, place) => {
    const found: [string, CellValue][] = [];
    for (const [column, read] of cells) {
      const cell = read(row, place);
      if (typeof cell === 'object' && cell !== null) return cell.reason;
      found.push([column, cell]);
    }
    return add(tallies, 0n, canonicalJson(Object.fromEntries(found) satisfies ReducerRow));
  };
}

/** An empty amount is null; one without a rate is not known. */
function exchangedReader(column: ColumnNode, reading: Reading): (row: number, place: Place) => CellValue | { readonly reason: string } {
  const [written, exchanged] = [cellReader(column.column, reading.table), amount(column, reading, undefined)];
  return (row, place) => {
    if (written(row) === null) return null;
    const value = exchanged(row, place);
    return typeof value === 'string' ? { reason: value } : amountText(toDecimal(value));
  };
}

/** A life ends by its end, if that is known and lies before the cut; else it was last seen an instant before the cut. */
function lifeTaker(node: SurvivalNode, reading: Reading): Take {
  const [starts, ends, position] = [compileMoment(node.of.from, reading), compileMoment(node.of.to, reading), compileClock(node.of.clock, reading)];
  const endingOf = endings(node, reading);
  const { asOf } = reading.context.query;
  return (tallies, row, place) => {
    const [start, end] = [starts(row), ends(row)];
    if (Number.isNaN(start)) return 'not started';
    if (end < start) return 'ends before it starts';
    const late = place.rate === 'plan';
    const cut = late ? place.cut : asOf;
    const first = position(row, start);
    const entry = late && start < place.period.start ? position(row, place.period.start - 1) - first : null;
    return end < cut
      ? add(tallies, 0n, lifeSlot(position(row, end) - first, endingOf(row, place), entry))
      : add(tallies, 0n, lifeSlot(position(row, cut - 1) - first, 'censored', entry));
  };
}

function endings({ event, competing }: SurvivalNode, reading: Reading): (row: number, place: Place) => Ending {
  const isEvent = event ? compileAll(event, reading) : () => true;
  const competes = competing ? compileAll(competing, reading) : () => false;
  return (row, place) => (isEvent(row, place) === true ? 'event' : competes(row, place) === true ? 'competing' : 'censored');
}
