import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from '../derive/decoded.ts';
import { mergesAt } from './merges.ts';

const deals = ['a', 'b', 'c', 'd'].map((id) => ({ id, status: 'open' as const, createdAt: 1 }));
const merge = (deal: string, mergedInto: string, at = 10): { deal: string; mergedInto: string; at: number } => ({ deal, mergedInto, at });
const survivors = (changes: object[], asOf = 100): object => Object.fromEntries(mergesAt(deals, changes as never, asOf).survivors);

describe('merged deals', () => {
  it('have the last of a chain as their survivor, whatever the order of the changes', () => {
    const chain = [merge('a', 'b'), merge('b', 'c', 20), merge('c', 'd', 30)];
    expect(survivors(chain)).toEqual({ a: 'd', b: 'd', c: 'd' });
    expect(survivors([...chain].reverse())).toEqual({ a: 'd', b: 'd', c: 'd' });
    expect(survivors(chain, 30)).toEqual({ a: 'c', b: 'c' });
  });

  it('have none where it goes round in a circle, or leads to a deal that is not there', () => {
    expect(survivors([merge('a', 'b'), merge('b', 'c'), merge('c', 'b')])).toEqual({ a: 'b' });
    expect(survivors([merge('a', 'a'), merge('b', 'ghost'), merge('c', 'b')])).toEqual({ c: 'b' });
    expect(mergesAt(deals, [merge('a', 'a'), merge('b', 'ghost'), merge('c', 'b')], 100).lost.map(({ deal }) => deal)).toEqual(['a', 'b']);
  });

  it('end once: what was deleted is not merged later', () => {
    expect(survivors([{ deal: 'a', at: 5, deleted: true }, merge('a', 'b')])).toEqual({});
  });

  it('end as versions, and are in past snapshots', () => {
    expect(cells(rowsAt({ deals: deals.slice(0, 2), changes: [merge('a', 'b')] }, 'deals', 100), 'id', 'validFrom', 'validTo')).toEqual([
      ['a', 1, 10],
      ['b', 1, null],
    ]);
  });

  it('leave what was theirs to the survivor, from the merge on', () => {
    const records = { deals, changes: [merge('a', 'b')], activities: [{ id: 'x', deal: 'a', at: 2 }], payments: [{ id: 'p', deal: 'a', amount: '1' }] };
    expect(cells(rowsAt(records, 'activities', 100), 'deal', 'onOpenDeal')).toEqual([['b', true]]);
    expect(cells(rowsAt(records, 'payments', 100), 'deal')).toEqual([['b']]);
    expect(cells(rowsAt(records, 'payments', 10), 'deal')).toEqual([['a']]);
    expect(cells(rowsAt(records, 'changes', 100), 'deal')).toEqual([['a']]);
  });

  it('leave their splits to a survivor that has none', () => {
    const half = (deal: string, owner: string): object => ({ deal, owner, share: 0.5 });
    const records = { deals, changes: [merge('a', 'b')], splits: [half('a', 'ann'), half('a', 'bob')] };
    expect(cells(rowsAt(records, 'splits', 100), 'deal')).toEqual([['b'], ['b']]);
    const own = { ...records, splits: [...records.splits, { deal: 'b', owner: 'cid', share: 1 }] };
    expect(cells(rowsAt(own, 'splits', 100), 'deal', 'owner')).toEqual([['b', 'cid']]);
  });
});
