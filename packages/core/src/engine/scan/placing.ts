import type { PlacedNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import type { Source } from '../context.ts';
import type { Place } from '../place.ts';
import type { Axis } from './axis.ts';
import { flow } from './flow.ts';
import { exposure, lives } from './interval.ts';
import type { Judge } from './judge.ts';
import { emptyPairs, type Pairs, sizeFor } from './pairs.ts';
import { stock } from './stock.ts';
import type { Zoned } from './zoned.ts';

/** How rows of a table stand in periods. */
export interface Placing {
  /** every row with every period it stands in, block by block; rows whose signature is of use to nobody may be passed over */
  readonly run: (judge: Judge, take: (pairs: Pairs) => void) => void;
  readonly placeOf: (row: number, index: number, doubt: number) => Place;
  /** the instant that places a row */
  readonly momentOf: (row: number, index: number) => number;
  /** why it cannot be told where a row stands; the first is none */
  readonly doubts: readonly (string | null)[];
}

/** What is placed in what. */
export interface Frame {
  readonly source: Source;
  readonly axis: Zoned<Axis>;
  readonly asOf: number;
}

export function placingOf(placed: PlacedNode, frame: Frame): Placing {
  if (placed.node === 'at') return flow(placed, frame);
  if (placed.node === 'asOf') return stock(placed, frame);
  return placed.of.node === 'survival' ? lives(placed, frame) : exposure(placed, frame);
}

/** Rows that stand where they are said to. */
export function given(periods: readonly number[], list: readonly Period[], asOf: number): Placing {
  return {
    run: runByRow(
      periods.length,
      (row, visit) => void visit(periods[row]!, 0),
      () => true,
    ),
    placeOf: (_, index) => {
      const period = list[index]!;
      return { period, moment: period.start, lo: period.start, hi: period.end, cut: Math.min(period.end, asOf), rate: 'event' };
    },
    momentOf: (_, index) => list[index]!.start,
    doubts: [null],
  };
}

/** Takes a row into a period. */
export type Visit = (index: number, doubt: number) => void;

/** Signs rows first, and takes those that somebody has a use for into each of their periods. */
export function runByRow(rows: Int32Array | number, visitAll: (row: number, visit: Visit) => void, isPlaced: (row: number) => boolean): Placing['run'] {
  return (judge, take) => {
    const total = typeof rows === 'number' ? rows : rows.length;
    const size = sizeFor(total);
    const pairs = emptyPairs(size);
    const [block, signatures] = [new Int32Array(size), new Int32Array(size)];
    let [row, signature] = [0, 0];
    const visit: Visit = (index, doubt) => {
      const { count } = pairs;
      pairs.rows[count] = row;
      pairs.periods[count] = index;
      pairs.signatures[count] = signature;
      pairs.doubts[count] = doubt;
      pairs.count = count + 1;
      if (pairs.count === size) flush();
    };
    const flush = (): void => {
      if (pairs.count > 0) take(pairs);
      pairs.count = 0;
    };
    for (let from = 0; from < total; from += size) {
      const to = Math.min(from + size, total);
      let count = 0;
      for (let place = from; place < to; place++) {
        const one = typeof rows === 'number' ? place : rows[place]!;
        block[count] = one;
        count += isPlaced(one) ? 1 : 0;
      }
      judge.signer.sign(block, count, signatures);
      for (let place = 0; place < count; place++) {
        signature = signatures[place]!;
        if (!judge.isOfUse(signature)) continue;
        row = block[place]!;
        visitAll(row, visit);
      }
    }
    flush();
  };
}
