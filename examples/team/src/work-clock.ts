import { type CivilDate, weekday } from '@salesperf/core';
import { calendars, type HomeZone } from './holidays.ts';
import { daily } from './local-days.ts';
import type { Random } from './random.ts';
import { dates } from './span.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How likely work is in each hour of the working day, from eight in the morning, and on each weekday. */
const hourWeights = { 8: 2, 9: 7, 10: 10, 11: 9, 12: 4, 13: 5, 14: 9, 15: 9, 16: 7, 17: 4, 18: 1 };
const hours = Object.entries(hourWeights).flatMap(([at, weight]) => Array<number>(weight).fill(Number(at)));
const weekdayWeights = [0.85, 1, 1, 0.95, 0.65, 0, 0];
const firstWeekday = weekday(dates[0]!) - 1;

/** Where the working moments of one zone lie. Days are counted from the first day of the simulation. */
export interface WorkClock {
  isWorkingDay(day: number): boolean;
  /** the local day of a moment at work */
  dateOf(instant: number): CivilDate;
  /** an instant of the day at a plausible hour */
  moment(day: number, random: Random): number;
  /** a working moment about so many working days later, and always later than `instant` */
  after(instant: number, workingDays: number, random: Random): number;
  /** a moment strictly inside (from, to), at work wherever the stretch allows */
  between(from: number, to: number, random: Random): number;
}

export function makeWorkClock(zone: HomeZone): WorkClock {
  const { holidays } = calendars[zone];
  const offDays = new Set<CivilDate>(holidays);
  // clocks change at night, so the hours of work lie at fixed distances from noon
  const noons = daily(dates, zone, 12 * 60);
  const weights = dates.map((date, index) => (offDays.has(date) ? 0 : weekdayWeights[(firstWeekday + index) % 7]!));
  const dayOf = (instant: number): number => Math.min(Math.max(Math.floor((instant - noons[0]! + day / 2) / day), 0), dates.length - 1);
  const isWorkingDay = (index: number): boolean => (weights[index] ?? 0) > 0;

  const moment = (index: number, random: Random): number => noons[index]! + (random.pick(hours) - 12) * hour + random.integer(0, 3599) * 1000;

  const nextWorkingDay = (index: number): number => {
    let next = index + 1;
    while (next < dates.length - 1 && !isWorkingDay(next)) next++;
    return Math.min(next, dates.length - 1);
  };

  return {
    isWorkingDay,
    dateOf: (instant) => dates[dayOf(instant)]!,
    moment,
    after: (instant, workingDays, random) => {
      let index = dayOf(instant);
      for (let step = 0; step < workingDays; step++) index = nextWorkingDay(index);
      if (!isWorkingDay(index) || !random.chance(weights[index]!)) index = nextWorkingDay(index);
      const drawn = moment(index, random);
      return drawn > instant ? drawn : moment(nextWorkingDay(Math.max(index, dayOf(instant))), random);
    },
    between: (from, to, random) => {
      for (let attempt = 0; attempt < 12; attempt++) {
        const index = dayOf(random.between(from, to));
        const drawn = moment(index, random);
        if (drawn > from && drawn < to && random.chance(weights[index]!)) return drawn;
      }
      return from + Math.floor(Math.min(to - from, 2 * hour) * random.between(0.1, 0.9));
    },
  };
}
