// Generated from the files beside it: npm run generate
import type { Metric } from '../metric/definition.ts';
import { actions, example as actionsExample } from './activity/actions.ts';
import { actionsPerWorkingDay, example as actionsPerWorkingDayExample } from './activity/actions-per-working-day.ts';
import { demos, example as demosExample } from './activity/demos.ts';
import { firstCalls, example as firstCallsExample } from './activity/first-calls.ts';
import { firstCallsConnected, example as firstCallsConnectedExample } from './activity/first-calls-connected.ts';
import { followUpCalls, example as followUpCallsExample } from './activity/follow-up-calls.ts';
import { followUpFrequency, example as followUpFrequencyExample } from './activity/follow-up-frequency.ts';
import { meetingsHeld, example as meetingsHeldExample } from './activity/meetings-held.ts';
import { meetingsScheduled, example as meetingsScheduledExample } from './activity/meetings-scheduled.ts';
import { newLeads, example as newLeadsExample } from './activity/new-leads.ts';
import { onsiteMeetings, example as onsiteMeetingsExample } from './activity/onsite-meetings.ts';
import { outreachEmails, example as outreachEmailsExample } from './activity/outreach-emails.ts';
import { proposalsSent, example as proposalsSentExample } from './activity/proposals-sent.ts';
import { qualifiedLeads, example as qualifiedLeadsExample } from './activity/qualified-leads.ts';
import { showRate, example as showRateExample } from './activity/show-rate.ts';
import { socialTouches, example as socialTouchesExample } from './activity/social-touches.ts';
import type { WorkedExample } from './example.ts';
import { averageDealSize, example as averageDealSizeExample } from './funnel/average-deal-size.ts';
import { closedWonCycleMean, example as closedWonCycleMeanExample } from './funnel/closed-won-cycle-mean.ts';
import { closedWonCycleMedian, example as closedWonCycleMedianExample } from './funnel/closed-won-cycle-median.ts';
import { dealsLost, example as dealsLostExample } from './funnel/deals-lost.ts';
import { dealsWon, example as dealsWonExample } from './funnel/deals-won.ts';
import { forecastRollup, example as forecastRollupExample } from './funnel/forecast-rollup.ts';
import { leadsDropped, example as leadsDroppedExample } from './funnel/leads-dropped.ts';
import { lossReasons, example as lossReasonsExample } from './funnel/loss-reasons.ts';
import { openDeals, example as openDealsExample } from './funnel/open-deals.ts';
import { opportunities, example as opportunitiesExample } from './funnel/opportunities.ts';
import { pipelineCoverage, example as pipelineCoverageExample } from './funnel/pipeline-coverage.ts';
import { pipelineCoverageAtStart, example as pipelineCoverageAtStartExample } from './funnel/pipeline-coverage-at-start.ts';
import { pipelineMovement, example as pipelineMovementExample } from './funnel/pipeline-movement.ts';
import { pipelineValue, example as pipelineValueExample } from './funnel/pipeline-value.ts';
import { pipelineVelocity, example as pipelineVelocityExample } from './funnel/pipeline-velocity.ts';
import { proposalResponseRate, example as proposalResponseRateExample } from './funnel/proposal-response-rate.ts';
import { salesCycle, example as salesCycleExample } from './funnel/sales-cycle.ts';
import { stageConversion, example as stageConversionExample } from './funnel/stage-conversion.ts';
import { timeInStage, example as timeInStageExample } from './funnel/time-in-stage.ts';
import { timeToWin, example as timeToWinExample } from './funnel/time-to-win.ts';
import { weightedPipeline, example as weightedPipelineExample } from './funnel/weighted-pipeline.ts';
import { wonWithin, example as wonWithinExample } from './funnel/won-within.ts';
import { clvHistoric, example as clvHistoricExample } from './outcome/clv-historic.ts';
import { csat, example as csatExample } from './outcome/csat.ts';
import { csatMean, example as csatMeanExample } from './outcome/csat-mean.ts';
import { csatResponseRate, example as csatResponseRateExample } from './outcome/csat-response-rate.ts';
import { goalsMetShare, example as goalsMetShareExample } from './outcome/goals-met-share.ts';
import { grr, example as grrExample } from './outcome/grr.ts';
import { logoChurn, example as logoChurnExample } from './outcome/logo-churn.ts';
import { logoRetention, example as logoRetentionExample } from './outcome/logo-retention.ts';
import { mrr, example as mrrExample } from './outcome/mrr.ts';
import { newCustomers, example as newCustomersExample } from './outcome/new-customers.ts';
import { nrr, example as nrrExample } from './outcome/nrr.ts';
import { quotaAttainment, example as quotaAttainmentExample } from './outcome/quota-attainment.ts';
import { repeatPurchaseRate, example as repeatPurchaseRateExample } from './outcome/repeat-purchase-rate.ts';
import { retentionCohorts, example as retentionCohortsExample } from './outcome/retention-cohorts.ts';
import { revenue, example as revenueExample } from './outcome/revenue.ts';
import { revenueBilled, example as revenueBilledExample } from './outcome/revenue-billed.ts';
import { revenueCash, example as revenueCashExample } from './outcome/revenue-cash.ts';
import { upsellDeals, example as upsellDealsExample } from './outcome/upsell-deals.ts';
import { upsellRevenue, example as upsellRevenueExample } from './outcome/upsell-revenue.ts';
import { actionsPerPeriod, example as actionsPerPeriodExample } from './productivity/actions-per-period.ts';
import { activityYield, example as activityYieldExample } from './productivity/activity-yield.ts';
import { cac, example as cacExample } from './productivity/cac.ts';
import { cacRatio, example as cacRatioExample } from './productivity/cac-ratio.ts';
import { conversionRate, example as conversionRateExample } from './productivity/conversion-rate.ts';
import { leadResponseTime, example as leadResponseTimeExample } from './productivity/lead-response-time.ts';
import { winRate, example as winRateExample } from './productivity/win-rate.ts';
import { winRateAmount, example as winRateAmountExample } from './productivity/win-rate-amount.ts';
import { winRateCohort, example as winRateCohortExample } from './productivity/win-rate-cohort.ts';
import { winRateNarrow, example as winRateNarrowExample } from './productivity/win-rate-narrow.ts';
import { winRateQualified, example as winRateQualifiedExample } from './productivity/win-rate-qualified.ts';
import { wonShare, example as wonShareExample } from './productivity/won-share.ts';
import { autoFails, example as autoFailsExample } from './quality/auto-fails.ts';
import { callCoverage, example as callCoverageExample } from './quality/call-coverage.ts';
import { callScore, example as callScoreExample } from './quality/call-score.ts';
import { callTargetRate, example as callTargetRateExample } from './quality/call-target-rate.ts';
import { callsLost, example as callsLostExample } from './quality/calls-lost.ts';
import { callsScored, example as callsScoredExample } from './quality/calls-scored.ts';
import { callsWon, example as callsWonExample } from './quality/calls-won.ts';
import { criterionPassRate, example as criterionPassRateExample } from './quality/criterion-pass-rate.ts';
import { longestMonologue, example as longestMonologueExample } from './quality/longest-monologue.ts';
import { patience, example as patienceExample } from './quality/patience.ts';
import { standardStepsDone, example as standardStepsDoneExample } from './quality/standard-steps-done.ts';
import { talkShare, example as talkShareExample } from './quality/talk-share.ts';

export const examples: readonly (readonly [Metric, WorkedExample])[] = [
  [actionsPerWorkingDay, actionsPerWorkingDayExample],
  [actions, actionsExample],
  [demos, demosExample],
  [firstCallsConnected, firstCallsConnectedExample],
  [firstCalls, firstCallsExample],
  [followUpCalls, followUpCallsExample],
  [followUpFrequency, followUpFrequencyExample],
  [meetingsHeld, meetingsHeldExample],
  [meetingsScheduled, meetingsScheduledExample],
  [newLeads, newLeadsExample],
  [onsiteMeetings, onsiteMeetingsExample],
  [outreachEmails, outreachEmailsExample],
  [proposalsSent, proposalsSentExample],
  [qualifiedLeads, qualifiedLeadsExample],
  [showRate, showRateExample],
  [socialTouches, socialTouchesExample],
  [averageDealSize, averageDealSizeExample],
  [closedWonCycleMean, closedWonCycleMeanExample],
  [closedWonCycleMedian, closedWonCycleMedianExample],
  [dealsLost, dealsLostExample],
  [dealsWon, dealsWonExample],
  [forecastRollup, forecastRollupExample],
  [leadsDropped, leadsDroppedExample],
  [lossReasons, lossReasonsExample],
  [openDeals, openDealsExample],
  [opportunities, opportunitiesExample],
  [pipelineCoverageAtStart, pipelineCoverageAtStartExample],
  [pipelineCoverage, pipelineCoverageExample],
  [pipelineMovement, pipelineMovementExample],
  [pipelineValue, pipelineValueExample],
  [pipelineVelocity, pipelineVelocityExample],
  [proposalResponseRate, proposalResponseRateExample],
  [salesCycle, salesCycleExample],
  [stageConversion, stageConversionExample],
  [timeInStage, timeInStageExample],
  [timeToWin, timeToWinExample],
  [weightedPipeline, weightedPipelineExample],
  [wonWithin, wonWithinExample],
  [actionsPerPeriod, actionsPerPeriodExample],
  [activityYield, activityYieldExample],
  [cacRatio, cacRatioExample],
  [cac, cacExample],
  [conversionRate, conversionRateExample],
  [leadResponseTime, leadResponseTimeExample],
  [winRateAmount, winRateAmountExample],
  [winRateCohort, winRateCohortExample],
  [winRateNarrow, winRateNarrowExample],
  [winRateQualified, winRateQualifiedExample],
  [winRate, winRateExample],
  [wonShare, wonShareExample],
  [clvHistoric, clvHistoricExample],
  [csatMean, csatMeanExample],
  [csatResponseRate, csatResponseRateExample],
  [csat, csatExample],
  [goalsMetShare, goalsMetShareExample],
  [grr, grrExample],
  [logoChurn, logoChurnExample],
  [logoRetention, logoRetentionExample],
  [mrr, mrrExample],
  [newCustomers, newCustomersExample],
  [nrr, nrrExample],
  [quotaAttainment, quotaAttainmentExample],
  [repeatPurchaseRate, repeatPurchaseRateExample],
  [retentionCohorts, retentionCohortsExample],
  [revenueBilled, revenueBilledExample],
  [revenueCash, revenueCashExample],
  [revenue, revenueExample],
  [upsellDeals, upsellDealsExample],
  [upsellRevenue, upsellRevenueExample],
  [autoFails, autoFailsExample],
  [callCoverage, callCoverageExample],
  [callScore, callScoreExample],
  [callTargetRate, callTargetRateExample],
  [callsLost, callsLostExample],
  [callsScored, callsScoredExample],
  [callsWon, callsWonExample],
  [criterionPassRate, criterionPassRateExample],
  [longestMonologue, longestMonologueExample],
  [patience, patienceExample],
  [standardStepsDone, standardStepsDoneExample],
  [talkShare, talkShareExample],
];
