import type { PlacedNode, SurvivalNode } from '../../metric/node.ts';
import type { Reading } from '../reading.ts';
import type { Axis } from './axis.ts';
import { dialsOf } from './clocks.ts';
import { momentsOf } from './moments.ts';
import type { Frame } from './placing.ts';
import type { Field } from './signer.ts';

/** A block of lives: when each was last seen and came under observation, in ticks since its start (NaN: from its start), and how it ended. */
export interface LifeBlock {
  readonly exits: Float64Array;
  readonly entries: Float64Array;
  readonly endings: Uint8Array;
}

export interface Lives {
  readonly known: Field<string | null>;
  /** @param ending by place in the block: how the life ends, should its end be known */
  readonly read: (rows: Int32Array, periods: Int32Array, count: number, endings: Uint8Array, into: LifeBlock, from: number) => void;
}

const censored = 2;

/** A life ends by its end, if that is known and lies before the cut; else it was last seen an instant before the cut. */
export function livesOf({ of: { from, to, clock } }: SurvivalNode, placed: PlacedNode, { axis, asOf }: Frame, reading: Reading): Lives {
  const [starts, ends, dials] = [momentsOf(from, reading), momentsOf(to, reading), dialsOf(clock, reading)];
  const late = placed.node === 'during';
  const classOf = (row: number): number => (Number.isNaN(starts[row]!) ? 1 : ends[row]! < starts[row]! ? 2 : 0);
  const cutOf = ({ list }: Axis, index: number): number => (late ? Math.min(list[index]!.end, asOf) : asOf);
  return {
    known: {
      answers: [null, 'not started', 'ends before it starts'],
      mark: (rows, count, marks, shift) => {
        for (let place = 0; place < count; place++) marks[place]! |= classOf(rows[place]!) << shift;
      },
    },
    read: (rows, periods, count, endings, into, offset) => {
      for (let place = 0; place < count; place++) {
        const [row, index] = [rows[place]!, periods[place]!];
        const [dial, of] = [dials.of(row), axis.of(row)];
        const [start, end, cut] = [starts[row]!, ends[row]!, cutOf(of, index)];
        const first = dial.position(start);
        const begins = of.list[index]!.start;
        into.entries[offset + place] = late && start < begins ? dial.position(begins - 1) - first : Number.NaN;
        into.exits[offset + place] = dial.position(end < cut ? end : cut - 1) - first;
        into.endings[offset + place] = end < cut ? endings[place]! : censored;
      }
    },
  };
}
