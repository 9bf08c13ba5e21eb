import { type Ages, ages, agesByGroup, repAt, totalAt } from './ages.ts';
import { dayOf, endOfMonth, monthOf, startOfMonth } from './calendar.ts';
import { periods, reps } from './cells.ts';
import type { RowOf } from './rows.ts';
import { open, won } from './statuses.ts';

/** By age: who came under observation, who was last seen, and of those who closed, and who was won. */
interface Lives {
  readonly entries: Ages;
  readonly exits: Ages;
  readonly closes: Ages;
  readonly wins: Ages;
}

/** The day before each month, and its last. */
const edges = Array.from({ length: periods }, (_, month) => ({ before: dayOf(startOfMonth(month) - 1), last: dayOf(endOfMonth(month) - 1) }));

/** Kaplan and Meier's medians of the deals in progress in each month: late entry as it begins, and an end to observation as it ends. */
export function cycleKpis(deals: readonly RowOf<'deals'>[]) {
  const lives: Lives = { entries: agesByGroup(), exits: agesByGroup(), closes: agesByGroup(), wins: agesByGroup() };
  for (const deal of deals) {
    if (!Number.isNaN(deal.validTo)) continue;
    const closedIn = deal.status === open ? periods : monthOf(deal.closedAt);
    const last = Math.min(closedIn, periods - 1);
    for (let month = Math.max(monthOf(deal.createdAt), 0); month <= last; month++) {
      add(lives, totalAt(month), month, month === closedIn, deal);
      add(lives, repAt(deal.opener, month), month, month === closedIn, deal);
    }
  }
  const [cycle, toWin] = [new Float64Array((1 + reps) * periods), new Float64Array((1 + reps) * periods)];
  for (let group = 0; group < cycle.length; group++) {
    cycle[group] = medianAge(lives, lives.closes, group * ages);
    toWin[group] = medianAge(lives, lives.wins, group * ages);
  }
  return { sales_cycle: cycle, time_to_win: toWin };
}

function add({ entries, exits, closes, wins }: Lives, start: number, month: number, closed: boolean, { status, createdAt, closedAt }: RowOf<'deals'>): void {
  const day = dayOf(createdAt);
  const { before, last } = edges[month]!;
  const exit = (closed ? dayOf(closedAt) : last) - day;
  // Who was created in the month is under observation from the start, before the age of 0.
  if (day <= before) entries[start + before - day + 1]!++;
  else entries[start]!++;
  exits[start + exit]!++;
  if (closed) closes[start + exit]!++;
  if (closed && status === won) wins[start + exit]!++;
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
const half = 0.5 + 1e-12;

function medianAge({ entries, exits }: Lives, events: Ages, start: number): number {
  let [risk, survival] = [0, 1];
  for (let age = 0; age < ages; age++) {
    risk += entries[start + age]!;
    const ended = events[start + age]!;
    if (ended > 0) {
      survival *= (risk - ended) / risk;
      if (survival <= half) return age;
    }
    risk -= exits[start + age]!;
  }
  return Number.NaN;
}
