import type { MomentNode, PlacedNode, SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import type { Period } from '../../time/period.ts';
import type { Reading } from '../reading.ts';
import type { Axis } from './axis.ts';
import { dialsOf } from './clocks.ts';
import type { Dial } from './dial.ts';
import { momentsOf } from './moments.ts';
import type { Frame } from './placing.ts';
import { type Positions, positionsOf } from './positions.ts';
import type { Field } from './signer.ts';
import type { Steps } from './steps.ts';
import { comeField, orderFields } from './values.ts';

/** A block of lives: when each was last seen and came under observation, in ticks since its start (NaN: from its start), and how it ended. */
export interface LifeBlock {
  readonly exits: Float64Array;
  readonly entries: Float64Array;
  readonly endings: Uint8Array;
}

export interface Lives {
  readonly known: readonly Field<string | null>[];
  /** no life is followed for as many ticks, which are whole; null where that cannot be said */
  readonly ticks: number | null;
  /** how they are followed from one period to the next; null where periods do not join, or each row has its own */
  readonly followed: FollowedOn | null;
  /** @param ending by place in the block: how the life ends, should its end be known */
  readonly read: (rows: Int32Array, periods: Int32Array, count: number, endings: Uint8Array, into: LifeBlock, from: number) => void;
}

/** A block of lives that are kept once; see `OpenLives`. */
export interface FollowedBlock {
  readonly finals: Int32Array;
  readonly starts: Int32Array;
  readonly ages: Int32Array;
  readonly late: Uint8Array;
}

/** Periods that join, in whole ticks of one clock, and how far lives reach over them. */
export interface Followed {
  readonly ticks: number;
  /** the tick of the earliest start */
  readonly earliest: number;
  /** by period: the ticks an instant before it begins, and before it is cut off */
  readonly entered: Float64Array;
  readonly seen: Float64Array;
}

/** Lives over such periods. */
export interface FollowedOn extends Followed {
  readonly read: (rows: Int32Array, count: number, into: FollowedBlock, from: number) => void;
}

const censored = 2;

/** Tables of more ticks would be mostly empty. */
const mostTicks = 65_536;

/** A life ends by its end, if that is known and lies before the cut; else it was last seen an instant before the cut. */
export function livesOf({ of: { from, to, clock } }: SurvivalNode, placed: PlacedNode, { axis, asOf }: Frame, reading: Reading): Lives {
  const [starts, ends, dials] = [momentsOf(from, reading), momentsOf(to, reading), dialsOf(clock, reading)];
  const late = placed.node === 'during';
  const known: Lives['known'] = [comeField(from, 'not started', reading), ...orderFields(starts, ends, 'ends before it starts')];
  const edgesOf = (of: Axis, dial: Dial): Edges => edgesIn(of.list, dial, late, asOf);
  if (axis.only && dials.only) {
    const dial = dials.only;
    const at = (moment: MomentNode): Positions => positionsOf(moment, clock, dial, reading);
    const lives = { starts, ends, firsts: at(from).ticks, lasts: at(to).ticks };
    const edges = edgesOf(axis.only, dial);
    // Nobody is seen before they start: not where the life is the interval that is placed, and in the past.
    const isPlaced = placed.node !== 'during' || JSON.stringify(from) === JSON.stringify(placed.from);
    const most = isPlaced && !reading.isOpen && ticksPerUnit[clock] === 1 && at(from).latest < asOf ? ticksOf(at(from), at(to), edges) : null;
    const ticks = most !== null && most > 0 && most <= mostTicks ? most : null;
    return {
      known,
      ticks,
      followed: late && ticks !== null && doJoin(axis.only.list) ? followedOn(lives, edges, axis.only.ordered!.starts, ticks, at(from).least) : null,
      read: (rows, periods, count, endings, into, offset) => readLives(lives, edges, rows, periods, count, endings, into, offset),
    };
  }
  return {
    known,
    ticks: null,
    followed: null,
    read: (rows, periods, count, endings, into, offset) => {
      for (let place = 0; place < count; place++) {
        const [row, index] = [rows[place]!, periods[place]!];
        const dial = dials.of(row);
        const life = {
          starts: starts.subarray(row, row + 1),
          ends: ends.subarray(row, row + 1),
          firsts: Float64Array.of(dial.position(starts[row]!)),
          lasts: Float64Array.of(dial.position(ends[row]!)),
        };
        readLives(life, edgesOf(axis.of(row), dial), firstRow, Int32Array.of(index), 1, endings.subarray(place, place + 1), into, offset + place);
      }
    },
  };
}

/** From the first start to the last that is seen of any. */
const ticksOf = (firsts: Positions, lasts: Positions, { seen }: Edges): number => Math.max(lasts.most, ...seen) - firsts.least + 1;

const firstRow = Int32Array.of(0);

/** Each period begins as the one before ends. */
const doJoin = (list: readonly Period[]): boolean => list.every(({ start }, index) => index === 0 || start === list[index - 1]!.end);

/** By row: when it starts and ends, and what the clock shows then. */
interface Moments {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
}

/** By period: when observation begins and is cut off, and what the clock shows an instant before; −∞: with the life itself. */
interface Edges {
  readonly begins: Float64Array;
  readonly entered: Float64Array;
  readonly cuts: Float64Array;
  readonly seen: Float64Array;
}

function edgesIn(list: readonly Period[], dial: Dial, late: boolean, asOf: number): Edges {
  const begins = Float64Array.from(list, ({ start }) => (late ? start : Number.NEGATIVE_INFINITY));
  const cuts = Float64Array.from(list, ({ end }) => (late ? Math.min(end, asOf) : asOf));
  return { begins, cuts, entered: begins.map((begin) => (late ? dial.position(begin - 1) : begin)), seen: cuts.map((cut) => dial.position(cut - 1)) };
}

function readLives(
  { starts, ends, firsts, lasts }: Moments,
  { begins, entered, cuts, seen }: Edges,
  rows: Int32Array,
  periods: Int32Array,
  count: number,
  endings: Uint8Array,
  { exits, entries, endings: ended }: LifeBlock,
  offset: number,
): void {
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const index = periods[place]!;
    const first = firsts[row]!;
    const hasEnded = ends[row]! < cuts[index]!;
    entries[offset + place] = starts[row]! < begins[index]! ? entered[index]! - first : Number.NaN;
    exits[offset + place] = (hasEnded ? lasts[row]! : seen[index]!) - first;
    ended[offset + place] = hasEnded ? endings[place]! : censored;
  }
}

function followedOn(
  { starts, ends, firsts, lasts }: Moments,
  { begins, cuts, entered, seen }: Edges,
  steps: Steps,
  ticks: number,
  earliest: number,
): FollowedOn {
  return {
    ticks,
    earliest,
    entered,
    seen,
    read: (rows, count, into, from) => readFollowed(starts, ends, firsts, lasts, steps, cuts, begins[0]!, rows, count, into, from),
  };
}

function readFollowed(
  starts: Float64Array,
  ends: Float64Array,
  firsts: Float64Array,
  lasts: Float64Array,
  steps: Steps,
  cuts: Float64Array,
  begin: number,
  rows: Int32Array,
  count: number,
  { finals, starts: ticks, ages, late }: FollowedBlock,
  from: number,
): void {
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const end = ends[row]!;
    const final = Number.isNaN(end) ? -1 : steps.through(end) - 1;
    const hasEnded = final >= 0 && end < cuts[final]!;
    finals[from + place] = hasEnded ? final : cuts.length;
    ticks[from + place] = firsts[row]!;
    ages[from + place] = hasEnded ? lasts[row]! - firsts[row]! : 0;
    late[from + place] = starts[row]! < begin ? 1 : 0;
  }
}
