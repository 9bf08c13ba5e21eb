import { addDays, localDate, startOfDay } from '@salesperf/core';
import type { Question } from '../../workload.ts';
import { asOf, boundsOf, zone } from '../../world/calendar.ts';
import { owners, teamOf } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { type Buckets, dayBuckets, periodBuckets, type Span, spanOf } from './buckets.ts';
import { before, type Grid, gridOf } from './grid.ts';

/** The groups and periods of a question, and the tables in which the period or the day of an instant is looked up. */
export interface Axis {
  readonly grid: Grid;
  readonly bounds: Float64Array;
  /** what has happened: nothing from the as-of on */
  readonly known: Buckets;
  /** what is in force: what began before the first period comes in with it */
  readonly inForce: Buckets;
  /** what is planned, which reaches beyond it */
  readonly planned: Buckets;
  readonly days: Buckets<Uint16Array>;
}

export function axisOf(world: World, { by, over }: Question): Axis {
  const bounds = boundsOf(over.list);
  const span = spanOf(instantsIn(world, bounds));
  const known = periodBuckets(bounds, asOf, span);
  const groupOf = Uint8Array.from(owners, (_, owner) => 1 + (by === 'owner' ? owner : teamOf(owner)));
  return {
    grid: gridOf(over.list.length, groupOf),
    bounds,
    known,
    inForce: { ...known, codes: known.codes.map((code) => (code === before(over.list.length) ? 0 : code)) },
    planned: periodBuckets(bounds, Infinity, span),
    days: dayBuckets(midnights(span), span),
  };
}

const instantsIn = ({ activities, leads, meetings, deals, quotas }: World, bounds: Float64Array): readonly Float64Array[] => [
  bounds,
  activities.at,
  leads.createdAt,
  leads.qualifiedAt,
  leads.convertedAt,
  meetings.bookedAt,
  meetings.startsAt,
  deals.createdAt,
  deals.validTo,
  deals.dueAt,
  quotas.from,
  quotas.to,
];

/** Of the local days that a span touches, and of one before and after it. */
function midnights({ from, to }: Span): Float64Array {
  const list: number[] = [];
  for (let day = addDays(localDate(from, zone), -1); list.length < 2 || list.at(-1)! <= to; day = addDays(day, 1)) list.push(startOfDay(day, zone));
  return Float64Array.from(list);
}
