import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/dataset.ts';
import { partOf, wholeOf } from '../../derive/whole.ts';
import { dealsWon, winRate } from '../../kpis/index.ts';
import { at, count, elapsed, firstAfter, median, per } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals, payments, type Records } from '../../model/index.ts';
import { periods } from '../../time/period.ts';
import type { Query } from '../query.ts';
import { evaluateParts, partial } from './parts.ts';

const over = periods({ from: '2026-01-01', to: '2026-02-01', zone: 'UTC' });
const query: Query = { metrics: [winRate], by: ['owner'], over, asOf: 1_770_000_000_000 };
const deal = { id: '1', owner: 'ann', status: 'won', createdAt: '2026-01-02T00:00:00Z', closedAt: '2026-01-05T00:00:00Z' } as const;
const records: Records = { people: [{ id: 'ann' }], deals: [deal] };
const of = (more: Records = {}) => dataset({ ...records, ...more }, { currency: 'EUR' });
const merged = (...parts: readonly ReturnType<typeof partial>[]) => evaluateParts(of(), query, parts);

describe('a metric that cannot be worked out in parts', () => {
  it('looks up rows from a table that is made of the merged states', () => {
    const accounts = per('accounts', 'customer', { bought: at(deals.closedAt, count(deals)) });
    const paid = elapsed('days', accounts.period, firstAfter(accounts.period, payments.paidAt, 'customer'));
    const own = metric({ id: 'own', group: 'outcome', indicator: 'lagging', label: { en: 'x', ru: 'x' }, value: at(accounts.period, median(paid)) });
    const book = of({ deals: [{ ...deal, customer: 'c' }], payments: [{ id: 'p', customer: 'c', paidAt: '2026-01-09T00:00:00Z' }] });
    expect(() => partial(book, { ...query, metrics: [winRate, own] })).toThrow(
      'Cannot work out "own" in parts: its table "accounts" is made when they are merged',
    );
  });
});

describe('parts that were asked for more', () => {
  it('answer a query for some of their metrics', () => {
    const parts = [partial(of(), { ...query, metrics: [dealsWon, winRate] }), partial(of(), { ...query, metrics: [winRate, dealsWon] })];
    expect(merged(...parts).cells[0]).toMatchObject({ metric: 'win_rate', n: 2 });
  });
});

describe('parts that do not belong together', () => {
  it('are none', () => {
    expect(() => merged()).toThrow('Cannot merge parts: there are none, expected one or more');
  });

  it.each<[string, Partial<Query>, string]>([
    ['another as-of', { asOf: 1_760_000_000_000 }, 'Cannot merge part 2 of 2: its as-of is 1760000000000, expected 1770000000000 as in the query'],
    ['other periods', { over: periods({ from: '2026-01-01', to: '2026-03-01', zone: 'UTC' }) }, 'its periods are 1 from 2026-01-01 to 2026-03-01 in UTC'],
    ['other metrics', { metrics: [dealsWon] }, 'it was not asked for "win_rate", expected the metrics of the query'],
    [
      'another definition',
      { metrics: [{ ...dealsWon, id: 'win_rate' }] },
      'it was asked for another definition of "win_rate", expected the metrics of the query',
    ],
    ['other groups', { by: [] }, 'its groups are none, expected owner as in the query'],
    ['another filter', { where: { owner: ['ann'] } }, 'its filter is {"owner":["ann"]}, expected {} as in the query'],
    ['another calendar', { calendar: { weekdays: [1], holidays: [] } }, 'its calendar is '],
    ['other zones', { ownZones: true }, 'its zones are of each person, expected of the team as in the query'],
  ])('by %s', (_, other, message) => {
    expect(() => merged(partial(of(), query), partial(of(), { ...query, ...other }))).toThrow(message);
  });

  it('by another currency', () => {
    const other = partial(dataset(records, { currency: 'USD' }), query);
    expect(() => merged(partial(of(), query), other)).toThrow('Cannot merge part 2 of 2: its currency is USD, expected EUR as in the query');
  });

  it('by their columns, until they are parts of the whole', () => {
    const narrow = of({ deals: [{ id: '2', owner: 'ann', status: 'open', createdAt: '2026-01-02T00:00:00Z' }] });
    expect(() => merged(partial(of(), query), partial(narrow, query))).toThrow(
      'Cannot merge part 2 of 2: it answers "win_rate" otherwise (needs deals.closedAt; by nothing, owner), expected by nothing, owner: a part has the columns of the whole, which `partOf` gives it',
    );
    const { cells } = merged(partial(of(), query), partial(partOf(narrow, wholeOf(of(), narrow)), query));
    expect(cells[0]).toMatchObject({ value: 1, n: 1 });
  });

  it('by their people', () => {
    const other = partial(of({ people: [{ id: 'ann', team: 'north' }] }), query);
    expect(() => merged(partial(of(), query), other)).toThrow(
      'Cannot merge part 2 of 2: its people are others than those of part 1, expected all people in every part',
    );
  });
});
