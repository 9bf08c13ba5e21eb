import type { PlacedNode } from '../../metric/node.ts';
import type { Period } from '../../time/period.ts';
import type { Source } from '../context.ts';
import type { Place } from '../place.ts';
import type { Axis } from './axis.ts';
import { flow } from './flow.ts';
import { exposure, lives } from './interval.ts';
import type { Judge } from './judge.ts';
import { emptyPairs, type Pairs, sizeFor } from './pairs.ts';
import { countOf, type RowList, takeRows } from './present.ts';
import { cleared, scratch } from './scratch.ts';
import { stock } from './stock.ts';
import type { Zoned } from './zoned.ts';

/** How rows of a table stand in periods. */
export interface Placing {
  /** every row with every period it stands in, block by block; rows whose signature is of use to nobody may be passed over */
  readonly run: (judge: Judge, take: (pairs: Pairs) => void) => void;
  /** the same with each row once, from its first period up to the one after the last; absent where that says not all */
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
  /** the rows that a run takes, where those are not all: rows still come and go */
  readonly picked?: Picked | undefined;
}

/** Rows of a table by number, others for each run; those of a versioned table that stand in no event are left out of them. */
export interface Picked {
  rows: Int32Array;
}

/** The rows of a run. */
export type RowsOf = () => RowList;

export const rowsOf = ({ source, picked }: Frame): RowsOf => (picked ? () => picked.rows : () => source.table.length);

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
      selectBy(() => true),
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
 * Leaves of a block the rows that may stand anywhere; how many there are. Of each, the numbers of its periods: from a first up to a last;
 * or `odd` for the first, where it takes more to say.
 */
export type Select = (rows: Int32Array, count: number, firsts: Int32Array, lasts: Int32Array) => number;

export const odd = -1;

/** Signs rows first, and takes those that somebody has a use for into each of their periods. */
export function runByRow(rows: RowsOf, periods: number, select: Select, visitOdd: (row: number, visit: Visit) => void): Placing['run'] {
  const room = roomFor(periods);
  return (judge, take) => {
    const list = rows();
    const { pairs, block: into } = room(sizeFor(countOf(list)));
    const flush = (): void => {
      if (pairs.count > 0) take(pairs);
      pairs.count = 0;
      pairs.areSure = true;
    };
    pairs.areSigned = judge.ofProfiles === null;
    for (const { block, count, useful } of blocksOf(list, select, judge, into)) {
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
        pairs.areSure &&= doubt === 0;
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
    const block: Rows = {
      rows: scratch(Int32Array, size),
      firsts: scratch(Int32Array, size),
      lasts: scratch(Int32Array, size),
      signatures: cleared(Int32Array, size),
    };
    made = { pairs: emptyPairs(Math.max(size, periods)), block };
    return made;
  };
}

/** Takes rows once each, with the first of their periods and the one after the last. */
export function runByEnds(rows: RowsOf, select: Select): Placing['run'] {
  const room = roomFor(1);
  let pairs: Pairs | undefined;
  return (judge, take) => {
    const list = rows();
    const { block: into } = room(sizeFor(countOf(list)));
    const areSigned = judge.ofProfiles === null;
    if (pairs?.rows !== into.rows)
      pairs = { ...emptyPairs(into.rows.length), rows: into.rows, periods: into.firsts, ends: into.lasts, signatures: into.signatures };
    pairs.areSigned = areSigned;
    for (const { block, count, useful } of blocksOf(list, select, judge, into)) {
      pairs.count = areSigned ? keepUseful(block, count, useful) : count;
      if (pairs.count > 0) take(pairs);
    }
  };
}

/** Leaves of a block the rows that somebody has a use for; how many there are. */
function keepUseful({ rows, firsts, lasts, signatures }: Rows, count: number, useful: Uint8Array): number {
  let kept = 0;
  for (let place = 0; place < count; place++) {
    const signature = signatures[place]!;
    rows[kept] = rows[place]!;
    firsts[kept] = firsts[place]!;
    lasts[kept] = lasts[place]!;
    signatures[kept] = signature;
    kept += useful[signature]!;
  }
  return kept;
}

/** A block of rows with the ranges of their periods, and their signatures. */
interface Rows {
  readonly rows: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly signatures: Int32Array;
}

/** Rows that may stand anywhere, and by signature whether they are of use. */
interface Selected {
  readonly block: Rows;
  readonly count: number;
  readonly useful: Uint8Array;
}

/** Where profiles say all, they have taken out what is of no use before, and nothing is left to be signed. */
const allUseful = Uint8Array.of(1);

/** The rows of a list that may stand anywhere, block by block; it is the same block at each step. */
function* blocksOf(list: RowList, select: Select, judge: Judge, block: Rows): Generator<Selected> {
  const total = countOf(list);
  const size = sizeFor(total);
  const areSigned = judge.ofProfiles === null;
  for (let from = 0; from < total; from += size) {
    const taken = takeRows(list, from, Math.min(from + size, total), judge.sieve, block.rows);
    const count = select(block.rows, taken, block.firsts, block.lasts);
    if (areSigned) judge.signer.sign(block.rows, count, block.signatures);
    yield { block, count, useful: areSigned ? judge.useful() : allUseful };
  }
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

/** Rows that pass a test, all odd. */
export const selectBy =
  (passes: (row: number) => boolean): Select =>
  (rows, candidates, firsts) => {
    let count = 0;
    for (let place = 0; place < candidates; place++) if (passes(rows[place]!)) rows[count++] = rows[place]!;
    firsts.fill(odd, 0, count);
    return count;
  };
