import type { MomentNode } from '../../metric/node.ts';
import type { ClockName } from '../../time/clock.ts';
import type { Reading } from '../reading.ts';
import type { Dial } from './dial.ts';
import { areOpen } from './facts.ts';
import { momentsOf } from './moments.ts';
import { scratch } from './scratch.ts';

/** What a clock shows at a moment of each row, in ticks. */
export interface Positions {
  /** by row; where the moment has not come it means nothing */
  readonly ticks: Float64Array;
  /** −∞ and ∞ the other way round where it has come for no row */
  readonly least: number;
  readonly most: number;
  /** the latest moment */
  readonly latest: number;
}

/** Worked out once for all that read the same moment by the same clock. */
export function positionsOf(moment: MomentNode, clock: ClockName, dial: Dial, reading: Reading): Positions {
  const { table, context } = reading;
  const moments = momentsOf(moment, reading);
  return context.remember(
    table,
    JSON.stringify([clock, moment]),
    () => look(moments, dial),
    ({ ticks }, row) => {
      ticks[row] = dial.position(moments[row]!);
    },
  );
}

function look(moments: Float64Array, dial: Dial): Positions {
  const ticks = scratch(Float64Array, moments.length);
  const [least, most] = spanOf(moments);
  if (least > most) return { ticks: ticks.fill(Number.NaN), least, most, latest: most };
  dial.readAll(moments, least, most, ticks);
  // No clock runs backwards.
  return { ticks, least: dial.position(least), most: dial.position(most), latest: most };
}

type Span = readonly [least: number, most: number];

/** Found once for a stored column, and kept with it. */
const known = new WeakMap<Float64Array, Span>();

/** The first and the last moment; ∞ and −∞ where none has come. */
function spanOf(moments: Float64Array): Span {
  const span = known.get(moments) ?? findSpan(moments);
  if (!areOpen(moments)) known.set(moments, span);
  return span;
}

function findSpan(moments: Float64Array): Span {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < moments.length; row++) {
    const moment = moments[row]!;
    if (moment < least) least = moment;
    if (moment > most) most = moment;
  }
  return [least, most];
}
