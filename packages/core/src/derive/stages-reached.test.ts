import { describe, expect, it } from 'vitest';
import { laddersOf } from '../records/ladders.ts';
import { cells, rowsAt } from './decoded.ts';

const stages = [
  { stage: 'A', rank: 1 },
  { stage: 'B', rank: 2 },
  { stage: 'C', rank: 3 },
];
const deal = { id: 'd', status: 'open', createdAt: 10, owner: 'ann' };
const reached = (changes: object[], more: object = {}, given: object[] = stages): unknown[][] =>
  cells(
    rowsAt({ deals: [{ ...deal, ...more }], changes: changes.map((change) => ({ deal: 'd', ...change })), stages: given }, 'stagesReached', 100),
    'stage',
    'reachedAt',
    'nextReachedAt',
  );

describe('stages', () => {
  it('are reached once, and with the next one that was', () => {
    expect(
      reached([
        { at: 10, stage: 'A' },
        { at: 20, stage: 'C' },
        { at: 30, stage: 'B' },
      ]),
    ).toEqual([
      ['A', 10, 20],
      ['B', 20, 20],
      ['C', 20, null],
    ]);
  });

  it('are all passed by a win, also one that was undone', () => {
    const won = [
      ['A', 10, 40],
      ['B', 40, 40],
      ['C', 40, 40],
      ['won', 40, null],
    ];
    expect(
      reached([
        { at: 10, stage: 'A' },
        { at: 40, status: 'won' },
      ]),
    ).toEqual(won);
    expect(
      reached([
        { at: 10, stage: 'A' },
        { at: 40, status: 'won' },
        { at: 50, status: 'open' },
      ]),
    ).toEqual(won);
    expect(
      reached([
        { at: 10, stage: 'A' },
        { at: 40, status: 'lost' },
      ]),
    ).toEqual([['A', 10, null]]);
  });

  it('of one rank are reached together', () => {
    expect(reached([{ at: 10, stage: 'B' }], {}, [...stages, { stage: 'B2', rank: 2 }])).toEqual([
      ['A', 10, 10],
      ['B', 10, null],
      ['B2', 10, null],
    ]);
  });

  it('without a rank are not reached', () => {
    expect(reached([{ at: 10, stage: 'odd' }])).toEqual([]);
    expect(
      reached([
        { at: 10, stage: 'odd' },
        { at: 20, stage: 'A' },
      ]),
    ).toEqual([['A', 20, null]]);
  });

  it('are those of the pipeline, or of all that do not name their own', () => {
    const own = [...stages, { pipeline: 'p', stage: 'A', rank: 7 }];
    expect(reached([{ at: 10, stage: 'B' }], { pipeline: 'p' }, own)).toEqual([]);
    expect(reached([{ at: 10, stage: 'B' }], { pipeline: 'q' }, own)).toHaveLength(2);
    expect(reached([{ at: 10, stage: 'A' }], { pipeline: 'q' }, [{ pipeline: 'p', stage: 'A', rank: 7 }])).toEqual([]);
  });

  it('closed nobody knows when are reached by the creation', () => {
    expect(reached([], { status: 'won', stage: 'A' }, stages.slice(0, 1))).toEqual([
      ['A', 10, 10],
      ['won', 10, null],
    ]);
  });

  it('belong to the opener, and have what the deal is', () => {
    const rows = rowsAt({ deals: [{ ...deal, stage: 'A', status: 'lost', closedAt: 50, product: 'X' }], stages }, 'stagesReached', 100);
    expect(cells(rows, 'owner', 'status', 'createdAt', 'product', 'rank')).toEqual([['ann', 'lost', 10, 'X', 1]]);
    expect(rowsAt({ deals: [deal] }, 'stagesReached', 100)).toBe(null);
  });
});

describe('a ladder', () => {
  it('has "won" above all, once', () => {
    const named = laddersOf([...stages, { stage: 'won', rank: 100 }])(null)!;
    expect([[...named.ranks.keys()], named.top]).toEqual([['A', 'B', 'C', 'won'], 100]);
    expect(laddersOf([...stages, { stage: 'won', rank: 2 }])(null)!.top).toBe(4);
    expect(laddersOf([{ stage: 'won', rank: 2 }])(null)!.top).toBe(2);
  });
});
