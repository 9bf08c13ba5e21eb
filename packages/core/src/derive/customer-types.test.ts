import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const won = (id: string, createdAt: number, closedAt: number, more: object = {}): object => ({
  id,
  status: 'won',
  customer: 'c',
  createdAt,
  closedAt,
  ...more,
});
const types = (deals: object[], more: object = {}, asOf = 100): unknown => {
  const present = (rowsAt({ deals, ...more }, 'deals', asOf) ?? []).filter(({ validTo }) => validTo === null);
  return Object.fromEntries(present.map(({ id, customerType }) => [id, customerType]));
};

describe('the customer of a deal', () => {
  it('is an existing one once another deal was won', () => {
    expect(types([won('a', 10, 20), won('b', 20, 40), won('x', 21, 50)])).toEqual({ a: 'new', b: 'new', x: 'existing' });
    expect(types([won('a', 10, 5)])).toEqual({ a: 'new' });
    expect(types([won('a', 10, 20), won('b', 30, 40)], { changes: [{ deal: 'a', at: 50, deleted: true }] })).toEqual({ b: 'new' });
  });

  it('is an existing one since the first payment', () => {
    const customers = [{ id: 'c', since: 20 }];
    expect(types([won('a', 20, 90), won('b', 21, 90)], { customers })).toEqual({ a: 'new', b: 'existing' });
  });

  it('is one in what is made of deals too', () => {
    const deals = [won('a', 10, 20), won('x', 21, 50)];
    for (const table of ['openSpells', 'credits'] as const)
      expect(cells(rowsAt({ deals }, table, 100), 'deal', 'customerType')).toEqual([
        ['a', 'new'],
        ['x', 'existing'],
      ]);
  });

  it('is not known without one, or without a creation date; and nothing of it where no deal has one', () => {
    expect(types([won('a', 10, 20, { customer: null }), { id: 'b', status: 'open', customer: 'c' }])).toEqual({ a: null, b: null });
    expect(cells(rowsAt({ deals: [{ id: 'b', status: 'open' }] }, 'deals', 100), 'customerType')).toEqual([[undefined]]);
  });
});
