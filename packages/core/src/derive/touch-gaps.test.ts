import { describe, expect, it } from 'vitest';
import { cells, rowsAt } from './decoded.ts';

const deal = { id: 'd', status: 'open', createdAt: 10, owner: 'ann' };
const touch = (at: number, more: object = {}): object => ({ id: `t${at}`, deal: 'd', kind: 'call', at, outbound: true, automated: false, ...more });
const gaps = (activities: object[], more: object = {}, changes: object[] = []): unknown[][] =>
  cells(rowsAt({ deals: [{ ...deal, ...more }], activities, changes }, 'touchGaps', 100), 'from', 'to', 'endedBy');

describe('gaps between touches', () => {
  it('run from the creation to the first touch, and to the next', () => {
    expect(gaps([touch(30), touch(20), touch(20, { id: 'twin' })])).toEqual([
      [10, 20, 'touch'],
      [20, 30, 'touch'],
      [30, null, 'open'],
    ]);
  });

  it('end with the close, and hold nothing before the creation or after it', () => {
    expect(gaps([touch(5), touch(10), touch(30), touch(50), touch(60)], { status: 'won', closedAt: 50 })).toEqual([
      [10, 30, 'touch'],
      [30, 50, 'close'],
    ]);
  });

  it('are ended by touches alone', () => {
    expect(gaps([touch(20, { outbound: false }), touch(30, { automated: true }), touch(100)])).toEqual([[10, null, 'open']]);
  });

  it('are of deals that are alive, and whose beginning and end are recorded', () => {
    expect(gaps([touch(20)], { createdAt: null })).toEqual([]);
    expect(gaps([touch(20)], { status: 'won' })).toEqual([]);
    expect(gaps([touch(20)], {}, [{ deal: 'd', at: 50, deleted: true }])).toEqual([]);
  });

  it('belong to who has the deal when one begins', () => {
    const changes = [
      { deal: 'd', at: 10, owner: 'ann' },
      { deal: 'd', at: 20, owner: 'bob' },
    ];
    expect(cells(rowsAt({ deals: [deal], activities: [touch(20), touch(15)], changes }, 'touchGaps', 100), 'from', 'owner')).toEqual([
      [10, 'ann'],
      [15, 'ann'],
      [20, 'bob'],
    ]);
  });
});

describe('an activity', () => {
  const flags = (activities: object[], deals: object[] = [deal], changes: object[] = []): unknown[] =>
    cells(rowsAt({ deals, activities, changes }, 'activities', 100), 'onOpenDeal').flat();

  it('is on an open deal from its creation to just before its close', () => {
    expect(
      flags(
        [9, 10, 49, 50].map((at) => touch(at)),
        [{ ...deal, status: 'won', closedAt: 50 }],
      ),
    ).toEqual([false, true, true, false]);
    expect(flags([touch(20)], [deal], [{ deal: 'd', at: 20, deleted: true }])).toEqual([false]);
  });

  it('is on none where it names none, or one that is not there', () => {
    expect(flags([touch(20, { deal: null }), touch(21, { deal: 'ghost' }), touch(22)])).toEqual([false, false, true]);
  });

  it('is on nobody knows what where the time is not recorded', () => {
    expect(flags([touch(20)], [{ ...deal, createdAt: null }])).toEqual([null]);
    expect(flags([{ ...touch(20), at: null }])).toEqual([null]);
  });
});
