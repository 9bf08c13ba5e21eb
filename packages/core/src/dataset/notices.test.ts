import { describe, expect, it } from 'vitest';
import type { Records } from '../model/index.ts';
import { type DatasetOptions, dataset } from './dataset.ts';

const deals = [
  { id: 'a', status: 'open', createdAt: 1, stage: 'A' },
  { id: 'b', status: 'open', createdAt: 1, stage: 'A' },
];
const from = (line: number): object => ({ origin: { file: 'f.csv', line } });

/** Beginnings of the reasons, with where the first stands and how many there are. */
const noticesOf = (records: object, options: DatasetOptions = {}): unknown[] =>
  dataset(records as Records, options).ledger.notices.map(({ source, line, reason, count }) => [source, line, reason.split(/[:,]/)[0], count]);

describe('notices', () => {
  it('are none where nothing is odd', () => {
    const stages = [{ stage: 'A', rank: 1 }];
    const people = [{ id: 'ann' }, { id: 'ann', from: 10 }, { id: 'ann', from: 20, to: 30 }];
    const quotas = [
      { owner: 'ann', from: 10, to: 20 },
      { owner: 'ann', from: 0, to: 10 },
    ];
    const splits = [
      { deal: 'a', owner: 'ann', share: 1 / 3 },
      { deal: 'a', owner: 'ann', share: 2 / 3 },
      { deal: 'b', owner: 'ann', share: 0.3, role: 'overlay' },
    ];
    const changes = [
      { deal: 'a', at: 5, stage: 'A' },
      { deal: 'a', at: 5, stage: 'A', owner: 'ann' },
      { deal: 'a', at: 5, mergedInto: 'b' },
    ];
    expect(noticesOf({ deals, stages, people, quotas, splits, changes })).toEqual([]);
  });

  it('name owners whom nobody knows, where people are given', () => {
    const leads = [{ id: 'l', owner: 'ann' }, { id: 'm', owner: 'ghost', ...from(7) }, { id: 'n', owner: 'ghost' }, { id: 'o' }];
    expect(noticesOf({ people: [{ id: 'ann' }], leads, splits: [{ deal: 'a', owner: 'ghost', share: 1 }], deals })).toEqual([
      ['f.csv', 7, 'owner who is not among the people', 2],
      ['splits', null, 'owner who is not among the people', 1],
    ]);
    expect(noticesOf({ leads })).toEqual([]);
  });

  it('count instants at which changes contradict each other', () => {
    const changes = [
      { deal: 'a', at: 5, stage: 'A', ...from(2) },
      { deal: 'a', at: 5, stage: 'B', ...from(3) },
      { deal: 'a', at: 5, stage: 'C', ...from(4) },
      { deal: 'b', at: 5, stage: 'B' },
    ];
    const subscriptionChanges = [
      { customer: 'c', at: 5, mrr: '1' },
      { customer: 'c', at: 5, mrr: '2' },
    ];
    expect(noticesOf({ deals, changes, subscriptionChanges })).toEqual([
      ['f.csv', 2, 'contradict each other at one instant', 1],
      ['subscriptionChanges', null, 'contradict each other at one instant', 1],
    ]);
  });

  it('name merges that lead nowhere', () => {
    const changes = [
      { deal: 'a', at: 5, mergedInto: 'nowhere' },
      { deal: 'b', at: 5, mergedInto: 'b' },
    ];
    expect(noticesOf({ deals, changes })).toEqual([['changes', null, 'merged into a deal that is not there', 2]]);
  });

  it('name deals whose splits do not add up, and splits of no deal', () => {
    const splits = [
      { deal: 'a', owner: 'ann', share: 0.5, ...from(2) },
      { deal: 'a', owner: 'bob', share: 0.4, ...from(3) },
      { deal: 'ghost', owner: 'bob', share: 1 },
    ];
    expect(noticesOf({ deals, splits })).toEqual([
      ['f.csv', 2, 'shares of the deal do not add up to 1', 1],
      ['splits', null, 'of a deal that is not there', 1],
    ]);
  });

  it('name stages of open deals that have no rank', () => {
    const stages = [{ pipeline: 'p', stage: 'A', rank: 1 }];
    const changes = [
      { deal: 'a', at: 5, stage: 'Z' },
      { deal: 'a', at: 6, stage: 'Closed lost', status: 'lost' },
    ];
    expect(noticesOf({ deals: [{ ...deals[0], pipeline: 'p' }, deals[1]], changes, stages })).toEqual([
      ['deals', null, 'stage without a rank in the pipeline', 1],
      ['changes', null, 'stage without a rank in the pipeline', 1],
    ]);
  });

  it('name times that do not fit together', () => {
    const people = [
      { id: 'ann', to: 20 },
      { id: 'ann', from: 10 },
    ];
    const quotas = [
      { owner: 'ann', from: 5, to: 15 },
      { owner: 'ann', from: 0, to: 10, ...from(9) },
      { owner: 'ann', from: 30, to: 30 },
    ];
    expect(noticesOf({ people, quotas, spend: [{ from: 2, to: 1, amount: '1' }] })).toEqual([
      ['people', null, 'lasts beyond the beginning of the next row of the same person', 1],
      ['quotas', null, 'ends before it has begun', 1],
      ['spend', null, 'ends before it has begun', 1],
      ['f.csv', 9, 'overlaps another quota of the same person', 1],
    ]);
  });

  it('name ids that stand twice, and open deals below zero', () => {
    expect(noticesOf({ deals: [...deals, { ...deals[0], amount: '-1', ...from(3) }], leads: [{ id: 'a' }, { id: 'a' }, { id: 'a' }] })).toEqual([
      ['f.csv', 3, 'open for an amount below zero', 1],
      ['leads', null, 'id of an earlier record', 2],
      ['f.csv', 3, 'id of an earlier record', 1],
    ]);
  });

  it('name money without a rate; that of plans is exchanged at the rates of the plan', () => {
    const money = { amount: '1', currency: 'USD' };
    const records = {
      invoices: [{ id: 'i', ...money }],
      subscriptionChanges: [{ customer: 'c', at: 1, mrr: '1', currency: 'USD' }],
      spend: [{ from: 1, to: 2, ...money }],
    };
    const reason = 'amounts in USD without an exchange rate into EUR';
    const [subscriptions, invoices, spend] = ['subscriptionChanges', 'invoices', 'spend'].map((source) => [source, null, reason, 1]);
    expect(noticesOf(records, { currency: 'EUR' })).toEqual([subscriptions, invoices, spend]);
    expect(noticesOf(records, { currency: 'EUR', planRates: { USD: '0.9' } })).toEqual([subscriptions, invoices]);
  });
});
