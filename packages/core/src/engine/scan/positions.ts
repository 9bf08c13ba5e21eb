import type { MomentNode } from '../../metric/node.ts';
import type { ClockName } from '../../time/clock.ts';
import type { Reading } from '../reading.ts';
import type { Dial } from './dial.ts';
import { momentsOf } from './moments.ts';
import { countOf, type RowList } from './present.ts';
import { scratch } from './scratch.ts';

/** What a clock shows at a moment of each row, in ticks. */
export interface Positions {
  /** by row; NaN where the moment has not come; of rows that stand nowhere it means nothing */
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

function look(moments: Float64Array, rows: RowList, dial: Dial): Positions {
  const ticks = scratch(Float64Array, moments.length);
  let [least, most, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = 0; place < countOf(rows); place++) {
    const row = typeof rows === 'number' ? place : rows[place]!;
    const position = dial.position(moments[row]!);
    ticks[row] = position;
    if (position < least) least = position;
    if (position > most) most = position;
    if (moments[row]! > latest) latest = moments[row]!;
  }
  return { ticks, least, most, latest };
}
