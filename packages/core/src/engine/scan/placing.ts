import type { PlacedNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import type { Source } from '../context.ts';
import type { Place } from '../place.ts';
import type { Axis } from './axis.ts';
import { flow } from './flow.ts';
import { exposure, lives } from './interval.ts';
import type { Judge } from './judge.ts';
import { emptyPairs, type Pairs, sizeFor } from './pairs.ts';
import { presentRows } from './present.ts';
import type { Buckets } from './steps.ts';
import { stock } from './stock.ts';
import type { Zoned } from './zoned.ts';

/** How rows of a table stand in periods. */
export interface Placing {
  /** every row with every period it stands in, block by block; rows whose signature is of use to nobody may be passed over */
  readonly run: (judge: Judge, take: (pairs: Pairs) => void) => void;
  /** the same with each row twice, as it enters its first period and leaves the last; absent where that says not all */
  readonly runByEnds?: Placing['run'] | undefined;
  /** the same for rows in the period that holds another moment of theirs; absent where that says not all */
  readonly runHeld?: ((moments: Float64Array) => Placing['run']) | undefined;
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
  /** the rows that a run takes, where those are not all */
  readonly picked?: Picked | undefined;
}

/** Rows of a table by number, others for each run; those of a versioned table that stand in no event are left out of them. */
export interface Picked {
  rows: Int32Array;
}

/** The rows of a run: all (their number), or some. */
export type RowsOf = () => Int32Array | number;

/** The rows that are events: of a versioned table those of the versions alive at the as-of. */
export function eventRows({ source, picked }: Frame): RowsOf {
  if (picked) return () => picked.rows;
  const rows = presentRows(source);
  return () => rows;
}

export const allRows = ({ source, picked }: Frame): RowsOf => (picked ? () => picked.rows : () => source.table.length);

export function placingOf(placed: PlacedNode, frame: Frame): Placing {
  if (placed.node === 'at') return flow(placed, frame);
  if (placed.node === 'asOf') return stock(placed, frame);
  return placed.of.node === 'survival' ? lives(placed, frame) : exposure(placed, frame);
}

/** Rows that stand where they are said to. */
export function given(periods: readonly number[], list: readonly Period[], asOf: number): Placing {
  return {
    run: runByRow(
      () => periods.length,
      list.length,
      selectBy(
        () => periods.length,
        () => true,
      ),
      (row, visit) => void visit(periods[row]!, 0),
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

/**
 * Finds the rows from one place of a list to another that may stand anywhere; how many there are. Of each, the numbers of its periods:
 * from a first up to a last; or `odd` for the first, where it takes more to say.
 */
export type Select = (from: number, to: number, rows: Int32Array, firsts: Int32Array, lasts: Int32Array) => number;

export const odd = -1;

/** Signs rows first, and takes those that somebody has a use for into each of their periods. */
export function runByRow(rows: RowsOf, periods: number, select: Select, visitOdd: (row: number, visit: Visit) => void): Placing['run'] {
  const room = roomFor(periods);
  return (judge, take) => {
    const total = countOf(rows());
    const size = sizeFor(total);
    const { pairs, block } = room(size);
    const flush = (): void => {
      if (pairs.count > 0) take(pairs);
      pairs.count = 0;
    };
    for (let from = 0; from < total; from += size) {
      const count = select(from, Math.min(from + size, total), block.rows, block.firsts, block.lasts);
      judge.signer.sign(block.rows, count, block.signatures);
      const useful = judge.useful();
      for (let place = pairUp(block, 0, count, useful, pairs); place < count; place = pairUp(block, place, count, useful, pairs)) {
        if (block.firsts[place] !== odd) flush();
        else visitIf(useful[block.signatures[place]!] === 1, block, place++);
      }
    }
    flush();

    function visitIf(isOfUse: boolean, { rows, signatures }: Rows, place: number): void {
      if (!isOfUse) return;
      visitOdd(rows[place]!, (index, doubt) => {
        if (pairs.count === pairs.rows.length) flush();
        pairs.rows[pairs.count] = rows[place]!;
        pairs.periods[pairs.count] = index;
        pairs.signatures[pairs.count] = signatures[place]!;
        pairs.doubts[pairs.count++] = doubt;
      });
    }
  };
}

/** Room for blocks of rows and of pairs, kept from one run to the next while it is enough. */
type Room = (size: number) => { readonly pairs: Pairs; readonly block: Rows };

export function roomFor(periods: number): Room {
  let made: ReturnType<Room> | undefined;
  return (size) => {
    if (made && made.block.rows.length >= size) return made;
    const block: Rows = { rows: new Int32Array(size), firsts: new Int32Array(size), lasts: new Int32Array(size), signatures: new Int32Array(size) };
    made = { pairs: emptyPairs(Math.max(size, periods)), block };
    return made;
  };
}

/** Of the periods of a row the one that holds a moment of it. */
export const selectHeld =
  (select: Select, moments: Float64Array, { base, width, last: edge, values }: Buckets): Select =>
  (from, to, rows, firsts, lasts) => {
    const selected = select(from, to, rows, firsts, lasts);
    let count = 0;
    for (let place = 0; place < selected; place++) {
      const row = rows[place]!;
      const bucket = (moments[row]! - base) / width;
      const index = values[bucket > 0 ? (bucket < edge ? bucket | 0 : edge) : 0]!;
      const isIn = index >= firsts[place]! && index < lasts[place]! && index >= 0;
      rows[count] = row;
      firsts[count] = index;
      lasts[count] = index + 1;
      count += isIn ? 1 : 0;
    }
    return count;
  };

/** Takes rows into the first of their periods, and out of the one after the last. */
export function runByEnds(rows: RowsOf, periods: number, select: Select): Placing['run'] {
  const room = roomFor(1);
  return (judge, take) => {
    const total = countOf(rows());
    const size = sizeFor(total);
    const { pairs, block } = room(size);
    for (let from = 0; from < total; from += size) {
      const count = select(from, Math.min(from + size, total), block.rows, block.firsts, block.lasts);
      judge.signer.sign(block.rows, count, block.signatures);
      const useful = judge.useful();
      endsOf(block, block.firsts, count, useful, periods, pairs);
      pairs.sign = 1;
      if (pairs.count > 0) take(pairs);
      endsOf(block, block.lasts, count, useful, periods, pairs);
      pairs.sign = -1;
      if (pairs.count > 0) take(pairs);
    }
  };
}

/** Rows of use with one end of their periods, where that is a period. */
function endsOf({ rows, signatures }: Rows, ends: Int32Array, count: number, useful: Uint8Array, periods: number, pairs: Pairs): void {
  const { rows: intoRows, periods: intoPeriods, signatures: intoSignatures } = pairs;
  let filled = 0;
  for (let place = 0; place < count; place++) {
    const signature = signatures[place]!;
    intoRows[filled] = rows[place]!;
    intoPeriods[filled] = ends[place]!;
    intoSignatures[filled] = signature;
    filled += useful[signature] === 1 && ends[place]! < periods ? 1 : 0;
  }
  pairs.count = filled;
}

/** A block of rows with the ranges of their periods, and their signatures. */
interface Rows {
  readonly rows: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly signatures: Int32Array;
}

/** Pairs rows from a place on with their periods, up to one that is odd, or that there is no room for; where that is. */
function pairUp({ rows, firsts, lasts, signatures }: Rows, from: number, count: number, useful: Uint8Array, pairs: Pairs): number {
  const { rows: intoRows, periods, signatures: intoSignatures, doubts } = pairs;
  let [place, filled] = [from, pairs.count];
  for (; place < count; place++) {
    const first = firsts[place]!;
    if (first === odd) break;
    const signature = signatures[place]!;
    if (useful[signature] === 0) continue;
    const last = lasts[place]!;
    if (filled + last - first > intoRows.length) break;
    const row = rows[place]!;
    for (let index = first; index < last; index++) {
      intoRows[filled] = row;
      periods[filled] = index;
      intoSignatures[filled] = signature;
      doubts[filled] = 0;
      filled++;
    }
  }
  pairs.count = filled;
  return place;
}

/** Rows of a list, or all of so many, that pass a test, all odd. */
export const selectBy =
  (rowsOf: RowsOf, passes: (row: number) => boolean): Select =>
  (from, to, into, firsts) => {
    const rows = rowsOf();
    let count = 0;
    for (let place = from; place < to; place++) {
      const row = typeof rows === 'number' ? place : rows[place]!;
      if (passes(row)) into[count++] = row;
    }
    firsts.fill(odd, 0, count);
    return count;
  };

export const countOf = (rows: Int32Array | number): number => (typeof rows === 'number' ? rows : rows.length);
