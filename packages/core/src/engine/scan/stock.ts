import type { AsOfNode } from '../../metric/node.ts';
import { instantsOf } from '../people.ts';
import type { Axis } from './axis.ts';
import { factsOf } from './facts.ts';
import { type Frame, odd, type Placing, rowsOf, runByEnds, runByRow, type Select, selectBy, type Visit } from './placing.ts';
import { type Buckets, heldAt, Steps } from './steps.ts';
import { mapped } from './zoned.ts';

/** The moments of a stock in order, each with its period. */
interface Edges {
  readonly instants: readonly number[];
  readonly indexes: readonly number[];
  readonly steps: Steps;
  /** the edges stand in the order of their periods, all of them */
  readonly isInOrder: boolean;
}

/** Periods that have begun: the others have no stock yet. */
function edgesOf({ list }: Axis, moment: AsOfNode['moment'], asOf: number): Edges {
  const found = list
    .map(({ start, end }, index) => ({ index, start, edge: moment === 'start' ? start : Math.min(end, asOf) }))
    .filter(({ start }) => start < asOf)
    .sort((a, b) => a.edge - b.edge);
  const instants = found.map(({ edge }) => edge);
  return { instants, indexes: found.map(({ index }) => index), steps: new Steps(instants), isInOrder: found.every(({ index }, place) => index === place) };
}

/** The versions alive just before the edge: every moment is the last instant inside. */
export function stock({ moment }: AsOfNode, frame: Frame): Placing {
  const { source, axis, asOf, picked } = frame;
  const { table, shape } = source;
  const rows = rowsOf(frame);
  const [from, to] = shape.history!;
  const [starts, ends] = [instantsOf(table, from), instantsOf(table, to)];
  const created = table.columns.createdAt && instantsOf(table, 'createdAt');
  const edges = mapped(axis, (one) => edgesOf(one, moment, asOf));
  const alive: Alive = { starts, ends, created: created ?? starts };
  const visitOdd = (row: number, visit: Visit): void => {
    const { instants, indexes, steps } = edges.of(row);
    const [first, last] = rangeOf(alive, steps, instants.length, row);
    for (let place = first; place < last; place++) {
      const sure = !Number.isNaN(starts[row]!) || (instants[place] === asOf && Number.isNaN(ends[row]!));
      visit(indexes[place]!, sure ? 0 : created && !Number.isNaN(created[row]!) ? 2 : 1);
    }
  };
  const only = edges.only?.isInOrder ? edges.only : null;
  const buckets = only?.steps.byBucket((passed) => passed);
  const inBuckets = (known: Buckets): Select => (picked ? selectOpen(alive, only!) : selectIn(lifetimesOf(alive), known));
  const select = buckets ? inBuckets(buckets) : selectBy(() => true);
  const held = (moments: Float64Array, of: Axis): Select =>
    picked ? selectHeldOpen(alive, only!, moments, of) : selectHeld(lifetimesOf(alive), only!, moments, of);
  const isPlain = buckets !== undefined && buckets !== null && !factsOf(starts).hasEmpty;
  return {
    run: runByRow(rows, axis.only?.list.length ?? 0, select, visitOdd),
    runByEnds: isPlain ? runByEnds(rows, select) : undefined,
    runHeld: isPlain && axis.only!.buckets ? (moments) => runByRow(rows, 1, held(moments, axis.only!), visitOdd) : undefined,
    placeOf: (row, index) => {
      const period = axis.of(row).list[index]!;
      const edge = moment === 'start' ? period.start : Math.min(period.end, asOf);
      return { period, moment: edge - 1, lo: edge, hi: edge, cut: Math.min(period.end, asOf), rate: moment };
    },
    momentOf: (row, index) => {
      const { start, end } = axis.of(row).list[index]!;
      return (moment === 'start' ? start : Math.min(end, asOf)) - 1;
    },
    doubts: [null, 'createdAt missing', 'closedAt missing'],
  };
}

/** When rows begin and end to be so; a unit that is not yet created is not. */
interface Alive {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly created: Float64Array;
}

/** The edges at which a row is alive: after those at or before its begin, up to those at or before its end. */
const rangeOf = ({ starts, ends, created }: Alive, steps: Steps, all: number, row: number): readonly [first: number, last: number] => [
  Math.max(steps.through(starts[row]!), steps.through(created[row]!)),
  Number.isNaN(ends[row]!) ? all : steps.through(ends[row]!),
];

/** When rows begin, NaN where nobody knows, and stop to be so, which those that have not never do. */
interface Lifetimes {
  readonly begins: Float64Array;
  readonly stops: Float64Array;
}

// biome-ignore lint/complexity/useMathMinMax: a creation that is not recorded, NaN, is no bound
const beginOf = (start: number, created: number): number => (created > start ? created : start);
const stopOf = (end: number): number => (Number.isNaN(end) ? Number.POSITIVE_INFINITY : end);

const known = new WeakMap<Float64Array, Lifetimes>();

function lifetimesOf({ starts, ends, created }: Alive): Lifetimes {
  const found = known.get(starts) ?? {
    begins: starts.map((start, row) => beginOf(start, created[row]!)),
    stops: ends.map(stopOf),
  };
  known.set(starts, found);
  return found;
}

/** The edges of rows that still come and go. */
const selectOpen =
  (alive: Alive, { steps, instants }: Edges): Select =>
  (rows, candidates, firsts, lasts) => {
    let count = 0;
    for (let place = 0; place < candidates; place++) {
      const row = rows[place]!;
      const [first, last] = rangeOf(alive, steps, instants.length, row);
      rows[count] = row;
      firsts[count] = Number.isNaN(alive.starts[row]!) ? odd : first;
      lasts[count] = last;
      if (firsts[count]! < last) count++;
    }
    return count;
  };

/** The same of a block, by a look each; rows that began nobody knows when are odd. */
const selectIn =
  ({ begins, stops }: Lifetimes, buckets: Buckets): Select =>
  (rows, count, firsts, lasts) =>
    rangesIn(begins, stops, buckets, rows, count, firsts, lasts);

function rangesIn(
  begins: Float64Array,
  stops: Float64Array,
  { base, width, last: edge, values }: Buckets,
  rows: Int32Array,
  candidates: number,
  firsts: Int32Array,
  lasts: Int32Array,
): number {
  let count = 0;
  for (let place = 0; place < candidates; place++) {
    const row = rows[place]!;
    const start = begins[row]!;
    const begin = (start - base) / width;
    const stop = (stops[row]! - base) / width;
    const last = heldAt(values, stop, edge);
    const first = Number.isNaN(start) ? odd : heldAt(values, begin, edge);
    rows[count] = row;
    firsts[count] = first;
    lasts[count] = last;
    count += (first - last) >>> 31;
  }
  return count;
}

/** By the number of a period + 1 its edge; nothing is alive in none, nor in one that has not begun and has no edge. */
function edgesByPeriod({ instants }: Edges, { list }: Axis): Float64Array {
  const edges = new Float64Array(list.length + 1).fill(Number.NaN);
  edges.set(instants, 1);
  return edges;
}

/** Of the periods of a row the one that holds another moment of it, where it is alive at the edge of that one. */
function selectHeld({ begins, stops }: Lifetimes, edges: Edges, moments: Float64Array, axis: Axis): Select {
  const byPeriod = edgesByPeriod(edges, axis);
  return (rows, count, firsts, lasts) => heldIn(begins, stops, byPeriod, moments, axis.buckets!, rows, count, firsts, lasts);
}

/** The same of rows that still come and go. */
function selectHeldOpen({ starts, ends, created }: Alive, edges: Edges, moments: Float64Array, axis: Axis): Select {
  const byPeriod = edgesByPeriod(edges, axis);
  const { base, width, last, values } = axis.buckets!;
  return (rows, candidates, firsts, lasts) => {
    let count = 0;
    for (let place = 0; place < candidates; place++) {
      const row = rows[place]!;
      const index = heldAt(values, (moments[row]! - base) / width, last);
      const edge = byPeriod[index + 1]!;
      rows[count] = row;
      firsts[count] = index;
      lasts[count] = index + 1;
      count += isAlive(beginOf(starts[row]!, created[row]!), stopOf(ends[row]!), edge);
    }
    return count;
  };
}

/** Four rows at a time, as in `marks`. */
function heldIn(
  begins: Float64Array,
  stops: Float64Array,
  edges: Float64Array,
  moments: Float64Array,
  { base, width, last, values }: Buckets,
  rows: Int32Array,
  candidates: number,
  firsts: Int32Array,
  lasts: Int32Array,
): number {
  const fours = candidates & ~3;
  let count = 0;
  for (let place = 0; place < fours; place += 4) {
    const row = rows[place]!;
    const row2 = rows[place + 1]!;
    const row3 = rows[place + 2]!;
    const row4 = rows[place + 3]!;
    const index = heldAt(values, (moments[row]! - base) / width, last);
    const index2 = heldAt(values, (moments[row2]! - base) / width, last);
    const index3 = heldAt(values, (moments[row3]! - base) / width, last);
    const index4 = heldAt(values, (moments[row4]! - base) / width, last);
    const count2 = count + isAlive(begins[row]!, stops[row]!, edges[index + 1]!);
    const count3 = count2 + isAlive(begins[row2]!, stops[row2]!, edges[index2 + 1]!);
    const count4 = count3 + isAlive(begins[row3]!, stops[row3]!, edges[index3 + 1]!);
    const after = count4 + isAlive(begins[row4]!, stops[row4]!, edges[index4 + 1]!);
    rows[count] = row;
    firsts[count] = index;
    rows[count2] = row2;
    firsts[count2] = index2;
    rows[count3] = row3;
    firsts[count3] = index3;
    rows[count4] = row4;
    firsts[count4] = index4;
    count = after;
  }
  for (let place = fours; place < candidates; place++) {
    const row = rows[place]!;
    const index = heldAt(values, (moments[row]! - base) / width, last);
    rows[count] = row;
    firsts[count] = index;
    count += isAlive(begins[row]!, stops[row]!, edges[index + 1]!);
  }
  for (let place = 0; place < count; place++) lasts[place] = firsts[place]! + 1;
  return count;
}

/** 1 for what is alive just before an edge. */
const isAlive = (begin: number, stop: number, edge: number): number => (edge > begin && edge <= stop ? 1 : 0);
