import { addDays, addMonths, type Period, periods, startOfDay } from '@salesperf/core';

export const zone = 'Europe/Berlin';

/** In the last month of the window, so that it is answered while it runs. */
export const asOf: number = Date.parse('2026-10-20T12:00:00Z');

/** Earlier than the window: what started before it is in progress, and open, when it begins. */
const firstDay = '2024-05-01';

export const historyStart: number = startOfDay(firstDay, zone);

export const months = periods({ from: '2024-11-01', to: '2026-11-01', zone, every: 'month' });

/** All of them have begun at the as-of. */
export const weeks = periods({ from: '2024-10-28', to: '2026-10-26', zone, every: 'week' });

/** The bounds of periods that follow each other: one more than there are periods. */
export const boundsOf = (list: readonly Period[]): Float64Array => Float64Array.from([list[0]!.start, ...list.map(({ end }) => end)]);

const hour = 3_600_000;

/** When clocks are set forward or back within the history. */
const changes = ['2024-10-27', '2025-03-30', '2025-10-26', '2026-03-29'];

/** Instants at which a comparison with "<" in place of "<=", or a day of 24 hours, is found out: first midnights of months, nights of a clock change. */
const edges: Float64Array = Float64Array.from([
  ...Array.from({ length: 29 }, (_, month) => startOfDay(addMonths(firstDay, month + 1), zone)),
  ...changes.flatMap((date) => [0, 1.5, 2, 2.5, 3].map((hours) => startOfDay(date, zone) + hours * hour)),
  ...changes.map((date) => startOfDay(addDays(date, 1), zone)),
]).sort();

/** The first edge at or after an instant, as far as the history goes; else the instant itself. */
export function edgeAfter(instant: number): number {
  const edge = edges.find((one) => one >= instant);
  return edge === undefined || edge >= asOf ? instant : edge;
}
