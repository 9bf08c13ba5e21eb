import { type ColumnTable, table } from 'arquero';
import type { World } from '../../world/world.ts';
import { dayOf, monthOf } from '../tuned-objects/calendar.ts';
import { periods, reps } from '../tuned-objects/cells.ts';
import { won } from '../tuned-objects/statuses.ts';
import { type Codes, cellCount, cellsOf, grouped } from './grouped.ts';

const cents = 100;
const statistics = {
  meanSize: 'd => op.mean(d.size)',
  medianSize: 'd => op.median(d.size)',
  meanDays: 'd => op.mean(d.days)',
  medianDays: 'd => op.median(d.days)',
};

/** Of the deals won: mean and median of their amounts, and of the days they took. */
export function winKpis({ deals }: World) {
  const rows = Uint32Array.from(deals.status.keys()).filter((row) => deals.status[row] === won && Number.isNaN(deals.validTo[row]));
  const days = Float64Array.from(rows, (row) => dayOf(deals.closedAt[row]!) - dayOf(deals.createdAt[row]!));
  const size = Float64Array.from(rows, (row) => (deals.amount[row]! > 0 ? deals.amount[row]! / cents : Number.NaN));
  const cells = cellsOf(
    Int32Array.from(rows, (row) => deals.closer[row]!),
    (place) => monthOf(deals.closedAt[rows[place]!]!),
  );
  const ofReps = statisticsOf(table({ size, days }), cells, cellCount);
  const ofAll = statisticsOf(
    table({ size, days }),
    cells.map((cell) => (cell === cellCount ? periods : cell % periods)),
    periods,
  );
  const [meanSize, medianSize, meanDays, medianDays] = Object.keys(statistics).map((name) => {
    const both = new Float64Array((1 + reps) * periods);
    both.set(ofAll[name]!);
    both.set(ofReps[name]!, periods);
    return both;
  });
  return {
    'average_deal_size.mean': meanSize!,
    'average_deal_size.median': medianSize!,
    closed_won_cycle_mean: meanDays!,
    closed_won_cycle_median: medianDays!,
  };
}

/** Nothing has no statistics. */
const statisticsOf = (rows: ColumnTable, keys: Codes, size: number): Readonly<Record<string, Float64Array>> =>
  Object.fromEntries(
    Object.entries(grouped(rows, keys, size, statistics)).map(([name, values]) => [
      name,
      Float64Array.from(values, (value) => (value as number | undefined) ?? Number.NaN),
    ]),
  );
