import { type Metric, type Periods, partsOf, type WorkingCalendar } from '@salesperf/core';
import { type KpiId, kpi } from '@salesperf/core/kpis';
import { months, weeks } from './world/calendar.ts';
import { lossReasons, owners, stages, teams } from './world/words.ts';

/** A KPI table that is asked for in one call: every KPI in total and by group, in each period. */
export interface Question {
  readonly name: QuestionName;
  readonly kpis: readonly KpiId[];
  readonly by: 'owner' | 'team';
  readonly over: Periods;
}

/** In the figures `t1` and `t2` are the two tiers of the table by rep and month. */
export type QuestionName = 't1' | 't2' | 'w2' | 'w3';

/** Flows, stocks and ratios: each row adds to sums. */
const tier1: readonly KpiId[] = [
  'actions',
  'first_calls',
  'first_calls_connected',
  'follow_up_calls',
  'outreach_emails',
  'social_touches',
  'new_leads',
  'qualified_leads',
  'meetings_scheduled',
  'meetings_held',
  'onsite_meetings',
  'demos',
  'show_rate',
  'opportunities',
  'deals_won',
  'deals_lost',
  'win_rate',
  'win_rate_amount',
  'win_rate_narrow',
  'win_rate_qualified',
  'win_rate_cohort',
  'upsell_deals',
  'open_deals',
  'pipeline_value',
  'weighted_pipeline',
  'pipeline_coverage',
  'revenue',
  'upsell_revenue',
  'quota_attainment',
];

/** Order statistics, life tables and cohorts, and the KPIs with a breakdown of their own. */
const tier2: readonly KpiId[] = [
  'average_deal_size',
  'closed_won_cycle_mean',
  'closed_won_cycle_median',
  'sales_cycle',
  'time_to_win',
  'won_within',
  'lead_response_time',
  'conversion_rate',
  'stage_conversion',
  'loss_reasons',
];

export const questions: Readonly<Record<QuestionName, Question>> = {
  t1: { name: 't1', kpis: tier1, by: 'owner', over: months },
  t2: { name: 't2', kpis: tier2, by: 'owner', over: months },
  w2: { name: 'w2', kpis: tier1, by: 'team', over: weeks },
  w3: { name: 'w3', kpis: ['win_rate'], by: 'owner', over: months },
};

/** Round the clock, so that every engine can count business minutes: they are minutes. */
export const calendar: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [], hours: [{ from: '00:00', to: '24:00' }] };

export const metricOf = (id: KpiId): Metric => kpi(id).metric;

/** The groups in the order of their codes, without the total. */
export const groupsOf = ({ by }: Question): readonly string[] => (by === 'owner' ? owners : teams);

/** The breakdowns that metrics bring, with their members; null: not recorded. */
const breakdowns: Readonly<Record<string, readonly (string | null)[]>> = { stage: stages, lossReason: [...lossReasons, null] };

/** The members of the metric's own breakdown, none where it has none. */
export const membersOf = ({ by = [] }: Metric): readonly (string | null)[] => by.flatMap((dimension) => breakdowns[dimension]!);

/** Under what names a KPI is answered: its id, or `id.part` where it has several values. */
export const namesOf = (metric: Metric): readonly string[] => partsOf(metric).map(([part]) => nameOf(metric.id, part));
export const nameOf = (id: string, part: string | null): string => (part === null ? id : `${id}.${part}`);
