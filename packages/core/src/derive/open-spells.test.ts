import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const deal = { id: 'd', status: 'open', createdAt: 10, owner: 'ann', product: 'X' };
const changesOf = (...changes: object[]): object[] => changes.map((change) => ({ deal: 'd', ...change }));

describe('open spells', () => {
  const spells = (records: object, asOf = 100): unknown[][] => cells(rowsAt({ deals: [deal], ...records }, 'openSpells', asOf), 'owner', 'from', 'to');

  it('last while one owner has the deal open, whatever else changes', () => {
    const changes = changesOf(
      { at: 10, owner: 'ann' },
      { at: 20, amount: '5' },
      { at: 30, owner: 'bob' },
      { at: 40, status: 'lost' },
      { at: 60, status: 'open' },
    );
    expect(spells({ changes })).toEqual([
      ['ann', 10, 30],
      ['bob', 30, 40],
      ['bob', 60, null],
    ]);
  });

  it('are cut where the owner changes team, at a change of the deal too, but not in the future', () => {
    const people = [{ id: 'ann' }, { id: 'ann', from: 20 }, { id: 'ann', from: 30 }, { id: 'ann', from: 500 }];
    expect(spells({ people })).toEqual([
      ['ann', 10, 20],
      ['ann', 20, 30],
      ['ann', 30, null],
    ]);
    expect(spells({ people, changes: changesOf({ at: 15, amount: '1' }, { at: 20, amount: '5' }, { at: 40, deleted: true }) })).toEqual([
      ['ann', 10, 20],
      ['ann', 20, 30],
      ['ann', 30, 40],
    ]);
  });

  it('whose beginning nobody recorded have none', () => {
    const people = [{ id: 'ann' }, { id: 'ann', from: 20 }];
    expect(cells(rowsAt({ deals: [{ ...deal, createdAt: null }], people }, 'openSpells', 100), 'from', 'to')).toEqual([[null, null]]);
    const changes = changesOf({ at: 20, amount: '5' }, { at: 30, amount: '6' });
    expect(cells(rowsAt({ deals: [{ ...deal, createdAt: null }], changes }, 'openSpells', 100), 'from', 'to')).toEqual([
      [null, 20],
      [20, null],
    ]);
    expect(rowsAt({ deals: [{ ...deal, status: 'won' }] }, 'openSpells', 100)).toEqual([]);
  });
});

describe('stage visits', () => {
  const visits = (...changes: object[]): unknown[][] =>
    cells(rowsAt({ deals: [deal], changes: changesOf(...changes) }, 'stageVisits', 100), 'stage', 'owner', 'enteredAt', 'leftAt');

  it('last whoever owns the deal, and belong to who did at first', () => {
    expect(
      visits({ at: 10, stage: 'A', owner: 'ann' }, { at: 20, owner: 'bob' }, { at: 30, stage: 'B' }, { at: 40, stage: 'A' }, { at: 50, status: 'won' }),
    ).toEqual([
      ['A', 'ann', 10, 30],
      ['B', 'bob', 30, 40],
      ['A', 'bob', 40, 50],
    ]);
  });

  it('are none without a stage, and end with the pipeline', () => {
    expect(visits({ at: 20, stage: 'A' }, { at: 30, pipeline: 'p' }, { at: 40, pipeline: 'q' })).toEqual([
      ['A', 'ann', 20, 30],
      ['A', 'ann', 30, 40],
      ['A', 'ann', 40, null],
    ]);
  });
});
