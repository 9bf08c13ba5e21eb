import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import type { Records } from '../model/index.ts';
import { scenario } from '../testing/records.ts';
import { knownAt } from './known.ts';
import { presencesOf } from './presence.ts';
import { partOf, wholeOf } from './whole.ts';

const on = '2026-01-05T09:00:00Z';
const asOf = Date.parse('2026-02-01T00:00:00Z');

describe('what a source has as a whole', () => {
  it('is shown by a few of its records, and by those of its parts together', () => {
    fc.assert(
      fc.property(scenario, ({ records, currency }) => {
        const all = dataset(records, { currency });
        const halves = [0, 1].map((half) =>
          dataset(
            Object.fromEntries(Object.entries(records).map(([entity, rows]) => [entity, (rows as object[]).filter((_, row) => row % 2 === half)])) as Records,
          ),
        );
        const sent = halves.map((half) => structuredClone(wholeOf(half)));
        const present = (presences: ReturnType<typeof presencesOf>) =>
          Object.entries(presences).map(([table, { columns, dimensions }]) => [table, [...columns].sort(), [...dimensions].sort()]);
        const wanted = present(presencesOf(all));
        for (const whole of [wholeOf(all), wholeOf(...halves), wholeOf(...sent), wholeOf(wholeOf(...sent))]) {
          expect(present(presencesOf(partOf(dataset({}), whole)))).toEqual(wanted);
          expect(Object.values(whole).every((rows) => rows.length <= 2)).toBe(true);
        }
      }),
    );
  });

  it('decides for a part that shows otherwise: what is a touch, and what an open deal was worth', () => {
    const part = dataset({
      activities: [{ id: 'a', lead: 'l', at: on }],
      deals: [{ id: 'd', status: 'won', amount: '5', createdAt: on, closedAt: '2026-01-09T09:00:00Z' }],
    });
    const rest = dataset({
      activities: [{ id: 'b', lead: 'm', at: on, outbound: true }],
      deals: [{ id: 'e', status: 'open', amount: '7', createdAt: on }],
    });
    const cells = (of: typeof part, table: 'activities' | 'deals', column: string) =>
      (knownAt(of, asOf)[table]!.columns[column] as { values: Float64Array }).values;
    expect([...cells(part, 'activities', 'touchNumber')]).toEqual([1]);
    expect([...cells(partOf(part, wholeOf(part, rest)), 'activities', 'touchNumber')]).toEqual([Number.NaN]);
    expect([...cells(part, 'deals', 'amount')]).toEqual([Number.NaN, 5]);
    expect([...cells(partOf(part, wholeOf(part, rest)), 'deals', 'amount')]).toEqual([5, 5]);
  });
});
