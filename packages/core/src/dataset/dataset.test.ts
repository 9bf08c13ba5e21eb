import { describe, expect, it } from 'vitest';
import type { Records } from '../model/index.ts';
import { dataset } from './dataset.ts';

const reasons = (records: object): string[] => dataset(records as Records).ledger.excluded.map(({ reason }) => reason);

describe('a dataset', () => {
  it('counts or names every record it was given', () => {
    const { ledger, records } = dataset({
      deals: [{ id: '1', status: 'open' }, { id: '2', status: 'wonn', origin: { file: 'deals.csv', line: 7 } } as never, { id: '', status: 'won' }],
      leads: [{ id: 'l' }],
    });
    expect([ledger.received, ledger.counted, ledger.excluded.length]).toEqual([4, 2, 2]);
    expect([records.deals!.length, records.leads!.length]).toEqual([1, 1]);
    expect(ledger.excluded.map(({ source, line }) => [source, line])).toEqual([
      ['deals.csv', 7],
      ['deals', 3],
    ]);
    expect(ledger.excluded[0]!.reason).toMatch(/^deals\.status: .*"open".*"won".*"lost"/);
  });

  it('says what is wrong with a cell', () => {
    expect(reasons({ deals: [{ id: '1', status: 'open', amount: '1,5' }] })[0]).toMatch(/deals\.amount: is not a decimal amount such as "1234.50"/);
    expect(reasons({ deals: [{ id: '1', status: 'open', amount: '1.0000001' }] })[0]).toMatch(/at most six decimals/);
    expect(reasons({ deals: [{ id: '1', status: 'open', createdAt: '2026-03-01' }] })[0]).toMatch(/deals\.createdAt: /);
    expect(reasons({ deals: [{ id: '1', status: 'open', createdAt: Number.NaN }] })).toHaveLength(1);
    expect(reasons({ deals: [{ id: '1', status: 'open', colour: 'red' }] })[0]).toMatch(/colour/);
    expect(reasons({ deals: [{ status: 'open' }, null, 5] })).toHaveLength(3);
    expect(reasons({ activities: [{ id: 'a', outbound: 'yes' }] })[0]).toMatch(/activities\.outbound: /);
  });

  it('cannot be told what salesperf works out', () => {
    expect(reasons({ deals: [{ id: '1', status: 'open', closer: 'ann' }], activities: [{ id: 'a', touchNumber: 1 }] })).toHaveLength(2);
  });

  it('refuses an entity nobody knows, and lists those there are', () => {
    expect(() => dataset({ opportunities: [] } as never)).toThrow(/"opportunities": expected one of people, leads, .*deals/);
  });

  it('reads moments as epoch milliseconds', () => {
    const { records } = dataset({
      leads: [
        { id: 'l', createdAt: '2026-03-01T09:30:00+01:00' },
        { id: 'm', createdAt: 5 },
      ],
    });
    expect(records.leads!.map(({ createdAt }) => createdAt)).toEqual([Date.UTC(2026, 2, 1, 8, 30), 5]);
  });

  it('keeps where a lead came from apart from where its record came from', () => {
    const { records, ledger } = dataset({ leads: [{ id: 'l', source: 'Fair', origin: { file: 'leads.csv', line: 2 } }] });
    expect([ledger.excluded, records.leads![0]!.source]).toEqual([[], 'Fair']);
  });

  it('reports in the currency most amounts are in, or in the one asked for', () => {
    const payments = ['USD', 'EUR', 'USD'].map((currency, index) => ({ id: String(index), amount: '1', currency }));
    expect([dataset({ payments }).currency, dataset({ payments }, { currency: 'CHF' }).currency, dataset({}).currency]).toEqual(['USD', 'CHF', 'XXX']);
    expect(dataset({ payments: payments.slice(0, 2) }).currency).toBe('EUR');
  });

  it('names people, and two of one name by their ids', () => {
    const people = [{ id: 'a', name: 'Kim' }, { id: 'b', name: 'Kim' }, { id: 'c', name: 'Lee' }, { id: 'c', name: 'Lee' }, { id: 'd' }];
    expect(dataset({ people }, { labels: { product: { x: 'GTX' } } }).labels).toEqual({
      owner: { a: 'Kim (a)', b: 'Kim (b)', c: 'Lee' },
      customer: {},
      product: { x: 'GTX' },
    });
  });

  it('notes what is odd about deals that are counted all the same', () => {
    const { notices } = dataset({
      deals: [
        { id: 'none', status: 'open' },
        { id: 'undated', status: 'won', createdAt: 1, origin: { file: 'deals.csv', line: 3 } },
        { id: 'changed', status: 'won', createdAt: 1 },
        { id: 'open', status: 'open', createdAt: 1, closedAt: 5 },
        { id: 'early', status: 'lost', createdAt: 5, closedAt: 1 },
        { id: 'negative', status: 'won', createdAt: 1, closedAt: 5, amount: '-5' },
        { id: 'fine', status: 'won', createdAt: 1, closedAt: 1, amount: '5' },
      ],
      changes: [
        { deal: 'changed', at: 2, status: 'won' },
        { deal: 'ghost', at: 2 },
      ],
    }).ledger;
    expect(notices.map(({ source, line, reason, count }) => [source, line, reason.split(/[:,]/)[0], count])).toEqual([
      ['deals', null, 'no creation date', 1],
      ['deals.csv', 3, 'closed without a close date', 1],
      ['deals', null, 'open', 1],
      ['deals', null, 'closed before it was created', 1],
      ['deals', null, 'won for an amount below zero', 1],
      ['changes', null, 'of a deal that is not there', 1],
    ]);
  });
});
