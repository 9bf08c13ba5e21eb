import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, scaledText } from '../money/amount.ts';
import { cells, rowsAt } from './decoded.ts';

const won = { id: 'd', status: 'won', createdAt: 1, closedAt: 5, amount: '100', owner: 'ann', product: 'X' };
const split = (owner: string, share: number, more: object = {}): object => ({ deal: 'd', owner, share, ...more });
const credits = (splits: object[], deal: object = won, changes: object[] = []): unknown[][] =>
  cells(rowsAt({ deals: [deal], splits, changes }, 'credits', 100), 'owner', 'role', 'amount');

describe('credit', () => {
  it('goes whole to the closer, of an open deal to the owner', () => {
    const changes = [
      { deal: 'd', at: 1, owner: 'ann' },
      { deal: 'd', at: 9, owner: 'bob' },
    ];
    expect(credits([], won, changes)).toEqual([['ann', 'split', '100']]);
    expect(credits([], { ...won, status: 'open', closedAt: null }, changes)).toEqual([['bob', 'split', '100']]);
    expect(credits([], { ...won, closedAt: null })).toEqual([['ann', 'split', '100']]);
  });

  it('is split to the last millionth, ties to the earlier', () => {
    const thirds = [split('ann', 0.333333), split('bob', 0.333333), split('cid', 0.333334)];
    expect(credits(thirds, { ...won, amount: '0.000004' })).toEqual([
      ['ann', 'split', '0.000001'],
      ['bob', 'split', '0.000001'],
      ['cid', 'split', '0.000002'],
    ]);
    expect(credits([split('bob', 0.5), split('ann', 0.5)], { ...won, amount: '-0.000003' })).toEqual([
      ['ann', 'split', '-0.000002'],
      ['bob', 'split', '-0.000001'],
    ]);
  });

  it('of one person is added up', () => {
    expect(credits([split('bob', 0.25), split('ann', 0.5), split('bob', 0.25)])).toEqual([
      ['ann', 'split', '50'],
      ['bob', 'split', '50'],
    ]);
  });

  it('goes whole to the closer where the shares do not add up to one', () => {
    expect(credits([split('bob', 0.5)])).toEqual([['ann', 'split', '100']]);
    expect(credits([split('bob', 1), split('cid', 1)])).toEqual([['ann', 'split', '100']]);
  });

  it('of an overlay stands beside it, rounded down', () => {
    const overlay = split('eve', 0.5, { role: 'overlay' });
    expect(credits([overlay], { ...won, amount: '0.000003' })).toEqual([
      ['ann', 'split', '0.000003'],
      ['eve', 'overlay', '0.000001'],
    ]);
    expect(credits([overlay], { ...won, amount: '-0.000003' })[1]).toEqual(['eve', 'overlay', '-0.000002']);
  });

  it('is of deals alive at the as-of, and has what they are', () => {
    expect(rowsAt({ deals: [won], changes: [{ deal: 'd', at: 9, deleted: true }] }, 'credits', 100)).toEqual([]);
    expect(cells(rowsAt({ deals: [won] }, 'credits', 100), 'deal', 'product', 'status', 'createdAt', 'closedAt')).toEqual([['d', 'X', 'won', 1, 5]]);
    expect(credits([split('bob', 1)], { ...won, amount: null })).toEqual([['bob', 'split', null]]);
  });

  it('adds up to the deal, whatever the shares', () => {
    const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(scaledText);
    fc.assert(
      fc.property(amount, fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 }), (total, parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const rows = credits(
          parts.map((part, index) => split(`p${index}`, part / all)),
          { ...won, amount: total },
        );
        expect(rows.length).toBe(parts.length);
        expect(rows.reduce((sum, [, , part]) => sum + parseAmount((part ?? '0') as string), 0n)).toBe(parseAmount((total ?? '0') as string));
      }),
    );
  });
});

describe('an amount', () => {
  it('is written as it is read', () => {
    expect([0n, 1n, -1n, 1_500_000n, -25_000_000n].map(scaledText)).toEqual(['0', '0.000001', '-0.000001', '1.5', '-25']);
    fc.assert(fc.property(fc.bigInt(), (units) => parseAmount(scaledText(units)) === units));
  });
});
