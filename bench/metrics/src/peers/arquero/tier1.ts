import type { Answers } from '../../answers.ts';
import { activityKinds, dealKinds, lossKinds, meetingKinds, outcomes, places } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { monthOf } from '../tuned-objects/calendar.ts';
import { minus, ratio, withTotal } from '../tuned-objects/cells.ts';
import { moneyTable } from '../tuned-objects/money.ts';
import { quotaTable } from '../tuned-objects/quotas.ts';
import type { RowOf } from '../tuned-objects/rows.ts';
import { lost, open, won } from '../tuned-objects/statuses.ts';
import { byCell, cellCount, cellsOf, countWhere } from './grouped.ts';
import { stockKpis } from './stocks.ts';
import type { Tables } from './tables.ts';

const [call, email, social] = (['call', 'email', 'social'] as const).map((kind) => activityKinds.indexOf(kind));
const [held, noShow, cancelledLate] = (['held', 'no_show', 'cancelled_late'] as const).map((outcome) => outcomes.indexOf(outcome));
const [noDecision, disqualified] = (['no_decision', 'disqualified'] as const).map((kind) => lossKinds.indexOf(kind));
const upsell = dealKinds.indexOf('upsell');

export const tier1 = (world: World, tables: Tables) => (): Answers => {
  const stocks = stockKpis(world, tables);
  const bookings = bookingKpis(world, tables);
  const quota = quotaTable(tables.quotas.objects() as RowOf<'quotas'>[]);
  const { due, ...kept } = stocks;
  return new Map(
    Object.entries({
      ...activityKpis(world, tables),
      ...leadKpis(world, tables),
      ...meetingKpis(world, tables),
      ...createdKpis(world, tables),
      ...closedKpis(world, tables),
      ...kept,
      ...bookings,
      quota_attainment: ratio(bookings.revenue, quota),
      pipeline_coverage: ratio(due, minus(quota, bookings.revenue)),
    }),
  );
};

const totals = (cells: Readonly<Record<string, Float64Array>>): Record<string, Float64Array> =>
  Object.fromEntries(Object.entries(cells).map(([name, values]) => [name, withTotal(values)]));

function activityKpis({ activities }: World, tables: Tables) {
  const touch = 'd.outbound === 1 && d.automated === 0';
  const first = `d.kind === ${call} && ${touch} && d.callNumber === 1`;
  const counts = byCell(
    tables.activities,
    cellsOf(activities.owner, (row) => monthOf(activities.at[row]!)),
    {
      actions: countWhere('d.automated === 0'),
      first_calls: countWhere(first),
      first_calls_connected: countWhere(`${first} && d.connected === 1`),
      follow_up_calls: countWhere(`d.kind === ${call} && ${touch} && d.touchNumber >= 2`),
      outreach_emails: countWhere(`d.kind === ${email} && ${touch}`),
      social_touches: countWhere(`d.kind === ${social} && ${touch}`),
    },
  );
  return totals(counts);
}

function leadKpis({ leads }: World, tables: Tables) {
  const created = cellsOf(leads.owner, (row) => monthOf(leads.createdAt[row]!));
  const qualified = cellsOf(leads.owner, (row) => monthOf(leads.qualifiedAt[row]!));
  return totals({
    ...byCell(tables.leads, created, { new_leads: countWhere('d.reactivated === 0') }),
    ...byCell(tables.leads, qualified, { qualified_leads: 'd => op.count()' }),
  });
}

function meetingKpis({ meetings }: World, tables: Tables) {
  const booked = cellsOf(meetings.owner, (row) => monthOf(meetings.bookedAt[row]!));
  const starts = cellsOf(meetings.owner, (row) => monthOf(meetings.startsAt[row]!));
  const isHeld = `d.outcome === ${held}`;
  const { agreed, ...counts } = totals({
    ...byCell(tables.meetings, booked, { meetings_scheduled: 'd => op.count()' }),
    ...byCell(tables.meetings, starts, {
      meetings_held: countWhere(isHeld),
      onsite_meetings: countWhere(`${isHeld} && d.place === ${places.indexOf('onsite')}`),
      demos: countWhere(`${isHeld} && d.kind === ${meetingKinds.indexOf('demo')}`),
      agreed: countWhere(`${isHeld} || d.outcome === ${noShow} || d.outcome === ${cancelledLate}`),
    }),
  });
  return { ...counts, show_rate: ratio(counts.meetings_held!, agreed!) };
}

/** Of versions only those count that are in force at the as-of. */
function createdKpis({ deals }: World, tables: Tables) {
  const cells = cellsOf(deals.opener, (row) => (Number.isNaN(deals.validTo[row]) ? monthOf(deals.createdAt[row]!) : -1));
  const counts = totals(
    byCell(tables.deals, cells, { opportunities: 'd => op.count()', won: countWhere(`d.status === ${won}`), open: countWhere(`d.status === ${open}`) }),
  );
  const all = counts.opportunities!;
  return { opportunities: all, 'win_rate_cohort.won': ratio(counts.won!, all), 'win_rate_cohort.open': ratio(counts.open!, all) };
}

function closedKpis({ deals }: World, tables: Tables) {
  const cells = cellsOf(deals.closer, (row) => (Number.isNaN(deals.validTo[row]) ? monthOf(deals.closedAt[row]!) : -1));
  const isDecided = `d.lossKind !== ${noDecision} && d.lossKind !== ${disqualified}`;
  const of = totals(
    byCell(tables.deals, cells, {
      closed: 'd => op.count()',
      won: countWhere(`d.status === ${won}`),
      lost: countWhere(`d.status === ${lost}`),
      upsells: countWhere(`d.status === ${won} && d.kind === ${upsell}`),
      decided: countWhere(isDecided),
      qualified: countWhere('d.qualified === 1'),
      wonQualified: countWhere(`d.qualified === 1 && d.status === ${won}`),
      amount: 'd => op.sum(d.amount)',
      wonAmount: `d => op.sum(d.status === ${won} ? d.amount : null)`,
    }),
  );
  return {
    deals_won: of.won!,
    deals_lost: of.lost!,
    upsell_deals: of.upsells!,
    win_rate: ratio(of.won!, of.closed!),
    win_rate_amount: ratio(of.wonAmount!, of.amount!),
    win_rate_narrow: ratio(of.won!, of.decided!),
    win_rate_qualified: ratio(of.wonQualified!, of.qualified!),
  };
}

const split = 0;

function bookingKpis({ credits }: World, tables: Tables) {
  const isWon = (row: number): boolean => credits.status[row] === won && credits.role[row] === split;
  const cells = cellsOf(credits.owner, (row) => (isWon(row) ? monthOf(credits.closedAt[row]!) : -1));
  const upsells = cells.map((cell, row) => (credits.kind[row] === upsell ? cell : cellCount));
  const amounts = { rows: 'd => op.count()', known: 'd => op.valid(d.amount)', sum: 'd => op.sum(d.amount)' };
  const amountsOf = (keys: Uint32Array) => moneyTable(byCell(tables.credits, keys, amounts) as unknown as Parameters<typeof moneyTable>[0]);
  return { revenue: amountsOf(cells), upsell_revenue: amountsOf(upsells) };
}
