import type { Records } from '@salesperf/core';
import { cents } from '../money.ts';
import { asOf, type Quarter, quotaQuarters, runningQuarter, runningWeeks } from '../span.ts';
import { type Plant, share } from './plant.ts';

const postponed = { small: 0.45, middle: 0.65, enterprise: 1 };
const filledUp = 0.95;

/** The team fills its weeks with meetings while customers put their decisions off, the big ones first, so the revenue of the quarter falls behind. */
export const weeklyMetQuarterLags: Plant = (world) => {
  Object.assign(world.postponed, postponed);
  world.weekly.filledUp = filledUp;
  return {
    id: 'weekly_met_quarter_lags',
    what: {
      en: 'The weekly goal for meetings is met while the revenue of the quarter is behind its pace',
      ru: 'Недельная цель по встречам выполняется, а выручка квартала отстаёт от темпа',
    },
    owners: [],
    expected: { weeksMetAtLeast: filledUp, decisionsPutOff: 0.6, decisionsPutOffOfEnterprise: postponed.enterprise },
    realise: ({ records }) => {
      const weeks = heldByWeek(records).map((held) => held >= world.weekly.meetings);
      const before = quotaQuarters.slice(0, -1).map((quarter) => attained(records, quarter));
      return {
        weeks: weeks.length,
        weeksMet: share(weeks.filter(Boolean).length, weeks.length),
        attained: attained(records, runningQuarter),
        attainedByThisDayBefore: share(
          before.reduce((sum, value) => sum + value, 0),
          before.length,
        ),
        elapsed: share(asOf - runningQuarter.start, runningQuarter.end - runningQuarter.start),
      };
    },
  };
};

const heldByWeek = ({ meetings = [] }: Records): number[] => {
  const held = meetings.filter(({ outcome }) => outcome === 'held').map(({ startsAt }) => Number(startsAt));
  return runningWeeks.map(({ start, end }) => held.filter((at) => at >= start && at < end).length);
};

/** Revenue of a quarter by the day that is the as-of in the running one, as a share of its quotas. */
function attained({ deals = [], quotas = [] }: Records, { start }: Quarter): number {
  const through = start + asOf - runningQuarter.start;
  const won = deals.filter(({ status, closedAt }) => status === 'won' && Number(closedAt) >= start && Number(closedAt) < through);
  const planned = quotas.filter(({ from }) => from === start);
  const total = (rows: readonly { readonly amount?: string | null | undefined }[]): number => rows.reduce((sum, { amount }) => sum + cents(amount!), 0);
  return share(total(won), total(planned));
}
