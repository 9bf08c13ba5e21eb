import type { Metric } from '@salesperf/core';
import {
  actions,
  dealsWon,
  leadResponseTime,
  meetingsHeld,
  opportunities,
  pipelineValue,
  proposalsSent,
  quotaAttainment,
  revenue,
  revenueCash,
  showRate,
  winRate,
} from '@salesperf/core/kpis';

/** A KPI of the page, and which of its parts where it has several. */
export interface Kpi {
  readonly metric: Metric;
  readonly part: string | null;
}

const whole = (metric: Metric): Kpi => ({ metric, part: null });

/** The dozen that the page shows, in the order of its columns. */
export const kpis: readonly Kpi[] = [
  whole(actions),
  whole(meetingsHeld),
  whole(showRate),
  whole(proposalsSent),
  whole(opportunities),
  whole(pipelineValue),
  whole(dealsWon),
  { metric: leadResponseTime, part: 'median' },
  whole(winRate),
  whole(revenue),
  whole(revenueCash),
  whole(quotaAttainment),
];
