import type { Axis } from '../axis.ts';
import { codes } from '../codes.ts';
import { attainment, coverage, due, dueAmounts, heldQuotas, quota, revenue, wonAmounts } from '../expert/bookings.ts';
import { money, ratio } from '../expert/rolled.ts';
import { never } from '../store.ts';
import { type Flow, flow } from './flow.ts';
import { stock } from './stock.ts';

const { call, email, social } = codes.activity;
const { open, won, lost } = codes.status;
const { held, no_show, cancelled_late } = codes.outcome;
const { no_decision, disqualified } = codes.loss;

const touch = 'outbound = 1 AND automated = 0';
const firstCall = `kind = ${call} AND ${touch} AND callNumber = 1`;
const activities = (where: string): Flow => ({ table: 'activities', moment: 'at', where });
const leads = (moment: string, where = 'true'): Flow => ({ table: 'leads', moment, where });
const meetings = (where: string): Flow => ({ table: 'meetings', moment: 'startsAt', where });
const closed = (where: string): Flow => ({ table: 'deals', moment: 'closedAt', owner: 'closer', where: `validTo = ${never} AND ${where}` });
const credits = (where = 'true'): Flow => ({ table: 'credits', moment: 'closedAt', where: `status = ${won} AND role = 0 AND ${where}` });
const created: Flow = { table: 'deals', moment: 'createdAt', owner: 'opener', where: `validTo = ${never}` };

const ended = `status IN (${won}, ${lost})`;
const amounts = money('sum(amount)', 'count(amount)', 'count(*)');
const shareWon = ratio(`countif(status = ${won})`, 'count(*)');

const counts: Readonly<Record<string, Flow>> = {
  actions: activities('automated = 0'),
  first_calls: activities(firstCall),
  first_calls_connected: activities(`${firstCall} AND connected = 1`),
  follow_up_calls: activities(`kind = ${call} AND ${touch} AND touchNumber >= 2`),
  outreach_emails: activities(`kind = ${email} AND ${touch}`),
  social_touches: activities(`kind = ${social} AND ${touch}`),
  new_leads: leads('createdAt', 'reactivated = 0'),
  qualified_leads: leads('qualifiedAt'),
  meetings_scheduled: { table: 'meetings', moment: 'bookedAt' },
  meetings_held: meetings(`outcome = ${held}`),
  onsite_meetings: meetings(`outcome = ${held} AND place = ${codes.place.onsite}`),
  demos: meetings(`outcome = ${held} AND kind = ${codes.meeting.demo}`),
  opportunities: created,
  deals_won: closed(`status = ${won}`),
  deals_lost: closed(`status = ${lost}`),
  upsell_deals: closed(`status = ${won} AND kind = ${codes.deal.upsell}`),
};

/** KPI → where it is read, and what it is. */
const others: Readonly<Record<string, readonly [Flow, string]>> = {
  show_rate: [meetings(`outcome IN (${held}, ${no_show}, ${cancelled_late})`), ratio(`countif(outcome = ${held})`, 'count(*)')],
  win_rate: [closed(ended), shareWon],
  win_rate_amount: [closed(ended), ratio(`coalesce(sum(CASE WHEN status = ${won} THEN amount END), 0)`, 'sum(amount)')],
  win_rate_narrow: [closed(`${ended} AND lossKind NOT IN (${no_decision}, ${disqualified})`), shareWon],
  win_rate_qualified: [closed(`${ended} AND qualified = 1`), shareWon],
  'win_rate_cohort.won': [created, shareWon],
  'win_rate_cohort.open': [created, ratio(`countif(status = ${open})`, 'count(*)')],
  revenue: [credits(), amounts],
  upsell_revenue: [credits(`kind = ${codes.deal.upsell}`), amounts],
};

const against = (id: string, sides: readonly string[], values: string, value: string): string =>
  `SELECT grp, period, ${value} AS ${id} FROM (
    SELECT CASE WHEN grouping(owner) = 1 THEN 0 ELSE owner + 1 END AS grp, period, ${values}
    FROM (${sides.join(' UNION ALL BY NAME ')}) GROUP BY GROUPING SETS ((period), (owner, period))
  )`;

const ofQuota = `${revenue} AS revenue, ${quota} AS quota`;

export const flowOf = (axis: Axis, id: string): string =>
  counts[id] === undefined ? flow(axis, others[id]![0], id, others[id]![1]) : flow(axis, counts[id], id, 'count(*)');

/** A statement for each KPI. */
export const tier1PerKpi = (axis: Axis): readonly string[] => [
  ...[...Object.keys(counts), ...Object.keys(others)].map((id) => flowOf(axis, id)),
  stock(axis, 'open_deals', '1::DOUBLE', 'sum(value)'),
  stock(axis, 'pipeline_value', 'amount', money('sum(value)', 'sum(known)', 'sum(rows)')),
  stock(axis, 'weighted_pipeline', 'amount * probability', money('sum(value) / 100', 'sum(known)', 'sum(rows)')),
  against('quota_attainment', [wonAmounts(axis), heldQuotas(axis)], ofQuota, attainment),
  against('pipeline_coverage', [wonAmounts(axis), heldQuotas(axis), dueAmounts(axis)], `${ofQuota}, ${due} AS due`, coverage),
];
