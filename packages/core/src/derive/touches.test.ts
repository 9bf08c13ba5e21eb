import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { recordedIn } from '../dataset/recorded/recorded.ts';
import { emptyTable } from '../dataset/recorded/table.ts';
import type { Records } from '../model/index.ts';
import { linksOf } from './links.ts';
import { touchNumbers } from './touches.ts';

const touch = (id: string, at: number | null, more: object = {}): Record<string, unknown> => ({
  id,
  at,
  kind: 'call',
  lead: 'l',
  outbound: true,
  automated: false,
  ...more,
});
function places(activities: Record<string, unknown>[], asOf = 1_000, deals: Record<string, unknown>[] = []): unknown {
  const { records, shapes } = dataset({ activities, deals } as object as Records);
  const { tables } = recordedIn(records, shapes);
  const { touches, calls } = touchNumbers(tables.activities!, linksOf(tables.activities!, tables.deals ?? emptyTable), asOf);
  const place = (number: number | undefined): number | null => (Number.isNaN(number) ? null : number!);
  return Object.fromEntries(activities.map(({ id }, row) => [id, [place(touches[row]), place(calls[row])]]));
}

describe('touches', () => {
  it('are numbered in time among all, and among the calls', () => {
    expect(places([touch('c', 30), touch('a', 10), touch('b', 20, { kind: 'email' })])).toEqual({ a: [1, 1], b: [2, null], c: [3, 2] });
  });

  it('leave out what came in, what a program sent, and what nobody knows to be either', () => {
    const others = [
      touch('in', 1, { outbound: false }),
      touch('auto', 2, { automated: true }),
      touch('unclear', 3, { outbound: null }),
      touch('maybe', 4, { automated: undefined }),
    ];
    expect(places([...others, touch('a', 10)])).toEqual({ in: [null, null], auto: [null, null], unclear: [null, null], maybe: [null, null], a: [1, 1] });
  });

  it('are all outbound and human where the source does not say', () => {
    expect(places([{ id: 'a', at: 1, kind: 'call', lead: 'l' }])).toEqual({ a: [1, 1] });
  });

  it('belong to the lead, else the deal, else the customer; without any they have no number', () => {
    const linked = [
      touch('a', 1, { deal: 'd' }),
      touch('b', 2, { lead: null, deal: 'd' }),
      touch('c', 3, { lead: null, customer: 'l' }),
      touch('d', 4),
      touch('e', 5, { lead: null }),
    ];
    expect(places(linked)).toEqual({ a: [1, 1], b: [1, 1], c: [1, 1], d: [2, 2], e: [null, null] });
  });

  it('stop at the as-of, and need a moment', () => {
    expect(places([touch('a', 10), touch('b', 20), touch('c', null)], 20)).toEqual({ a: [1, 1], b: [null, null], c: [null, null] });
  });

  it('at one instant do not depend on the order in which they were added', () => {
    const tied = [touch('b', 10), touch('a', 10, { kind: 'email' }), touch('c', 10)];
    expect(places([...tied].reverse())).toEqual(places(tied));
  });

  it('of a deal are those of its lead', () => {
    expect(places([touch('a', 1), touch('b', 2, { lead: null, deal: 'd' })], 1_000, [{ id: 'd', status: 'open', lead: 'l' }])).toEqual({
      a: [1, 1],
      b: [2, 2],
    });
  });
});
