// Generated from the files beside it: npm run generate
import type { Metric } from '../metric/definition.ts';
import { actions } from './activity/actions.ts';
import { actionsPerWorkingDay } from './activity/actions-per-working-day.ts';
import { demos } from './activity/demos.ts';
import { firstCalls } from './activity/first-calls.ts';
import { firstCallsConnected } from './activity/first-calls-connected.ts';
import { followUpCalls } from './activity/follow-up-calls.ts';
import { followUpFrequency } from './activity/follow-up-frequency.ts';
import { meetingsHeld } from './activity/meetings-held.ts';
import { meetingsScheduled } from './activity/meetings-scheduled.ts';
import { newLeads } from './activity/new-leads.ts';
import { onsiteMeetings } from './activity/onsite-meetings.ts';
import { outreachEmails } from './activity/outreach-emails.ts';
import { proposalsSent } from './activity/proposals-sent.ts';
import { qualifiedLeads } from './activity/qualified-leads.ts';
import { showRate } from './activity/show-rate.ts';
import { socialTouches } from './activity/social-touches.ts';
import { averageDealSize } from './funnel/average-deal-size.ts';
import { closedWonCycleMean } from './funnel/closed-won-cycle-mean.ts';
import { closedWonCycleMedian } from './funnel/closed-won-cycle-median.ts';
import { dealsLost } from './funnel/deals-lost.ts';
import { dealsWon } from './funnel/deals-won.ts';
import { forecastRollup, forecastRollupOf } from './funnel/forecast-rollup.ts';
import { leadsDropped, leadsDroppedAfter } from './funnel/leads-dropped.ts';
import { lossReasons } from './funnel/loss-reasons.ts';
import { openDeals } from './funnel/open-deals.ts';
import { opportunities } from './funnel/opportunities.ts';
import { pipelineCoverage } from './funnel/pipeline-coverage.ts';
import { pipelineCoverageAtStart } from './funnel/pipeline-coverage-at-start.ts';
import { pipelineMovement } from './funnel/pipeline-movement.ts';
import { pipelineValue } from './funnel/pipeline-value.ts';
import { pipelineVelocity, pipelineVelocityOver } from './funnel/pipeline-velocity.ts';
import { proposalResponseRate, proposalResponseRateWithin } from './funnel/proposal-response-rate.ts';
import { salesCycle } from './funnel/sales-cycle.ts';
import { stageConversion } from './funnel/stage-conversion.ts';
import { timeInStage } from './funnel/time-in-stage.ts';
import { timeToWin } from './funnel/time-to-win.ts';
import { weightedPipeline } from './funnel/weighted-pipeline.ts';
import { wonWithin, wonWithinDays } from './funnel/won-within.ts';
import { clvHistoric, clvHistoricAt } from './outcome/clv-historic.ts';
import { csat } from './outcome/csat.ts';
import { csatMean } from './outcome/csat-mean.ts';
import { csatResponseRate, csatResponseRateWithin } from './outcome/csat-response-rate.ts';
import { goalsMetShare } from './outcome/goals-met-share.ts';
import { grr } from './outcome/grr.ts';
import { logoChurn } from './outcome/logo-churn.ts';
import { logoRetention } from './outcome/logo-retention.ts';
import { mrr } from './outcome/mrr.ts';
import { newCustomers } from './outcome/new-customers.ts';
import { nrr } from './outcome/nrr.ts';
import { quotaAttainment } from './outcome/quota-attainment.ts';
import { repeatPurchaseRate, repeatPurchaseRateWithin } from './outcome/repeat-purchase-rate.ts';
import { retentionCohorts, retentionCohortsTo } from './outcome/retention-cohorts.ts';
import { revenue } from './outcome/revenue.ts';
import { revenueBilled } from './outcome/revenue-billed.ts';
import { revenueCash } from './outcome/revenue-cash.ts';
import { upsellDeals } from './outcome/upsell-deals.ts';
import { upsellRevenue } from './outcome/upsell-revenue.ts';
import { actionsPerPeriod } from './productivity/actions-per-period.ts';
import { activityYield, activityYieldWithin } from './productivity/activity-yield.ts';
import { cac } from './productivity/cac.ts';
import { cacRatio } from './productivity/cac-ratio.ts';
import { conversionRate, conversionRateWithin } from './productivity/conversion-rate.ts';
import { leadResponseTime, leadResponseTimeWithin } from './productivity/lead-response-time.ts';
import { winRate } from './productivity/win-rate.ts';
import { winRateAmount } from './productivity/win-rate-amount.ts';
import { winRateCohort } from './productivity/win-rate-cohort.ts';
import { winRateNarrow } from './productivity/win-rate-narrow.ts';
import { winRateQualified } from './productivity/win-rate-qualified.ts';
import { wonShare } from './productivity/won-share.ts';
import { autoFails } from './quality/auto-fails.ts';
import { callCoverage } from './quality/call-coverage.ts';
import { callScore } from './quality/call-score.ts';
import { callTargetRate, callTargetRateAt } from './quality/call-target-rate.ts';
import { callsLost } from './quality/calls-lost.ts';
import { callsScored } from './quality/calls-scored.ts';
import { callsWon } from './quality/calls-won.ts';
import { criterionPassRate } from './quality/criterion-pass-rate.ts';
import { longestMonologue } from './quality/longest-monologue.ts';
import { patience } from './quality/patience.ts';
import { standardStepsDone } from './quality/standard-steps-done.ts';
import { talkShare } from './quality/talk-share.ts';

export const activityKpis: readonly Metric[] = [
  actionsPerWorkingDay,
  actions,
  demos,
  firstCallsConnected,
  firstCalls,
  followUpCalls,
  followUpFrequency,
  meetingsHeld,
  meetingsScheduled,
  newLeads,
  onsiteMeetings,
  outreachEmails,
  proposalsSent,
  qualifiedLeads,
  showRate,
  socialTouches,
];
export const funnelKpis: readonly Metric[] = [
  averageDealSize,
  closedWonCycleMean,
  closedWonCycleMedian,
  dealsLost,
  dealsWon,
  forecastRollup,
  leadsDropped,
  lossReasons,
  openDeals,
  opportunities,
  pipelineCoverageAtStart,
  pipelineCoverage,
  pipelineMovement,
  pipelineValue,
  pipelineVelocity,
  proposalResponseRate,
  salesCycle,
  stageConversion,
  timeInStage,
  timeToWin,
  weightedPipeline,
  wonWithin,
];
export const productivityKpis: readonly Metric[] = [
  actionsPerPeriod,
  activityYield,
  cacRatio,
  cac,
  conversionRate,
  leadResponseTime,
  winRateAmount,
  winRateCohort,
  winRateNarrow,
  winRateQualified,
  winRate,
  wonShare,
];
export const outcomeKpis: readonly Metric[] = [
  clvHistoric,
  csatMean,
  csatResponseRate,
  csat,
  goalsMetShare,
  grr,
  logoChurn,
  logoRetention,
  mrr,
  newCustomers,
  nrr,
  quotaAttainment,
  repeatPurchaseRate,
  retentionCohorts,
  revenueBilled,
  revenueCash,
  revenue,
  upsellDeals,
  upsellRevenue,
];
export const qualityKpis: readonly Metric[] = [
  autoFails,
  callCoverage,
  callScore,
  callTargetRate,
  callsLost,
  callsScored,
  callsWon,
  criterionPassRate,
  longestMonologue,
  patience,
  standardStepsDone,
  talkShare,
];

/** Every KPI salesperf ships, by group. */
export const catalogue: readonly Metric[] = [
  actionsPerWorkingDay,
  actions,
  demos,
  firstCallsConnected,
  firstCalls,
  followUpCalls,
  followUpFrequency,
  meetingsHeld,
  meetingsScheduled,
  newLeads,
  onsiteMeetings,
  outreachEmails,
  proposalsSent,
  qualifiedLeads,
  showRate,
  socialTouches,
  averageDealSize,
  closedWonCycleMean,
  closedWonCycleMedian,
  dealsLost,
  dealsWon,
  forecastRollup,
  leadsDropped,
  lossReasons,
  openDeals,
  opportunities,
  pipelineCoverageAtStart,
  pipelineCoverage,
  pipelineMovement,
  pipelineValue,
  pipelineVelocity,
  proposalResponseRate,
  salesCycle,
  stageConversion,
  timeInStage,
  timeToWin,
  weightedPipeline,
  wonWithin,
  actionsPerPeriod,
  activityYield,
  cacRatio,
  cac,
  conversionRate,
  leadResponseTime,
  winRateAmount,
  winRateCohort,
  winRateNarrow,
  winRateQualified,
  winRate,
  wonShare,
  clvHistoric,
  csatMean,
  csatResponseRate,
  csat,
  goalsMetShare,
  grr,
  logoChurn,
  logoRetention,
  mrr,
  newCustomers,
  nrr,
  quotaAttainment,
  repeatPurchaseRate,
  retentionCohorts,
  revenueBilled,
  revenueCash,
  revenue,
  upsellDeals,
  upsellRevenue,
  autoFails,
  callCoverage,
  callScore,
  callTargetRate,
  callsLost,
  callsScored,
  callsWon,
  criterionPassRate,
  longestMonologue,
  patience,
  standardStepsDone,
  talkShare,
];

/** The same by id. */
export const kpisById = {
  actions_per_working_day: actionsPerWorkingDay,
  actions: actions,
  demos: demos,
  first_calls_connected: firstCallsConnected,
  first_calls: firstCalls,
  follow_up_calls: followUpCalls,
  follow_up_frequency: followUpFrequency,
  meetings_held: meetingsHeld,
  meetings_scheduled: meetingsScheduled,
  new_leads: newLeads,
  onsite_meetings: onsiteMeetings,
  outreach_emails: outreachEmails,
  proposals_sent: proposalsSent,
  qualified_leads: qualifiedLeads,
  show_rate: showRate,
  social_touches: socialTouches,
  average_deal_size: averageDealSize,
  closed_won_cycle_mean: closedWonCycleMean,
  closed_won_cycle_median: closedWonCycleMedian,
  deals_lost: dealsLost,
  deals_won: dealsWon,
  forecast_rollup: forecastRollup,
  leads_dropped: leadsDropped,
  loss_reasons: lossReasons,
  open_deals: openDeals,
  opportunities: opportunities,
  pipeline_coverage_at_start: pipelineCoverageAtStart,
  pipeline_coverage: pipelineCoverage,
  pipeline_movement: pipelineMovement,
  pipeline_value: pipelineValue,
  pipeline_velocity: pipelineVelocity,
  proposal_response_rate: proposalResponseRate,
  sales_cycle: salesCycle,
  stage_conversion: stageConversion,
  time_in_stage: timeInStage,
  time_to_win: timeToWin,
  weighted_pipeline: weightedPipeline,
  won_within: wonWithin,
  actions_per_period: actionsPerPeriod,
  activity_yield: activityYield,
  cac_ratio: cacRatio,
  cac: cac,
  conversion_rate: conversionRate,
  lead_response_time: leadResponseTime,
  win_rate_amount: winRateAmount,
  win_rate_cohort: winRateCohort,
  win_rate_narrow: winRateNarrow,
  win_rate_qualified: winRateQualified,
  win_rate: winRate,
  won_share: wonShare,
  clv_historic: clvHistoric,
  csat_mean: csatMean,
  csat_response_rate: csatResponseRate,
  csat: csat,
  goals_met_share: goalsMetShare,
  grr: grr,
  logo_churn: logoChurn,
  logo_retention: logoRetention,
  mrr: mrr,
  new_customers: newCustomers,
  nrr: nrr,
  quota_attainment: quotaAttainment,
  repeat_purchase_rate: repeatPurchaseRate,
  retention_cohorts: retentionCohorts,
  revenue_billed: revenueBilled,
  revenue_cash: revenueCash,
  revenue: revenue,
  upsell_deals: upsellDeals,
  upsell_revenue: upsellRevenue,
  auto_fails: autoFails,
  call_coverage: callCoverage,
  call_score: callScore,
  call_target_rate: callTargetRate,
  calls_lost: callsLost,
  calls_scored: callsScored,
  calls_won: callsWon,
  criterion_pass_rate: criterionPassRate,
  longest_monologue: longestMonologue,
  patience: patience,
  standard_steps_done: standardStepsDone,
  talk_share: talkShare,
} as const;

export {
  actions,
  actionsPerPeriod,
  actionsPerWorkingDay,
  activityYield,
  activityYieldWithin,
  autoFails,
  averageDealSize,
  cac,
  cacRatio,
  callCoverage,
  callScore,
  callsLost,
  callsScored,
  callsWon,
  callTargetRate,
  callTargetRateAt,
  closedWonCycleMean,
  closedWonCycleMedian,
  clvHistoric,
  clvHistoricAt,
  conversionRate,
  conversionRateWithin,
  criterionPassRate,
  csat,
  csatMean,
  csatResponseRate,
  csatResponseRateWithin,
  dealsLost,
  dealsWon,
  demos,
  firstCalls,
  firstCallsConnected,
  followUpCalls,
  followUpFrequency,
  forecastRollup,
  forecastRollupOf,
  goalsMetShare,
  grr,
  leadResponseTime,
  leadResponseTimeWithin,
  leadsDropped,
  leadsDroppedAfter,
  logoChurn,
  logoRetention,
  longestMonologue,
  lossReasons,
  meetingsHeld,
  meetingsScheduled,
  mrr,
  newCustomers,
  newLeads,
  nrr,
  onsiteMeetings,
  openDeals,
  opportunities,
  outreachEmails,
  patience,
  pipelineCoverage,
  pipelineCoverageAtStart,
  pipelineMovement,
  pipelineValue,
  pipelineVelocity,
  pipelineVelocityOver,
  proposalResponseRate,
  proposalResponseRateWithin,
  proposalsSent,
  qualifiedLeads,
  quotaAttainment,
  repeatPurchaseRate,
  repeatPurchaseRateWithin,
  retentionCohorts,
  retentionCohortsTo,
  revenue,
  revenueBilled,
  revenueCash,
  salesCycle,
  showRate,
  socialTouches,
  stageConversion,
  standardStepsDone,
  talkShare,
  timeInStage,
  timeToWin,
  upsellDeals,
  upsellRevenue,
  weightedPipeline,
  winRate,
  winRateAmount,
  winRateCohort,
  winRateNarrow,
  winRateQualified,
  wonShare,
  wonWithin,
  wonWithinDays,
};
