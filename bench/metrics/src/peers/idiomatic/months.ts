import { TZDate } from '@date-fns/tz';
import { addMonths, differenceInCalendarDays, format, min } from 'date-fns';
import * as world from '../../world/calendar.ts';

const { zone } = world;

export const asOf = new Date(world.asOf);
const first = new TZDate(2024, 10, 1, zone);

/** "2024-11", by the clocks of the zone. */
export const monthOf = (date: Date): string => format(new TZDate(date, zone), 'yyyy-MM');

export interface Month {
  readonly name: string;
  readonly start: Date;
  readonly end: Date;
  /** its end, or the as-of if that is sooner */
  readonly edge: Date;
}

export const months: readonly Month[] = world.months.list.map((_, index) => {
  const [start, end] = [addMonths(first, index), addMonths(first, index + 1)];
  return { name: monthOf(start), start, end, edge: min([end, asOf]) };
});

/** Local days that have begun in between. */
export const daysBetween = (from: Date, to: Date): number => differenceInCalendarDays(new TZDate(to, zone), new TZDate(from, zone));

/** The last instant before a moment. */
export const justBefore = (date: Date): Date => new Date(date.getTime() - 1);
