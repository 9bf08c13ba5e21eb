import type { AtNode } from '../../metric/node.ts';
import { instantsOf } from '../people.ts';
import { factsOf } from './facts.ts';
import { sizeFor } from './pairs.ts';
import { type Frame, type Placing, type RowsOf, roomFor, rowsOf, runByRow, selectBy, type Visit } from './placing.ts';
import { countOf, takeRows } from './present.ts';
import { type Buckets, heldAt } from './steps.ts';

/** Events: a row stands where its moment lies, if that is before the as-of. */
export function flow({ moment: { column } }: AtNode, frame: Frame): Placing {
  const { source, axis, asOf } = frame;
  const moments = instantsOf(source.table, column);
  const rows = rowsOf(frame);
  const undated = source.shape.columns[column]!.always === true && factsOf(moments).hasEmpty;
  const runUndated = runByRow(
    rows,
    0,
    selectBy((row) => Number.isNaN(moments[row]!)),
    (row, visit) => axis.of(row).list.forEach((_, index) => void visit(index, 1)),
  );
  const buckets = axis.only?.buckets;
  const runDated = buckets
    ? runAlone(rows, moments, buckets, asOf)
    : runByRow(
        rows,
        0,
        selectBy((row) => moments[row]! < asOf),
        heldBy(moments, axis),
      );
  return {
    run: (judge, take) => {
      runDated(judge, take);
      if (undated) runUndated(judge, take);
    },
    placeOf: (row, index, doubt) => {
      const period = axis.of(row).list[index]!;
      const moment = doubt === 0 ? moments[row]! : asOf - 1;
      return { period, moment, lo: moment, hi: moment, cut: Math.min(period.end, asOf), rate: 'event' };
    },
    momentOf: (row) => (Number.isNaN(moments[row]!) ? asOf - 1 : moments[row]!),
    doubts: [null, `${column} missing`],
  };
}

const heldBy =
  (moments: Float64Array, axis: Frame['axis']) =>
  (row: number, visit: Visit): void => {
    const { edges, holder, holders } = axis.of(row);
    const segment = edges.through(moments[row]!);
    if (holders) for (const index of holders[segment]!) visit(index, 0);
    else if (holder[segment]! >= 0) visit(holder[segment]!, 0);
  };

/** Where every moment is held by one period at most, the block of rows is the block of pairs. */
function runAlone(rowsOf: RowsOf, moments: Float64Array, buckets: Buckets, asOf: number): Placing['run'] {
  const room = roomFor(1);
  return (judge, take) => {
    const rows = rowsOf();
    const total = countOf(rows);
    const size = sizeFor(total);
    const { pairs } = room(size);
    pairs.areSigned = false;
    for (let from = 0; from < total; from += size) {
      const to = Math.min(from + size, total);
      const sieve = judge.sieve.sparesMany ? judge.sieve : null;
      pairs.count =
        typeof rows === 'number' && !sieve
          ? placeAll(moments, buckets, asOf, from, to, pairs.rows, pairs.periods)
          : placeIn(moments, buckets, asOf, pairs.rows, takeRows(rows, from, to, sieve, pairs.rows), pairs.periods);
      take(pairs);
    }
  };
}

/** Leaves of a block the rows whose moment a period holds, four at a time as in `marks`; how many there are. */
function placeIn(moments: Float64Array, { base, width, last, values }: Buckets, asOf: number, rows: Int32Array, length: number, periods: Int32Array): number {
  const fours = length & ~3;
  let count = 0;
  for (let place = 0; place < fours; place += 4) {
    const row = rows[place]!;
    const row2 = rows[place + 1]!;
    const row3 = rows[place + 2]!;
    const row4 = rows[place + 3]!;
    const moment = moments[row]!;
    const moment2 = moments[row2]!;
    const moment3 = moments[row3]!;
    const moment4 = moments[row4]!;
    const index = heldAt(values, (moment - base) / width, last);
    const index2 = heldAt(values, (moment2 - base) / width, last);
    const index3 = heldAt(values, (moment3 - base) / width, last);
    const index4 = heldAt(values, (moment4 - base) / width, last);
    const count2 = count + countsFor(index, moment, asOf);
    const count3 = count2 + countsFor(index2, moment2, asOf);
    const count4 = count3 + countsFor(index3, moment3, asOf);
    rows[count] = row;
    periods[count] = index;
    rows[count2] = row2;
    periods[count2] = index2;
    rows[count3] = row3;
    periods[count3] = index3;
    rows[count4] = row4;
    periods[count4] = index4;
    count = count4 + countsFor(index4, moment4, asOf);
  }
  for (let place = fours; place < length; place++) {
    const row = rows[place]!;
    const moment = moments[row]!;
    const index = heldAt(values, (moment - base) / width, last);
    rows[count] = row;
    periods[count] = index;
    count += countsFor(index, moment, asOf);
  }
  return count;
}

/** The same of all rows from one up to another, which need no list to be read from. */
function placeAll(
  moments: Float64Array,
  { base, width, last, values }: Buckets,
  asOf: number,
  from: number,
  to: number,
  rows: Int32Array,
  periods: Int32Array,
): number {
  const fours = from + ((to - from) & ~3);
  let count = 0;
  for (let row = from; row < fours; row += 4) {
    const moment = moments[row]!;
    const moment2 = moments[row + 1]!;
    const moment3 = moments[row + 2]!;
    const moment4 = moments[row + 3]!;
    const index = heldAt(values, (moment - base) / width, last);
    const index2 = heldAt(values, (moment2 - base) / width, last);
    const index3 = heldAt(values, (moment3 - base) / width, last);
    const index4 = heldAt(values, (moment4 - base) / width, last);
    const count2 = count + countsFor(index, moment, asOf);
    const count3 = count2 + countsFor(index2, moment2, asOf);
    const count4 = count3 + countsFor(index3, moment3, asOf);
    rows[count] = row;
    periods[count] = index;
    rows[count2] = row + 1;
    periods[count2] = index2;
    rows[count3] = row + 2;
    periods[count3] = index3;
    rows[count4] = row + 3;
    periods[count4] = index4;
    count = count4 + countsFor(index4, moment4, asOf);
  }
  for (let row = fours; row < to; row++) {
    const moment = moments[row]!;
    const index = heldAt(values, (moment - base) / width, last);
    rows[count] = row;
    periods[count] = index;
    count += countsFor(index, moment, asOf);
  }
  return count;
}

/** 1 for a row whose moment a period holds, and that has come. */
const countsFor = (index: number, moment: number, asOf: number): number => (~index >>> 31) & (moment < asOf ? 1 : 0);
