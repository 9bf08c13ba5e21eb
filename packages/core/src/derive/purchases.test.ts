import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const payment = (id: string, paidAt: number, amount?: string) => ({ id, customer: 'acme', paidAt, ...(amount === undefined ? {} : { amount }) });

describe('a customer', () => {
  it('is one since the first payment, where nobody says otherwise', () => {
    const records = { customers: [{ id: 'acme' }, { id: 'bits', since: 5 }, { id: 'none' }], payments: [payment('b', 30), payment('a', 20)] };
    expect(cells(rowsAt(records, 'customers', 100), 'id', 'since')).toEqual([
      ['acme', 20],
      ['bits', 5],
      ['none', null],
    ]);
    expect(cells(rowsAt(records, 'customers', 20), 'since')[0]).toEqual([null]);
  });

  it('that paid before a deal was created is an existing one', () => {
    const deals = [10, 20, 21].map((createdAt, index) => ({ id: `d${index}`, customer: 'acme', status: 'open' as const, createdAt }));
    const records = { deals, customers: [{ id: 'acme' }], payments: [payment('a', 20)] };
    expect(cells(rowsAt(records, 'deals', 100), 'customerType').flat()).toEqual(['new', 'new', 'existing']);
  });
});

describe('a payment', () => {
  const given = [payment('third', 30, '5'), payment('first', 10, '0'), payment('with it', 10, '1'), payment('back', 20, '-1'), payment('second', 25)];

  it('knows its place among the purchases: a refund has none, and payments of one moment are one purchase', () => {
    expect(cells(rowsAt({ payments: given }, 'payments', 100), 'id', 'purchaseNumber', 'since')).toEqual([
      ['third', 3, 10],
      ['first', 1, 10],
      ['with it', 1, 10],
      ['back', null, 10],
      ['second', 2, 10],
    ]);
  });

  it('keeps whose the customer is, and since when, as the customer says', () => {
    const customers = [{ id: 'acme', owner: 'ann', since: 3 }];
    expect(cells(rowsAt({ payments: [{ ...payment('a', 10), owner: 'bob' }], customers }, 'payments', 100), 'owner', 'customerOwner', 'since')).toEqual([
      ['bob', 'ann', 3],
    ]);
  });

  it('is of a customer since the first of the days that several records of it give', () => {
    const customers = [
      { id: 'acme', since: 9 },
      { id: 'acme', since: 3 },
    ];
    expect(cells(rowsAt({ payments: [payment('a', 10)], customers }, 'payments', 100), 'since')).toEqual([[3]]);
  });

  it('of nobody, or at no moment, has no place', () => {
    const records = { payments: [{ id: 'a', paidAt: 10 }, { id: 'b', customer: 'acme' }, payment('c', 7)] };
    expect(cells(rowsAt(records, 'payments', 100), 'purchaseNumber', 'since')).toEqual([
      [null, null],
      [null, 7],
      [1, 7],
    ]);
  });
});
