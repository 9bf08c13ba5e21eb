import type { MomentNode } from '../../metric/node.ts';
import type { ClockName } from '../../time/clock.ts';
import type { Reading } from '../reading.ts';
import type { Dial } from './dial.ts';
import { areOpen } from './facts.ts';
import { momentsOf } from './moments.ts';
import { countOf, type RowList, rowsIn } from './present.ts';
import { scratch } from './scratch.ts';

/** What a clock shows at a moment of each row, in ticks. */
export interface Positions {
  /** by row; where the moment has not come, and of rows that stand nowhere, it means nothing */
  readonly ticks: Float64Array;
  /** of the rows there are; −∞ and ∞ the other way round where it has come for none */
  readonly least: number;
  readonly most: number;
  /** the latest moment */
  readonly latest: number;
}

/** Worked out once for all that read the same moment by the same clock. */
export function positionsOf(moment: MomentNode, clock: ClockName, dial: Dial, reading: Reading): Positions {
  const { table, rows, context } = reading;
  const moments = momentsOf(moment, reading);
  return context.remember(
    table,
    JSON.stringify([clock, moment, countOf(rows)]),
    () => look(moments, rows, dial),
    ({ ticks }, row) => {
      ticks[row] = dial.position(moments[row]!);
    },
  );
}

function look(moments: Float64Array, list: RowList, dial: Dial): Positions {
  const ticks = scratch(Float64Array, moments.length);
  const rows = rowsIn(list);
  const [least, most] = spanOf(moments, rows);
  if (least > most) return { ticks: ticks.fill(Number.NaN), least, most, latest: most };
  dial.readAll(moments, rows, least, most, ticks);
  // No clock runs backwards.
  return { ticks, least: dial.position(least), most: dial.position(most), latest: most };
}

type Span = readonly [least: number, most: number];

/** Found once for a stored column, and kept with it. */
const known = new WeakMap<Float64Array, { readonly rows: Int32Array; readonly span: Span }>();

/** The first and the last moment of rows; ∞ and −∞ where none has any. */
function spanOf(moments: Float64Array, rows: Int32Array): Span {
  const found = known.get(moments);
  if (found?.rows === rows) return found.span;
  const span = findSpan(moments, rows);
  if (!areOpen(moments)) known.set(moments, { rows, span });
  return span;
}

function findSpan(moments: Float64Array, rows: Int32Array): Span {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < rows.length; place++) {
    const moment = moments[rows[place]!]!;
    if (moment < least) least = moment;
    if (moment > most) most = moment;
  }
  return [least, most];
}
