// Generated from the files beside it: npm run generate
import type { Metric } from '../metric/definition.ts';
import { firstCalls } from './activity/first-calls.ts';
import { followUpCalls } from './activity/follow-up-calls.ts';
import { meetingsHeld } from './activity/meetings-held.ts';
import { newLeads } from './activity/new-leads.ts';
import { proposalsSent } from './activity/proposals-sent.ts';
import { averageDealSize } from './funnel/average-deal-size.ts';
import { dealsLost } from './funnel/deals-lost.ts';
import { dealsWon } from './funnel/deals-won.ts';
import { lossReasons } from './funnel/loss-reasons.ts';
import { openDeals } from './funnel/open-deals.ts';
import { opportunities } from './funnel/opportunities.ts';
import { pipelineValue } from './funnel/pipeline-value.ts';
import { quotaAttainment } from './outcome/quota-attainment.ts';
import { revenue } from './outcome/revenue.ts';
import { leadResponseTime, leadResponseTimeWithin } from './productivity/lead-response-time.ts';
import { winRate } from './productivity/win-rate.ts';
import { callScore } from './quality/call-score.ts';
import { criterionPassRate } from './quality/criterion-pass-rate.ts';

/** Every KPI salesperf ships, by group. */
export const catalogue: readonly Metric[] = [
  firstCalls,
  followUpCalls,
  meetingsHeld,
  newLeads,
  proposalsSent,
  averageDealSize,
  dealsLost,
  dealsWon,
  lossReasons,
  openDeals,
  opportunities,
  pipelineValue,
  leadResponseTime,
  winRate,
  quotaAttainment,
  revenue,
  callScore,
  criterionPassRate,
];

export {
  averageDealSize,
  callScore,
  criterionPassRate,
  dealsLost,
  dealsWon,
  firstCalls,
  followUpCalls,
  leadResponseTime,
  leadResponseTimeWithin,
  lossReasons,
  meetingsHeld,
  newLeads,
  openDeals,
  opportunities,
  pipelineValue,
  proposalsSent,
  quotaAttainment,
  revenue,
  winRate,
};
