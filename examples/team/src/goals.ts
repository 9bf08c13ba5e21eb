import { addDays, type CivilDate, type Records, startOfDay } from '@salesperf/core';
import { cents, decimal } from './money.ts';
import { currency, type Quarter, quotaQuarters, reportZone, runningQuarter, runningWeeks } from './span.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';

/** A goal as data: what is to be reached, by when, why, and who took part in setting it. */
export interface Goal {
  readonly id: string;
  /** id of the KPI */
  readonly metric: string;
  readonly name: Words;
  /** local dates, half-open */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** the same goal holds for every week */
  readonly every?: 'week';
  /** a count, or a decimal amount of money */
  readonly target: number | string;
  readonly currency?: string;
  /** of one person; without it, of the team */
  readonly owner?: string;
  readonly direction: 'atLeast';
  readonly reason: Words;
  /** ids of the people who took part in setting it */
  readonly setWith?: readonly string[];
  /** what was reached in the comparable stretch before */
  readonly baseline?: number | string;
}

export function makeGoals(world: World, records: Records): Goal[] {
  return [
    {
      id: 'weekly_meetings',
      metric: 'meetings_held',
      name: { en: `${world.weekly.meetings} meetings a week`, ru: `${world.weekly.meetings} встреч в неделю` },
      from: runningWeeks.at(-1)!.monday,
      to: addDays(runningWeeks.at(-1)!.monday, 7),
      every: 'week',
      target: world.weekly.meetings,
      direction: 'atLeast',
      reason: { en: 'Deals move on after meetings, so they come first', ru: 'Сделки двигаются после встреч, поэтому они на первом месте' },
      setWith: ['p01', 'p05', 'p08', 'p11'],
      baseline: heldAWeek(records),
    },
    {
      id: 'quarter_revenue',
      metric: 'revenue',
      name: { en: 'Revenue of the third quarter', ru: 'Выручка третьего квартала' },
      from: runningQuarter.from,
      to: runningQuarter.to,
      target: quotaOf(records, runningQuarter.start),
      currency,
      direction: 'atLeast',
      reason: { en: 'The sum of all quotas: it pays for the plan of the year', ru: 'Сумма всех планов: на ней держится план года' },
      setWith: ['p01', 'p05', 'p07', 'p08', 'p11'],
      baseline: revenueIn(records, quotaQuarters.at(-2)!),
    },
    {
      id: 'year_deals_won',
      metric: 'deals_won',
      name: { en: 'Deals won in 2026', ru: 'Выигранные сделки в 2026 году' },
      from: '2026-01-01',
      to: '2027-01-01',
      target: 210,
      direction: 'atLeast',
      reason: {
        en: 'The year is planned on a broad base of customers, not on a few big ones',
        ru: 'Год построен на широкой базе клиентов, а не на нескольких крупных',
      },
      baseline: wonIn(records, { start: startOfDay('2025-01-01', reportZone), end: startOfDay('2026-01-01', reportZone) }).length,
    },
    {
      id: 'own_proposals',
      metric: 'proposals_sent',
      name: { en: 'Proposals sent in September', ru: 'Предложения, отправленные в сентябре' },
      from: '2026-09-01',
      to: '2026-10-01',
      target: 5,
      owner: 'p09',
      direction: 'atLeast',
      reason: {
        en: 'After many demos too few customers get an offer to decide on',
        ru: 'После многих демонстраций слишком мало клиентов получают предложение, по которому можно решать',
      },
      setWith: ['p09'],
    },
  ];
}

type Stretch = Pick<Quarter, 'start' | 'end'>;

const wonIn = ({ deals = [] }: Records, { start, end }: Stretch) =>
  deals.filter(({ status, closedAt }) => status === 'won' && Number(closedAt) >= start && Number(closedAt) < end);

const revenueIn = (records: Records, stretch: Stretch): string => decimal(wonIn(records, stretch).reduce((sum, { amount }) => sum + cents(amount!), 0));

const quotaOf = ({ quotas = [] }: Records, start: number): string =>
  decimal(quotas.filter(({ from }) => from === start).reduce((sum, { amount }) => sum + cents(amount!), 0));

/** The mean of a week of the quarter before, in whole meetings. */
function heldAWeek({ meetings = [] }: Records): number {
  const { start, end } = quotaQuarters.at(-2)!;
  return Math.round(meetings.filter(({ outcome, startsAt }) => outcome === 'held' && Number(startsAt) >= start && Number(startsAt) < end).length / 13);
}
