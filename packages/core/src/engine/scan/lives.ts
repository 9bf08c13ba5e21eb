import type { MomentNode, PlacedNode, SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import type { Period } from '../../time/period.ts';
import type { Reading } from '../reading.ts';
import type { Axis } from './axis.ts';
import { dialsOf } from './clocks.ts';
import type { Dial } from './dial.ts';
import { factsOf } from './facts.ts';
import { momentsOf } from './moments.ts';
import type { Frame } from './placing.ts';
import { type Field, markEach } from './signer.ts';

/** A block of lives: when each was last seen and came under observation, in ticks since its start (NaN: from its start), and how it ended. */
export interface LifeBlock {
  readonly exits: Float64Array;
  readonly entries: Float64Array;
  readonly endings: Uint8Array;
}

export interface Lives {
  readonly known: Field<string | null>;
  /** no life is followed for as many ticks, which are whole; null where that cannot be said */
  readonly ticks: number | null;
  /** of the table */
  readonly rows: number;
  /** @param ending by place in the block: how the life ends, should its end be known */
  readonly read: (rows: Int32Array, periods: Int32Array, count: number, endings: Uint8Array, into: LifeBlock, from: number) => void;
}

const censored = 2;

/** A life ends by its end, if that is known and lies before the cut; else it was last seen an instant before the cut. */
export function livesOf({ of: { from, to, clock } }: SurvivalNode, placed: PlacedNode, { axis, asOf }: Frame, reading: Reading): Lives {
  const [starts, ends, dials] = [momentsOf(from, reading), momentsOf(to, reading), dialsOf(clock, reading)];
  const late = placed.node === 'during';
  const classOf = (row: number): number => (Number.isNaN(starts[row]!) ? 1 : ends[row]! < starts[row]! ? 2 : 0);
  const known: Lives['known'] = { answers: [null, 'not started', 'ends before it starts'], marker: markEach(classOf) };
  const edgesOf = (of: Axis, dial: Dial): Edges => edgesIn(of.list, dial, late, asOf);
  if (axis.only && dials.only) {
    const dial = dials.only;
    const positions = (moment: MomentNode, moments: Float64Array): Float64Array =>
      reading.context.remember(
        reading.table,
        JSON.stringify([clock, moment]),
        () => moments.map((one) => dial.position(one)),
        (made, row) => {
          made[row] = dial.position(moments[row]!);
        },
      );
    const lives = { starts, ends, firsts: positions(from, starts), lasts: positions(to, ends) };
    const edges = edgesOf(axis.only, dial);
    // Nobody is seen before they start: not where the life is the interval that is placed, and in the past.
    const isPlaced = placed.node !== 'during' || JSON.stringify(from) === JSON.stringify(placed.from);
    const ticks = ticksPerUnit[clock] === 1 && isPlaced && factsOf(starts).most < asOf ? mostTicks(lives, edges) : null;
    return {
      known,
      ticks,
      rows: starts.length,
      read: (rows, periods, count, endings, into, offset) => readLives(lives, edges, rows, periods, count, endings, into, offset),
    };
  }
  return {
    known,
    ticks: null,
    rows: starts.length,
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
const mostTicks = ({ firsts, lasts }: Moments, { seen }: Edges): number =>
  Math.max(
    factsOf(lasts).most,
    seen.reduce((latest, one) => Math.max(latest, one), Number.NEGATIVE_INFINITY),
  ) -
  factsOf(firsts).least +
  1;

const firstRow = Int32Array.of(0);

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
