import type { WeekYear } from './calendar.ts';
import type { Cut } from './cut.ts';
import { type DayNumber, firstOfMonth, monthOf, weekdayOf } from './day.ts';

const quarterDays = 13 * 7;

/** The day after the last day of the fiscal year that ends in (or nearest to) the anchor month of a calendar year. */
function endOfYear(year: number, { anchor, weekday, month }: WeekYear): DayNumber {
  const lastDay = firstOfMonth(year * 12 + month) - 1;
  const back = (weekdayOf(lastDay) - weekday + 7) % 7;
  return lastDay + 1 - (anchor === 'nearest' && back > 3 ? back - 7 : back);
}

/** Years are counted by the calendar year of their anchor month. */
const yearCut = (weeks: WeekYear): Cut => ({
  index: (day) => {
    const year = Math.floor(monthOf(day) / 12);
    return [year - 1, year].find((candidate) => day < endOfYear(candidate, weeks)) ?? year + 1;
  },
  start: (year) => endOfYear(year - 1, weeks),
});

/** Days from the start of a year to the start of each of its parts; what is left of a 53-week year is in the last. */
function partStarts(unit: 'month' | 'quarter' | 'year', pattern: WeekYear['pattern']): readonly number[] {
  if (unit === 'year') return [0];
  const [first, second] = pattern.split('-').map((weeks) => Number(weeks) * 7) as [number, number, number];
  const within = unit === 'quarter' ? [0] : [0, first, first + second];
  return [0, 1, 2, 3].flatMap((quarter) => within.map((days) => quarter * quarterDays + days));
}

/** The cut that the "months", quarters and years of a 52/53-week calendar make. */
export function weekYearCut(unit: 'month' | 'quarter' | 'year', weeks: WeekYear): Cut {
  const years = yearCut(weeks);
  const parts = partStarts(unit, weeks.pattern);
  return {
    index: (day) => {
      const year = years.index(day);
      return year * parts.length + parts.findLastIndex((days) => years.start(year) + days <= day);
    },
    start: (index) => {
      const year = Math.floor(index / parts.length);
      return years.start(year) + parts[index - year * parts.length]!;
    },
  };
}
