import type { Records } from '@salesperf/core';
import fc from 'fast-check';
import { type Entity, tables } from '../../../../core/src/model/index.ts';
import { shape } from '../../../../core/src/model/table.ts';
import { eras, hostileRecords, instants } from '../../../../core/src/testing/records.ts';

/** Records of many worlds at once: a database takes as long for one as for twenty. */
export interface Crowd {
  readonly records: Records;
  readonly asOf: number;
}

type AnyRecord = Readonly<Record<string, unknown>>;

/** Worlds share nothing but the stages of every pipeline: what one world calls d1 is d1~1 in the first, d1~2 in the second. */
const crowdAt = (instant: fc.Arbitrary<number>, asOf: fc.Arbitrary<number>, worlds: number): fc.Arbitrary<Crowd> =>
  fc
    .tuple(fc.array(hostileRecords(instant), { minLength: worlds, maxLength: worlds * 2, size: 'max' }), asOf)
    .map(([all, at]) => ({ records: together(all.map((world, index) => renamed(lasting(world), index))), asOf: at }));

/** Spread over months, in all zones. */
const spread: fc.Arbitrary<Crowd> = fc.constantFrom(...eras).chain((era) => crowdAt(instants(era), fc.oneof(instants(era), fc.constant(Date.UTC(2030, 0))), 8));

/** At so few instants that everything meets: twelve, some a millisecond apart, of which the ninth is the as-of. */
export const tight = (worlds: number): fc.Arbitrary<Crowd> =>
  crowdAt(
    fc.constantFrom(...[0, 1, 2, 3, 1_000, 1_001, 2_000, 2_001, 3_000, 3_001, 4_000, 4_001].map((offset) => Date.UTC(2026, 0) + offset)),
    fc.constant(Date.UTC(2026, 0) + 3_000),
    worlds,
  );

export const crowd: fc.Arbitrary<Crowd> = fc.oneof(spread, tight(8));

function renamed(world: Records, index: number): Records {
  const tables = Object.entries(world as Readonly<Record<string, readonly AnyRecord[]>>);
  return Object.fromEntries(tables.map(([entity, records]) => [entity, records.map((record) => inWorld(entity as Entity, record, index))])) as Records;
}

function inWorld(entity: Entity, record: AnyRecord, index: number): AnyRecord {
  const { columns } = tables[entity][shape] as { columns: Readonly<Record<string, { type: string }>> };
  const own = Object.keys(record).filter((column) => typeof record[column] === 'string' && (columns[column]?.type === 'reference' || column === 'pipeline'));
  return { ...record, ...Object.fromEntries(own.map((column) => [column, `${record[column]}~${index}`])) };
}

/**
 * What the generator seldom gives: histories that go on, touches of one deal, people who change teams, shares that add up, quotas held
 * for as long as the person is there.
 */
function lasting(world: Records): Records {
  const changed: Readonly<Record<string, (record: AnyRecord, index: number, all: readonly AnyRecord[]) => AnyRecord>> = {
    deals: (deal, index) => (index % 2 ? deal : { ...deal, owner: 'ann' }),
    changes: (change, index) => ({
      ...change,
      ...(index < 6 ? { deleted: null, mergedInto: null } : { deal: ['d3', 'd2', 'd3'][index - 6] }),
      ...(index % 4 ? { owner: null } : {}),
    }),
    activities: (activity, index) => (index % 3 === 2 ? activity : { ...activity, outbound: true, automated: false, deal: 'd1' }),
    people: (person, index) => ({ ...person, id: index % 3 === 2 ? person.id : 'ann' }),
    splits: (split, index, { length }) => ({
      ...split,
      ...(index < 3 ? { deal: 'd1', role: 'split', ...thirds(index, length) } : { role: 'overlay', share: 0.333333 }),
    }),
    quotas: (quota, index) => (index % 2 ? quota : { ...quota, owner: 'ann', heldFrom: null, heldTo: null }),
  };
  const tables = Object.entries(world as Readonly<Record<string, readonly AnyRecord[]>>);
  return Object.fromEntries(tables.map(([entity, records]) => [entity, changed[entity] ? records.map(changed[entity]) : records])) as Records;
}

const thirds = (index: number, length: number): AnyRecord => ({
  owner: ['ann', 'bob', 'cid'][index],
  share: length % 2 ? 0.333333 : [0.25, 0.5, 0.25][index],
});

function together(worlds: readonly Records[]): Records {
  const all: Record<string, unknown[]> = {};
  for (const world of worlds) for (const [entity, records] of Object.entries(world)) all[entity] = [...(all[entity] ?? []), ...records!];
  return all as Records;
}
