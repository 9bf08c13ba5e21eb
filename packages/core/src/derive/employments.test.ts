import { describe, expect, it } from 'vitest';
import { pieces, teamChanges } from '../records/stretches.ts';
import { cells, rowsAt } from './decoded.ts';
import { always } from './employments.ts';

describe('a person', () => {
  const people = [
    { id: 'ann', team: 'B', from: 50 },
    { id: 'ann', team: 'A' },
    { id: 'bob', from: 10, to: 40 },
    { id: 'bob', from: 60 },
    { id: 'cid', from: 20 },
    { id: 'cid', from: 20, to: 30 },
  ];

  it('changes where the second and each later row begins', () => {
    const changesOf = teamChanges(people);
    expect([changesOf('ann'), changesOf('bob'), changesOf('cid'), changesOf('ghost')]).toEqual([[50], [60], [20], []]);
  });

  it('works here until the end of a row, or the beginning of the next', () => {
    expect(cells(rowsAt({ people }, 'employments', 1_000), 'owner', 'from', 'to')).toEqual([
      ['ann', always, 50],
      ['ann', 50, null],
      ['bob', 10, 40],
      ['bob', 60, null],
      ['cid', 20, null],
    ]);
  });

  it('is known before the first day', () => {
    expect(rowsAt({ people }, 'employments', 5)).toHaveLength(5);
    expect(rowsAt({ deals: [{ id: 'd', status: 'open' }] }, 'employments', 5)).toBe(null);
  });
});

describe('pieces of a time', () => {
  it('are cut strictly inside it, and none where it has no length', () => {
    expect(pieces([5, 10, 15, 20], 10, 20)).toEqual([
      [10, 15],
      [15, 20],
    ]);
    expect([pieces([], 10, 20), pieces([15], 20, 10), pieces([10], 10, 10)]).toEqual([[[10, 20]], [], []]);
  });
});

describe('quotas', () => {
  const held = (quota: object, people: object[] = [{ id: 'ann' }]): unknown[][] =>
    cells(rowsAt({ people, quotas: [{ owner: 'ann', from: 0, to: 100, amount: '9', ...quota }] }, 'quotas', 1), 'from', 'to', 'heldFrom', 'heldTo');

  it('are held as given, else between the first day and the last', () => {
    expect(held({})).toEqual([[0, 100, 0, 100]]);
    expect(held({}, [{ id: 'ann', from: 20, to: 80 }])).toEqual([[0, 100, 20, 80]]);
    expect(held({ heldFrom: 10, heldTo: 90 }, [{ id: 'ann', from: 20, to: 80 }])).toEqual([[0, 100, 10, 90]]);
    expect(held({}, [{ id: 'bob', from: 20 }])).toEqual([[0, 100, 0, 100]]);
  });

  it('are cut where the person changes team', () => {
    expect(held({}, [{ id: 'ann' }, { id: 'ann', from: 30 }, { id: 'ann', from: 60, to: 90 }])).toEqual([
      [0, 100, 0, 30],
      [0, 100, 30, 60],
      [0, 100, 60, 90],
    ]);
  });

  it('held for no time have no row', () => {
    expect(held({}, [{ id: 'ann', from: 100 }])).toEqual([]);
    expect(held({ heldFrom: 50, heldTo: 50 })).toEqual([]);
    expect(held({ to: 0 })).toEqual([]);
  });
});
