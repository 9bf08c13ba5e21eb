import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const versions = (subscriptionChanges: object[], asOf = 100): unknown[][] =>
  cells(rowsAt({ subscriptionChanges }, 'subscriptions', asOf), 'customer', 'mrr', 'owner', 'validFrom', 'validTo');

describe('subscriptions', () => {
  const changes = [
    { customer: 'c', at: 10, mrr: '50', owner: 'ann' },
    { customer: 'c', at: 30, mrr: '0' },
    { customer: 'c', at: 20, owner: 'bob' },
  ];
  it('are as the last change says, and before it as the one before', () => {
    const wanted = [
      ['c', '50', 'ann', 10, 20],
      ['c', '50', 'bob', 20, 30],
      ['c', '0', 'bob', 30, null],
    ];
    expect(versions(changes)).toEqual(wanted);
    expect(versions([...changes, ...changes].reverse())).toEqual(wanted);
    expect(versions(changes, 30)).toEqual([wanted[0], [...wanted[1]!.slice(0, 4), null]]);
  });

  it('are one for each contract, or for the customer', () => {
    const contracts = [
      { customer: 'c', subscription: 's', at: 10, mrr: '5' },
      { customer: 'c', subscription: 't', at: 20, mrr: '7' },
      { customer: 's', at: 30, mrr: '9' },
    ];
    expect(versions(contracts).map(([customer, mrr, , , to]) => [customer, mrr, to])).toEqual([
      ['c', '5', null],
      ['c', '7', null],
      ['s', '9', null],
    ]);
  });

  it('take the later of two changes at one instant, as in the file', () => {
    const from = (line: number): object => ({ origin: { file: 'mrr.csv', line } });
    const tied = [
      { customer: 'c', at: 10, mrr: '5', ...from(3) },
      { customer: 'c', at: 10, mrr: '7', ...from(2) },
    ];
    for (const given of [tied, [...tied].reverse()]) expect(versions(given)).toEqual([['c', '5', undefined, 10, null]]);
  });
});
