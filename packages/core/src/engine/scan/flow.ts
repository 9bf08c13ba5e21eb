import type { AtNode } from '../../metric/node.ts';
import { instantsOf } from '../people.ts';
import { factsOf } from './facts.ts';
import { sizeFor } from './pairs.ts';
import { eventRows, type Frame, type Placing, type RowsOf, roomFor, runByRow, selectBy, type Visit } from './placing.ts';
import { countOf, takeRows } from './present.ts';
import { type Buckets, heldAt } from './steps.ts';

/** Events: a row stands where its moment lies, if that is before the as-of. */
export function flow({ moment: { column } }: AtNode, frame: Frame): Placing {
  const { source, axis, asOf } = frame;
  const moments = instantsOf(source.table, column);
  const rows = eventRows(frame);
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
      const taken = takeRows(rows, from, to, judge.sieve.sparesMany ? judge.sieve : null, pairs.rows);
      pairs.count = placeIn(moments, buckets, asOf, pairs.rows, taken, pairs.periods);
      take(pairs);
    }
  };
}

/** Leaves of a block the rows whose moment a period holds; how many there are. */
function placeIn(moments: Float64Array, { base, width, last, values }: Buckets, asOf: number, rows: Int32Array, length: number, periods: Int32Array): number {
  let count = 0;
  for (let place = 0; place < length; place++) {
    const row = rows[place]!;
    const moment = moments[row]!;
    const bucket = (moment - base) / width;
    const index = heldAt(values, bucket, last);
    rows[count] = row;
    periods[count] = index;
    count += (~index >>> 31) & (moment < asOf ? 1 : 0);
  }
  return count;
}
