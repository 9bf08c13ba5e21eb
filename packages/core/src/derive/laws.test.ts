import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../hash.ts';
import { type TableName, tableNames } from '../model/index.ts';
import { parseAmount, scaledText } from '../money/amount.ts';
import type { Row } from '../records/row.ts';
import { rowsAt } from './decoded.ts';

/** Few moments, people and words, so that everything ties, meets and contradicts itself. */
const moment = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(5, 8, 11));
const cell = <T>(filled: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: filled }, fc.constant(null), fc.constant(undefined));
const word = (...words: string[]): fc.Arbitrary<string | null | undefined> => cell(fc.constantFrom(...words));
const owner = word('ann', 'bob', 'ghost');
const stage = word('A', 'B', 'C', 'odd', 'won');
const pipeline = word('p', 'q');
const amount = cell(fc.constantFrom('100', '0', '-25.5', '0.000001', '987654321012345.000001'));
const currency = word('EUR', 'USD');
const status = fc.constantFrom('open', 'won', 'lost');
const origin = fc.option(fc.record({ file: fc.constant('x.csv'), line: fc.integer({ min: 2, max: 4 }) }), { nil: undefined });
const dealId = fc.constantFrom('d1', 'd2', 'd3', 'd4', 'nowhere');

const deal = fc.record({
  ...{ status, stage, pipeline, owner, amount, currency },
  createdAt: fc.oneof({ weight: 6, arbitrary: moment as fc.Arbitrary<number | null> }, fc.constant(null)),
  closedAt: cell(moment),
  dueAt: cell(moment),
  customer: word('c1', 'c2'),
  lossReason: word('price'),
});
const change = fc.record({
  ...{ deal: dealId, at: moment, stage, pipeline, owner, amount, currency, origin },
  status: fc.option(status, { nil: undefined, freq: 3 }),
  dueAt: cell(moment),
  deleted: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
  mergedInto: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, dealId),
});
const person = fc.record({ id: fc.constantFrom('ann', 'bob'), team: fc.constantFrom('X', 'Y'), from: cell(moment), to: cell(moment) });
const activity = fc.record({ kind: fc.constantFrom('call', 'email'), deal: cell(dealId), at: cell(moment), outbound: cell(fc.boolean()), owner });
const list = <T>(of: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.array(of, { maxLength, size: 'max' });

const dirty = fc
  .record({
    deals: fc.array(deal, { minLength: 1, maxLength: 4, size: 'max' }),
    changes: list(change, 12),
    people: fc.array(person, { minLength: 2, maxLength: 5, size: 'max' }),
    activities: list(activity, 5),
    splits: list(fc.record({ deal: dealId, owner: fc.constantFrom('ann', 'bob'), share: fc.constantFrom(0.5, 1, 0.25), role: word('split', 'overlay') }), 4),
    stages: list(fc.record({ stage: fc.constantFrom('A', 'B', 'C', 'won'), rank: fc.integer({ min: 1, max: 3 }), pipeline }), 4),
    subscriptionChanges: list(fc.record({ customer: fc.constantFrom('c1', 'c2'), subscription: word('s'), at: moment, mrr: amount, owner }), 5),
    quotas: list(fc.record({ owner: fc.constantFrom('ann', 'bob'), from: moment, to: moment, heldFrom: cell(moment), heldTo: cell(moment) }), 3),
  })
  .map(({ deals, activities, ...others }) => ({
    ...others,
    deals: deals.map((each, index) => ({ id: `d${index + 1}`, ...each })),
    activities: activities.map((each, index) => ({ id: `a${index}`, ...each })),
  }));
type Dirty = typeof dirty extends fc.Arbitrary<infer T> ? T : never;

const rows = (records: object, table: TableName, asOf: number): Row[] => rowsAt(records, table, asOf) ?? [];
const inAnyOrder = (found: readonly Row[] | null): unknown => found?.map(canonicalJson).sort();
const end = (to: unknown): number => (to as number | null) ?? Infinity;
const asOf = fc.integer({ min: 1, max: 25 });

/** The team of a person at a moment: of the last row that had begun, else of the first. */
const teamAt = ({ people }: Dirty, id: unknown, at: number): number => {
  const begins = people.filter((row) => row.id === id).map(({ from }) => from ?? -Infinity);
  return begins.filter((from) => from <= at).length === 0 ? Math.min(...begins) : Math.max(...begins.filter((from) => from <= at));
};

/** Sums of exact amounts by a key; what is zero is as if it were not there. */
function sums(found: readonly Row[], keyOf: (row: Row) => string): Record<string, string> {
  const totals = new Map<string, bigint>();
  for (const row of found) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0n) + parseAmount((row.amount ?? '0') as string));
  return Object.fromEntries([...totals].filter(([, total]) => total !== 0n).map(([key, total]) => [key, scaledText(total)]));
}

describe('the conservation law', () => {
  const keys: Readonly<Record<string, (row: Row, team: unknown) => unknown[]>> = {
    nothing: () => [],
    owner: (row) => [row.owner],
    team: (_, team) => [team],
    pipeline: (row) => [row.pipeline],
    'due date': (row) => [row.dueAt],
    everything: (row, team) => [row.owner, team, row.pipeline, row.customer, row.dueAt],
  };

  it.each(Object.keys(keys))('holds by %s: what was open, and what the ledger says, is what is open', (name) => {
    fc.assert(
      fc.property(dirty, asOf, moment, moment, (records, now, one, other) => {
        const [from, to] = [Math.min(one, other, now), Math.min(Math.max(one, other), now)];
        const versions = rows(records, 'deals', now);
        // A deal whose beginning nobody recorded is known from its first recorded change on.
        const unknown = new Set(versions.filter(({ validFrom, validTo }) => validFrom === null && end(validTo) >= from).map(({ id }) => id));
        const keyOf = (row: Row, at: number): string => canonicalJson([row.currency ?? null, ...keys[name]!(row, teamAt(records, row.owner, at))]);
        const open = (before: number): Row[] =>
          versions.filter(
            ({ id, status: state, validFrom, validTo }) =>
              !unknown.has(id) && state === 'open' && validFrom !== null && (validFrom as number) < before && before <= end(validTo),
          );
        const entries = rows(records, 'pipelineChanges', now).filter(({ deal: id, at }) => !unknown.has(id) && (at as number) >= from && (at as number) < to);
        const opening = open(from).map((row) => ({ ...row, key: keyOf(row, from - 1) }));
        const moved = entries.map((row) => ({ ...row, key: keyOf(row, row.heldAt as number) }));
        const closing = open(to).map((row) => ({ ...row, key: keyOf(row, to - 1) }));
        expect(sums([...opening, ...moved], ({ key }) => key as string)).toEqual(sums(closing, ({ key }) => key as string));
      }),
    );
  });

  it('is tried on ledgers that have something in them', () => {
    const causes = fc.sample(dirty, { numRuns: 200, seed: 1 }).flatMap((records) => rows(records, 'pipelineChanges', 25).map(({ cause }) => cause));
    expect([...new Set(causes)].sort()).toEqual(['currency', 'date', 'down', 'lost', 'new', 'removed', 'reopened', 'transfer', 'up', 'won']);
  });
});

describe('dirty histories', () => {
  it('give the same tables in whatever order records come', () => {
    fc.assert(
      fc.property(dirty, asOf, fc.integer(), (records, now, seed) => {
        const turned = Object.fromEntries(
          Object.entries(records).map(([entity, all]) => [
            entity,
            [...all.slice(seed % (all.length || 1)), ...all.slice(0, seed % (all.length || 1))].reverse(),
          ]),
        );
        for (const table of tableNames) expect(inAnyOrder(rowsAt(turned, table, now))).toEqual(inAnyOrder(rowsAt(records, table, now)));
      }),
    );
  });

  it('give the same tables where changes come twice', () => {
    fc.assert(
      fc.property(dirty, asOf, (records, now) => {
        const twice = {
          ...records,
          changes: [...records.changes, ...records.changes],
          subscriptionChanges: [...records.subscriptionChanges, ...records.subscriptionChanges],
        };
        for (const table of tableNames.filter((name) => name !== 'changes' && name !== 'subscriptionChanges'))
          expect(rowsAt(twice, table, now)).toEqual(rowsAt(records, table, now));
      }),
    );
  });

  it('have versions that meet, never overlap and never last no time', () => {
    fc.assert(
      fc.property(dirty, asOf, fc.constantFrom<[TableName, string]>(['deals', 'id'], ['subscriptions', 'customer']), (records, now, [table, id]) => {
        const versions = rows(records, table, now);
        versions.forEach(({ validFrom, validTo, ...row }, index) => {
          if (validFrom !== null) expect(end(validTo)).toBeGreaterThan(validFrom as number);
          const before = versions[index - 1];
          if (table === 'deals' && before?.[id] === row[id]) expect(validFrom).toBe(before!.validTo);
        });
      }),
    );
  });

  it('credit each deal alive with its amount, no more and no less', () => {
    fc.assert(
      fc.property(dirty, asOf, (records, now) => {
        const alive = rows(records, 'deals', now).filter(({ validTo }) => validTo === null);
        const split = rows(records, 'credits', now).filter(({ role }) => role === 'split');
        expect(sums(split, ({ deal: id }) => String(id))).toEqual(sums(alive, ({ id }) => String(id)));
        expect(new Set(split.map(({ deal: id }) => id))).toEqual(new Set(alive.map(({ id }) => id)));
      }),
    );
  });

  it('have open spells that are the time in which deals are open, in one hand each', () => {
    fc.assert(
      fc.property(dirty, asOf, (records, now) => {
        const at = (row: Row, from: string, to: string, instant: number): boolean =>
          row[from] !== null && (row[from] as number) <= instant && instant < end(row[to]);
        const versions = rows(records, 'deals', now).filter(({ status: state }) => state === 'open');
        const spells = rows(records, 'openSpells', now);
        for (let instant = 0; instant < now; instant++) {
          const open = versions
            .filter((row) => at(row, 'validFrom', 'validTo', instant))
            .map((row) => [row.id, row.owner, teamAt(records, row.owner, instant)]);
          const hands = spells
            .filter((row) => at(row, 'from', 'to', instant))
            .map((row) => [row.deal, row.owner, teamAt(records, row.owner, row.from as number)]);
          expect(hands).toEqual(open);
        }
      }),
    );
  });

  it('reach stages in the order of their ranks', () => {
    fc.assert(
      fc.property(dirty, asOf, (records, now) => {
        const reached = rows(records, 'stagesReached', now).filter(({ createdAt }) => createdAt !== null);
        for (const row of reached) {
          const higher = reached
            .filter((other) => other.deal === row.deal && (other.rank as number) > (row.rank as number))
            .map(({ reachedAt }) => reachedAt as number);
          expect(row.nextReachedAt).toBe(higher.length === 0 ? null : Math.min(...higher));
          if (row.nextReachedAt !== null) expect(row.nextReachedAt as number).toBeGreaterThanOrEqual(row.reachedAt as number);
        }
      }),
    );
  });

  it('have gaps that follow each other from the creation to the close', () => {
    fc.assert(
      fc.property(dirty, asOf, (records, now) => {
        const gaps = rows(records, 'touchGaps', now);
        const present = new Map(rows(records, 'deals', now).map((row) => [row.id, row]));
        gaps.forEach((gap, index) => {
          const first = gaps[index - 1]?.deal !== gap.deal;
          const last = gaps[index + 1]?.deal !== gap.deal;
          expect(gap.from).toBe(first ? present.get(gap.deal)!.createdAt : gaps[index - 1]!.to);
          if (last) expect(gap.to).toBe(present.get(gap.deal)!.closedAt ?? null);
          else expect([gap.endedBy, (gap.to as number) > (gap.from as number)]).toEqual(['touch', true]);
        });
      }),
    );
  });
});
