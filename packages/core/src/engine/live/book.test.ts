import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/dataset.ts';
import { isSalesperfError } from '../../errors.ts';
import { catalogue } from '../../kpis/index.ts';
import type { Metric } from '../../metric/definition.ts';
import type { Spec } from '../../model/column.ts';
import { type Entity, entities, type Records, tables } from '../../model/index.ts';
import { shape } from '../../model/table.ts';
import { randomMetric, reducers } from '../../testing/definitions.ts';
import { type Scenario, scenario, wordsOf } from '../../testing/records.ts';
import type { Cell } from '../cell.ts';
import { evaluate } from '../evaluate.ts';
import type { Query } from '../query.ts';
import { book } from './book.ts';
import type { LiveView } from './view.ts';

type Given = readonly [entity: Entity, record: Record<string, unknown>, key: string];

/** What happens to a book: a record comes, or comes again as another one, or goes. */
interface Step {
  readonly record: number;
  readonly as: number | null;
}

const givenIn = (records: Records): Given[] =>
  Object.entries(records).flatMap(([entity, rows]) =>
    (rows as readonly object[]).map((record, index): Given => [entity as Entity, record as Record<string, unknown>, `${entity} ${index}`]),
  );

/** Under the key of one record, what another of its table says. */
const anotherOf = (all: readonly Given[], place: number, salt: number): Record<string, unknown> => {
  const peers = all.filter(([entity]) => entity === all[place]![0]);
  return peers[salt % peers.length]![1];
};

const steps = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ record: fc.nat(200), as: fc.oneof({ weight: 3, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.constant(null) }) }), {
    minLength: length,
    maxLength: length,
  });

const breakdowns = [[], ['owner'], ['region'], ['product'], ['city'], ['owner', 'product'], ['team', 'source'], ['manager'], ['kind', 'stage']];

/** The same cells, or the same refusal. */
function attempt(answer: () => readonly Cell[]): readonly Cell[] | string {
  try {
    return answer();
  } catch (error) {
    if (isSalesperfError(error)) return error.message;
    throw error;
  }
}

const placeOf = ({ metric, part, group, start }: Cell): string => JSON.stringify([metric, part, group, start]);

/** A consumer that reads everything once, and then only what it is told. */
class Follower {
  private readonly view: LiveView;
  private cells = new Map<string, Cell>();

  constructor(view: LiveView) {
    this.view = view;
    this.readAll();
  }

  private readAll(): void {
    this.cells = new Map(this.view.results().cells.map((cell) => [placeOf(cell), cell]));
  }

  /** Patches what is named; how many of the named cells were as before. */
  follow(): void {
    const { all, metrics, places } = this.view.changes();
    if (all) {
      this.readAll();
      return;
    }
    if (metrics.length > 0) {
      for (const [place, cell] of this.cells) if (metrics.includes(cell.metric)) this.cells.delete(place);
      for (const cell of this.view.results().cells) if (metrics.includes(cell.metric)) this.cells.set(placeOf(cell), cell);
    }
    for (const place of places) {
      const cell = this.view.cell(place);
      const name = this.view.nameOf(place);
      const key = JSON.stringify([name.metric, name.part, name.group, name.start]);
      if (cell) this.cells.set(key, cell);
      else this.cells.delete(key);
    }
  }

  /** Without how well the past is known, which is said of all records. */
  held(): readonly object[] {
    return [...this.cells.values()].map(({ history, ...cell }) => cell).sort(byPlace);
  }
}

const byPlace = (a: Omit<Cell, 'history'>, b: Omit<Cell, 'history'>): number => (placeOf(a as Cell) < placeOf(b as Cell) ? -1 : 1);

/** Records long ago of every kind, with every column and word: what a source has does not change when others come and go. */
function ground(): Records {
  const early = 1_000_000_000_000;
  const money = ['1', '2.5', '0.000001', '33.1'];
  const cell = (column: string, spec: Spec, salt: number): unknown => {
    if (spec.type === 'flag') return salt % 2 === 0;
    if (spec.type === 'instant') return early + salt * 1_000 + (column === 'to' || column === 'heldTo' ? 1 : 0);
    if (spec.type === 'money') return money[salt % money.length];
    if (spec.type === 'ratio') return [0.25, 0.333333, 0, 1][salt % 4];
    if (spec.type === 'number' || spec.type === 'seconds' || spec.type === 'score') return [0, 2.5, 60, 99.125][salt % 4];
    if (column === 'zone') return 'UTC';
    if (column === 'id') return `w${salt}`;
    const words = wordsOf(column, spec);
    return words[salt % words.length];
  };
  const record = (entity: Entity, salt: number): Record<string, unknown> => ({
    ...Object.fromEntries(
      Object.entries<Spec>(tables[entity][shape].columns).flatMap(([column, spec]) =>
        spec.derived || ['mergedInto', 'deleted'].includes(column) ? [] : [[column, cell(column, spec, salt)]],
      ),
    ),
    ...(['changes', 'splits', 'activities', 'meetings'].includes(entity) ? { deal: `w${salt}` } : {}),
    dimensions: { city: ['Riga', 'Lima'][salt % 2]! },
  });
  return Object.fromEntries(entities.map((entity) => [entity, Array.from({ length: 6 }, (_, salt) => record(entity, salt))])) as Records;
}

/** Merges and deletions are few, and people stay. */
const tame = (records: Records, salt: number): Records => {
  const { people, stages, changes = [], ...others } = records;
  return {
    ...others,
    changes: changes.map((change, index) => ((index + salt) % 8 === 0 ? change : { ...change, mergedInto: null, deleted: (index + salt) % 5 === 0 })),
  };
};

interface Feeding {
  /** records that are there from the start, and stay */
  readonly base: Records;
  readonly given: Scenario;
  readonly metrics: readonly Metric[];
  readonly by: readonly string[];
  readonly order: readonly Step[];
  readonly first: number;
  readonly every: number;
}

function feed({ base, given, metrics, by, order, first, every }: Feeding): void {
  const { records, currency, rates, planRates, over, asOf, calendar, ownZones } = given;
  const options = { currency, rates, planRates };
  const query: Query = { metrics, by, over, asOf, calendar, ownZones, reducers };
  const all = givenIn(records);
  const now = new Map<string, Given>();
  const live = book(base, options);
  const put = (place: number, record: Record<string, unknown>): void => {
    const [entity, , key] = all[place]!;
    now.set(key, [entity, record, key]);
    expect(live.put(entity, record as never, { key })).toBe(null);
  };
  for (let place = 0; place < Math.min(first, all.length); place++) put(place, all[place]![1]);
  const current = (): Records => {
    const lists: Record<string, object[]> = Object.fromEntries(Object.entries(base).map(([entity, rows]) => [entity, [...rows]]));
    for (const [entity, record] of now.values()) lists[entity] = [...(lists[entity] ?? []), record];
    return lists as Records;
  };
  const wanted = (): readonly Cell[] | string => attempt(() => evaluate(dataset(current(), options), query).cells);
  let view: LiveView | undefined;
  let follower: Follower | undefined;
  order.forEach(({ record, as }, index) => {
    const place = record % all.length;
    const [entity, own, key] = all[place]!;
    if (as === null) {
      expect(live.retract(entity, key)).toBe(now.delete(key));
    } else put(place, as < 6 ? own : anotherOf(all, place, as));
    if (!view) {
      const made = attempt(() => {
        view = live.watch(query);
        follower = new Follower(view);
        return view.results().cells;
      });
      expect(made).toEqual(wanted());
      return;
    }
    const found = attempt(() => {
      follower?.follow();
      return index % every === 0 ? view!.results().cells : [];
    });
    if (index % every !== 0 || typeof found === 'string') return;
    const expected = wanted();
    expect(found).toEqual(expected);
    follower ??= new Follower(view);
    if (typeof expected !== 'string') expect(follower.held()).toEqual(expected.map(({ history, ...cell }) => cell).sort(byPlace));
  });
  expect(attempt(() => (view ? view.results().cells : []))).toEqual(view ? wanted() : []);
}

const feeding = (metrics: fc.Arbitrary<readonly Metric[]>): fc.Arbitrary<Feeding> =>
  fc.record({
    base: fc.constant({}),
    given: scenario,
    metrics,
    by: fc.constantFrom(...breakdowns),
    order: steps(24),
    first: fc.constantFrom(0, 20, 1_000, 1_000),
    every: fc.constantFrom(1, 3, 8),
  });

/** Of a source that has everything. */
const settled = (metrics: fc.Arbitrary<readonly Metric[]>): fc.Arbitrary<Feeding> =>
  fc.record({
    base: fc.constant(ground()),
    given: fc.tuple(scenario, fc.nat(7)).map(([one, salt]) => ({ ...one, records: tame(one.records, salt) })),
    metrics,
    by: fc.constantFrom(...breakdowns),
    order: steps(40),
    first: fc.constantFrom(0, 20, 1_000),
    every: fc.constantFrom(1, 3, 8),
  });

const some = fc.shuffledSubarray([...catalogue], { minLength: 12, maxLength: 12 });
const random = fc.array(randomMetric, { minLength: 1, maxLength: 3 }).map((list) => list.map((one, index) => ({ ...one, id: `random_${index}` })));

describe('a book that takes records one by one answers like a batch, and names the cells that change', () => {
  it('for the catalogue, of a source that has everything', () => {
    fc.assert(fc.property(settled(some), feed));
  });

  it('for any metric of the language, of a source that has everything', () => {
    fc.assert(fc.property(settled(random), feed));
  });

  it('for the catalogue, whatever the source has', () => {
    fc.assert(fc.property(feeding(some), feed));
  });

  it('for any metric of the language, whatever the source has', () => {
    fc.assert(fc.property(feeding(random), feed));
  });
});
