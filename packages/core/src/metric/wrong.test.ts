import { describe, expect, it } from 'vitest';
import { isSalesperfError } from '../errors.ts';
import { activities, calls, deals, leads, meetings, openSpells, payments, quotas, spend, surveys } from '../model/index.ts';
import type { shape } from '../model/table.ts';
import {
  add,
  asOf,
  at,
  count,
  distinct,
  divide,
  during,
  elapsed,
  firstAfter,
  funnel,
  incidenceAt,
  least,
  type Moment,
  mean,
  median,
  medianTime,
  multiply,
  over,
  overdue,
  overlap,
  per,
  previous,
  prorated,
  quantile,
  reducer,
  share,
  step,
  subtract,
  sum,
  times,
  within,
} from './build.ts';
import { parseMetric } from './check.ts';
import { inPeriod, known } from './filter.ts';
import { metric } from './metric.ts';
import type { ValueNode } from './node.ts';

const won = at(deals.closedAt, count(deals, { status: 'won' }));
const money = at(deals.closedAt, sum(deals.amount));
const score = at(calls.at, mean(calls.score));
const days = elapsed('days', deals.createdAt, deals.closedAt);
const duration = at(deals.closedAt, mean(days));
const hours = at(deals.closedAt, mean(elapsed('hours', deals.createdAt, deals.closedAt)));
const accounts = per('accounts', 'customer', { opening: money, deals: won });
const path = funnel('path', 'lead', { lead: step(leads.createdAt), call: step(activities.at, { kind: 'call' }) });
const on = { deals: deals.closedAt, leads: leads.createdAt, activities: activities.at, payments: payments.paidAt } as const;
const words = { en: 'Wrong', ru: 'Неверная' };
const whole = { id: 'wrong', group: 'funnel', indicator: 'lagging', label: words } as const;

const waiting = (until: Moment<(typeof leads)[typeof shape]>): ValueNode => at(on.leads, medianTime(elapsed('days', leads.createdAt, until)));
const units = (table: ReturnType<typeof per<'a', { x: typeof won }>>): ValueNode => at(table.period, count(table));
const entries = (table: ReturnType<typeof funnel<'p', 'a'>>): ValueNode => at(table.startedAt, count(table));

/** What must not compile, and what is said of it where no compiler was: the sentence names what would be right. */
const wrong: readonly (readonly [what: string, value: () => unknown, says: RegExp])[] = [
  // @ts-expect-error
  ['an unknown status', () => at(on.deals, count(deals, { status: 'wonn' })), /never "wonn", expected one of "open", "won" or "lost"/],
  // @ts-expect-error
  ['one wrong status in a list', () => at(on.deals, count(deals, { status: ['won', 'lots'] })), /never "lots", expected one of "open"/],
  // @ts-expect-error
  ['a wrong status that is excluded', () => at(on.deals, count(deals, { status: { not: 'wonn' } })), /never "wonn", expected one of "open"/],
  // @ts-expect-error
  ['a wrong status in the part of a share', () => at(on.deals, share(count(deals), { status: 'wonn' })), /never "wonn", expected one of/],
  // @ts-expect-error
  ['a column that does not exist', () => at(on.deals, count(deals, { sgement: 'smb' })), /no column "sgement", expected one of "id", "owner"/],
  // @ts-expect-error
  ['a filter of another table', () => at(on.deals, count(deals, { score: { atLeast: 4 } })), /deals have no column "score", expected one of/],
  // @ts-expect-error
  ['a filter of another table in a sum', () => at(on.deals, sum(deals.amount, { outbound: true })), /deals have no column "outbound"/],
  // @ts-expect-error
  ['the part of a share by another table', () => at(on.deals, share(count(deals), { connected: true })), /deals have no column "connected"/],
  // @ts-expect-error
  ['the moment of another table', () => at(on.leads, count(deals)), /deals cannot be placed by a moment of leads, expected one of their own/],
  // @ts-expect-error
  ['the amount of another table', () => at(on.deals, sum(payments.amount)), /payments cannot be placed by a moment of deals/],
  // @ts-expect-error
  ['the amount of a table without moments of events', () => at(on.deals, sum(quotas.amount)), /quotas cannot be placed by a moment of deals/],
  // @ts-expect-error
  ['the sum of a date', () => at(on.deals, sum(deals.closedAt)), /is a instant, expected "money", "number", "seconds" or "score"/],
  // @ts-expect-error
  ['the mean of a status', () => at(on.deals, mean(deals.status)), /is a choice, expected "money", "number", "seconds" or "score"/],
  // @ts-expect-error
  ['the median of an id', () => at(on.deals, median(deals.id)), /is a reference, expected "money"/],
  // @ts-expect-error
  ['the sum of a flag', () => at(on.activities, sum(activities.connected)), /is a flag, expected "money"/],
  // @ts-expect-error
  ['the quantile of a word', () => at(on.deals, quantile(0.9, deals.stage)), /is a label, expected "money"/],
  // @ts-expect-error
  ['an amount as a moment', () => at(deals.amount, count(deals)), /"amount" of deals is a money, expected "instant"/],
  // @ts-expect-error
  ['money + count', () => add(money, won), /cannot add money and count, expected the same unit twice/],
  // @ts-expect-error
  ['count − score', () => subtract(won, score), /cannot subtract count and score, expected the same unit twice/],
  // @ts-expect-error
  ['count ÷ money', () => divide(won, money), /cannot divide count by money, expected "count", "share" or "ratio"/],
  // @ts-expect-error
  ['money ÷ score', () => divide(money, score), /cannot divide money by score, expected "money", "count", "share" or "ratio"/],
  // @ts-expect-error
  ['the share of a mean', () => at(on.deals, share(mean(deals.amount), { status: 'won' })), /expected one of the nodes "count", "distinct" or "sum"/],
  // @ts-expect-error
  ['the share of a sum of scores', () => at(calls.at, share(sum(calls.score), { scored: true })), /a share is of a count or a sum, not of scores/],
  // @ts-expect-error
  ['a stock of a table without versions', () => asOf(count(leads)), /leads keep no versions, .* expected "deals"/],
  // @ts-expect-error
  ['how many different amounts', () => at(on.deals, distinct(deals.amount)), /is a money, expected "reference"/],
  // @ts-expect-error
  ['how many different stages', () => at(on.deals, distinct(deals.stage)), /is a label, expected "reference"/],
  // @ts-expect-error
  ['a range on a flag', () => at(on.activities, count(activities, { outbound: { atLeast: 1 } })), /is a flag, .* by "range", expected "is"/],
  // @ts-expect-error
  ['a range on a date', () => at(on.deals, count(deals, { dueAt: { atLeast: 1 } })), /is a instant, .* by "range", expected "known" or "inPeriod"/],
  // @ts-expect-error
  ['an amount in the period', () => at(on.deals, count(deals, { amount: inPeriod })), /is a money, .* by "inPeriod", expected "known" or "range"/],
  // @ts-expect-error
  ['a number as a word', () => at(on.deals, count(deals, { stage: 5 })), /never "5", expected a text/],
  // @ts-expect-error
  ['a word as a flag', () => at(on.activities, count(activities, { outbound: 'yes' })), /never "yes", expected true or false/],
  // @ts-expect-error
  ['a flag in the period', () => at(on.activities, count(activities, { outbound: inPeriod })), /is a flag, .* by "inPeriod", expected "is" or "known"/],
  // @ts-expect-error
  ['a test of free text', () => at(on.deals, count(calls, { transcript: 'hello' })), /calls cannot be placed|is a text/],
  // @ts-expect-error
  ['an aggregate that is not placed in time', () => divide(count(deals), won), /expected one of the nodes "at", "asOf"/],
  // @ts-expect-error
  ['a moment that is neither start nor end', () => asOf(count(deals), 'middle'), /at value\.moment/],
  // @ts-expect-error
  ['days − hours', () => subtract(duration, hours), /cannot subtract days and hours, expected the same unit twice/],
  // @ts-expect-error
  ['money × money', () => multiply(money, money), /cannot multiply money by money, expected a count, a share or a ratio/],
  // @ts-expect-error
  ['score × score', () => multiply(score, score), /cannot multiply score by score/],
  // @ts-expect-error
  ['score ÷ days', () => divide(score, duration), /cannot divide score by days/],
  // @ts-expect-error
  ['the sum of a probability', () => at(on.deals, sum(deals.probability)), /is a ratio, expected "money"/],
  // @ts-expect-error
  ['time between two tables', () => at(on.deals, mean(elapsed('days', leads.createdAt, deals.closedAt))), /leads cannot be placed|is a column of deals/],
  // @ts-expect-error
  ['an unknown clock', () => at(on.deals, mean(elapsed('fortnights', deals.createdAt, deals.closedAt))), /at value\.of\.of\.clock/],
  // @ts-expect-error
  ['time up to an amount', () => at(on.deals, mean(elapsed('days', deals.createdAt, deals.amount))), /"amount" of deals is a money, expected "instant"/],
  // @ts-expect-error
  ['an overlap of what happened', () => at(openSpells.from, sum(overlap(openSpells, 'weeks'))), /"overlap" needs rows that last, expected "during"/],
  // @ts-expect-error
  ['a prorated amount of what happened', () => at(quotas.from, sum(prorated(quotas.amount, quotas.from, quotas.to))), /"prorated" needs rows that last/],
  // @ts-expect-error
  ['a prorated share of what happened', () => at(quotas.from, share(sum(prorated(quotas.amount, quotas.from, quotas.to)), {})), /"prorated" needs rows/],
  // @ts-expect-error
  ['amount × amount', () => at(on.deals, sum(times(deals.amount, deals.amount))), /"amount" of deals is a money, expected "ratio"/],
  // @ts-expect-error
  ['the smaller of an amount and a number', () => at(accounts.period, sum(least(accounts.opening, accounts.deals))), /smaller of money and number/],
  // @ts-expect-error
  ['the smaller of columns of two tables', () => at(on.deals, sum(least(deals.amount, quotas.amount))), /is a column of quotas, not of deals/],
  // @ts-expect-error
  ['a count of what lasts', () => during(openSpells.from, openSpells.to, count(openSpells)), /would be counted in each, expected "distinct"/],
  // @ts-expect-error
  ['a share of what lasts', () => during(openSpells.from, openSpells.to, share(count(openSpells), {})), /would be counted in each, expected "distinct"/],
  // @ts-expect-error
  ['lasting over an amount', () => during(quotas.amount, quotas.to, sum(quotas.amount)), /"amount" of quotas is a money, expected "instant"/],
  // @ts-expect-error
  ['lasting between two tables', () => during(quotas.from, spend.to, sum(quotas.amount)), /"to" is a column of spend, not of quotas/],
  // @ts-expect-error
  ['another table that lasts', () => during(quotas.from, quotas.to, sum(overlap(openSpells, 'weeks'))), /openSpells cannot be placed by a moment of quotas/],
  // @ts-expect-error
  ['the median time of an amount', () => at(on.deals, medianTime(deals.amount)), /at value\.of\.of/],
  // @ts-expect-error
  ['an event of another table', () => at(on.deals, medianTime(days, { event: { kind: 'call' } })), /never "call"/],
  // @ts-expect-error
  ['an incidence at a word', () => at(on.deals, incidenceAt('90', days)), /at value\.of\.ask/],
  // @ts-expect-error
  ['a window of another table', () => at(on.leads, share(count(leads), within(14, days))), /"createdAt" is a column of deals, not of leads/],
  // @ts-expect-error
  ['a window as a number', () => at(on.leads, share(count(leads), within('14', elapsed('days', leads.createdAt, leads.convertedAt)))), /length/],
  // @ts-expect-error
  ['a column that a table of units does not have', () => at(accounts.period, count(accounts, { closing: { above: 0 } })), /accounts have no column "closing"/],
  // @ts-expect-error
  ['units by a moment of another table', () => at(on.deals, sum(accounts.opening)), /accounts cannot be placed by a moment of deals/],
  // @ts-expect-error
  ['an event that is no moment', () => waiting(firstAfter(leads.createdAt, meetings.kind, 'lead')), /is a label/],
  // @ts-expect-error
  ['an event by another table’s filter', () => waiting(firstAfter(leads.createdAt, meetings.startsAt, 'lead', { score: 5 })), /have no column "score"/],
  // @ts-expect-error
  ['an anchor that is no column', () => units(per('a', 'customer', { x: won }, { anchor: 'y' })), /no column "y" to be anchored by/],
  // @ts-expect-error
  ['a step that the funnel does not have', () => at(path.startedAt, count(path, { step: 'cal' })), /never "cal", expected one of "lead" or "call"/],
  // @ts-expect-error
  ['a state that a step never has', () => at(path.startedAt, count(path, { state: 'done' })), /never "done", expected one of "reached"/],
  // @ts-expect-error
  ['a step by another table’s filter', () => entries(funnel('p', 'lead', { a: step(leads.createdAt, { kind: 'call' }) })), /leads have no column "kind"/],
  // @ts-expect-error
  ['another period that is none', () => over({ back: 1 }, won), /at value\.window/],
  // @ts-expect-error
  ['an unknown exchange rate', () => at(on.deals, sum(deals.amount, {}, { rate: 'today' })), /at value\.of\.rate/],
  // @ts-expect-error
  ['a reducer over another table', () => at(on.deals, reducer('own', deals, { columns: [leads.id], unit: 'count' })), /is a column of leads, not of deals/],
];

/** What a compiler cannot see: refused when it is defined, and when it is read. */
const nonsense: readonly (readonly [what: string, value: () => ValueNode, says: RegExp])[] = [
  [
    'an event by a dimension that its table has not',
    () => leadTime('criterion'),
    /leads have no criterion to look the first event up by, expected one of .*"lead"/,
  ],
  ['a funnel without steps', () => at(funnel('none', 'lead', {}).startedAt, count(funnel('none', 'lead', {}))), /funnel "none" has no step/],
  ['a funnel of what has no such unit', () => at(stray.startedAt, count(stray)), /activities have no call, so they can be no step of "stray"/],
  ['a table that is called as one of the model', () => at(named.period, count(named)), /name "deals" is taken/],
  ['half a shift', () => over(previous(0.5), won), /a shift is a whole number of periods/],
  [
    'two tables of one name',
    () => at(path.startedAt, count(funnel('path', 'lead', { lead: step(leads.createdAt), call: step(activities.at) }))),
    /two unlike tables "path"/,
  ],
  ['half a trailing window', () => over({ trailing: 0.5 }, won), /at least 1 whole period/],
  [
    'a window of less than no time',
    () => at(on.leads, share(count(leads), within(-1, elapsed('days', leads.createdAt, leads.convertedAt)))),
    /at least 0 days/,
  ],
  ['an incidence before the start', () => at(on.deals, incidenceAt(-1, days)), /at a time of at least 0 days/],
  ['an exchange rate of a count', () => at(calls.at, sum(calls.score, {}, { rate: 'end' })), /an exchange rate is for amounts/],
  ['a look-up with a period', () => looked({ dueAt: inPeriod }), /is looked up, where there is no period/],
];

const leadTime = (dimension: string): ValueNode =>
  at(on.leads, medianTime(elapsed('days', leads.createdAt, firstAfter(leads.createdAt, activities.at, dimension))));
const looked = (where: { dueAt: typeof inPeriod }): ValueNode =>
  at(on.leads, medianTime(elapsed('days', leads.createdAt, firstAfter(leads.createdAt, deals.createdAt, 'lead', where))));
const stray = funnel('stray', 'call', { a: step(calls.at), b: step(activities.at) });
const named = per('deals', 'customer', { won });

describe('a definition that means nothing', () => {
  it.each(wrong)('does not compile, and is refused as JSON: %s', (_what, value, says) => {
    const json = JSON.parse(JSON.stringify({ ...whole, value: value() }));
    const caught = (): unknown => {
      try {
        return parseMetric(json);
      } catch (error) {
        return error;
      }
    };
    const error = caught();
    expect(isSalesperfError(error) && error.code).toBe('invalid_definition');
    expect((error as Error).message).toMatch(says);
  });

  it.each(nonsense)('is refused where it is defined: %s', (_what, value, says) => {
    expect(() => metric({ ...whole, value: value() as never })).toThrow(says);
    expect(() => parseMetric(JSON.parse(JSON.stringify({ ...whole, value: value() })))).toThrow(says);
  });

  it('compiles where nothing is wrong', () => {
    const right = metric({ ...whole, value: divide(money, at(surveys.sentAt, count(surveys, { score: { atLeast: 4 } }))) });
    expect(right.unit).toBe('money');
    expect(metric({ ...whole, value: divide(money, money) }).unit).toBe('ratio');
    expect(metric({ ...whole, value: divide(at(on.deals, share(sum(deals.amount), { status: 'won' })), won) }).unit).toBe('share');
  });
});

describe('a stored definition', () => {
  const stored =
    (value: unknown, more: object = {}): (() => unknown) =>
    () =>
      parseMetric(JSON.parse(JSON.stringify({ ...whole, value, ...more })));
  const amount = { node: 'column', table: 'deals', column: 'amount', type: 'money' };

  it('cannot lie about the type of a column', () => {
    const summed = (type: string) => ({ node: 'at', moment: on.deals, of: { node: 'sum', of: { ...amount, type }, where: [] } });
    expect(stored(summed('money'))).not.toThrow();
    expect(stored(summed('score'))).toThrow(/"amount" of deals is a money, not a score/);
  });

  it('cannot name tables and columns that only JavaScript knows', () => {
    const counted = (table: string, column: string) => ({
      node: 'at',
      moment: { ...amount, table, column, type: 'instant' },
      of: { node: 'count', table, where: [] },
    });
    expect(stored(counted('constructor', 'name'))).toThrow(/no table "constructor", expected one of "people", "leads"/);
    expect(stored(counted('deals', 'constructor'))).toThrow(/no column "constructor", expected one of/);
  });

  it('has tests of one column together, each of which must hold', () => {
    const [value] = [at(on.deals, count(deals, { amount: { ...known, above: 100 } }))];
    expect((value as unknown as { of: { where: { node: string }[] } }).of.where.map(({ node }) => node)).toEqual(['known', 'range']);
    expect(() => metric({ ...whole, value: at(on.deals, count(deals, { amount: {} })) })).toThrow(/tested against no bound/);
    expect(() => metric({ ...whole, value: at(on.deals, count(deals, { amount: { above: Number.NaN } })) })).toThrow(/cannot be compared with NaN/);
    expect(() => metric({ ...whole, value: count(deals) as never })).toThrow(/it is not placed in time: expected "at", "asOf" or "during"/);
    expect(() => metric({ ...whole, value: at(on.deals, share(count(deals), {})) })).toThrow(/a share needs a condition/);
    expect(() => metric({ ...whole, value: at(on.deals, count(deals, overdue(3, days))) })).toThrow(/"overdue" needs rows that last, expected "during"/);
    expect(() => metric({ ...whole, value: over({ trailing: 1e9 }, won) })).toThrow(/trailing window/);
  });

  it('has a quantile between 0 and 1, a test against something, and either a value or parts', () => {
    expect(() => metric({ ...whole, value: at(on.deals, quantile(1.5, deals.amount)) })).toThrow(/between 0 and 1, not 1.5/);
    expect(() => metric({ ...whole, value: at(on.deals, count(deals, { status: [] })) })).toThrow(/tested against no value/);
    expect(stored(won, { parts: { a: won }, partLabels: { a: words } })).toThrow(/either a value or parts/);
    expect(() => parseMetric({ ...whole, parts: {} })).toThrow(/neither a value nor parts/);
    expect(stored(won, { id: 'Win Rate' })).toThrow(/lower case/);
    expect(stored({ ...won, extra: 1 })).toThrow(/extra/);
  });

  it('has the unit that is worked out, whatever it says', () => {
    expect(parseMetric(JSON.parse(JSON.stringify({ ...whole, value: won, unit: 'money' }))).unit).toBe('count');
  });
});
