import { describe, expect, it } from 'vitest';
import { isSalesperfError } from '../errors.ts';
import { activities, calls, deals, leads, payments, quotas, surveys } from '../model/index.ts';
import { add, asOf, at, count, distinct, divide, mean, median, quantile, share, subtract, sum } from './build.ts';
import { parseMetric } from './check.ts';
import { inPeriod, known } from './filter.ts';
import { metric } from './metric.ts';

const won = at(deals.closedAt, count(deals, { status: 'won' }));
const money = at(deals.closedAt, sum(deals.amount));
const score = at(calls.at, mean(calls.score));
const on = { deals: deals.closedAt, leads: leads.createdAt, activities: activities.at, payments: payments.paidAt } as const;
const words = { en: 'Wrong', ru: 'Неверная' };
const whole = { id: 'wrong', group: 'funnel', indicator: 'lagging', label: words } as const;

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
  ['the sum of a date', () => at(on.deals, sum(deals.closedAt)), /is a instant, expected "money", "number" or "score"/],
  // @ts-expect-error
  ['the mean of a status', () => at(on.deals, mean(deals.status)), /is a choice, expected "money", "number" or "score"/],
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
  ['a flag that is known', () => at(on.activities, count(activities, { outbound: known })), /is a flag, .* by "known", expected "is"/],
  // @ts-expect-error
  ['a test of free text', () => at(on.deals, count(calls, { transcript: 'hello' })), /calls cannot be placed|is a text/],
  // @ts-expect-error
  ['an aggregate that is not placed in time', () => divide(count(deals), won), /expected one of the nodes "at", "asOf"/],
  // @ts-expect-error
  ['a moment that is neither start nor end', () => asOf(count(deals), 'middle'), /at value\.moment/],
];

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
