import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/dataset.ts';
import { isSalesperfError } from '../../errors.ts';
import { catalogue } from '../../kpis/index.ts';
import { count, distinct, median, at as placedAt, quantile } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import type { Spec } from '../../model/column.ts';
import { deals, type Entity, entities, payments, type Records, tables } from '../../model/index.ts';
import { shape } from '../../model/table.ts';
import { randomMetric, reducers } from '../../testing/definitions.ts';
import { type Scenario, scenario, wordsOf } from '../../testing/records.ts';
import { periods } from '../../time/period.ts';
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
    const names = places.map((place) => this.view.nameOf(place));
    expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(places.length);
    for (const [index, place] of places.entries()) {
      const cell = this.view.cell(place);
      const name = names[index]!;
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
    order: steps(30),
    first: fc.constantFrom(0, 20, 1_000),
    every: fc.constantFrom(2, 5, 10),
  });

const some = fc.shuffledSubarray([...catalogue], { minLength: 8, maxLength: 8 });
const random = fc.array(randomMetric, { minLength: 1, maxLength: 3 }).map((list) => list.map((one, index) => ({ ...one, id: `random_${index}` })));

/** Each of them asks dozens of questions of both, so they are fewer than elsewhere, and take longer. */
const draws = { numRuns: Math.ceil(fc.readConfigureGlobal().numRuns! / 2) };
const patience = 120_000;

describe('a book that takes records one by one answers like a batch, and names the cells that change', () => {
  it(
    'for the catalogue, of a source that has everything',
    () => {
      fc.assert(fc.property(settled(some), feed), draws);
    },
    patience,
  );

  it(
    'for any metric of the language, of a source that has everything',
    () => {
      fc.assert(fc.property(settled(random), feed), draws);
    },
    patience,
  );

  it(
    'for the catalogue, whatever the source has',
    () => {
      fc.assert(fc.property(feeding(some), feed), draws);
    },
    patience,
  );

  it(
    'for any metric of the language, whatever the source has',
    () => {
      fc.assert(fc.property(feeding(random), feed), draws);
    },
    patience,
  );
});

const march = periods({ from: '2026-01-01', to: '2026-07-01', zone: 'Europe/Berlin', every: 'month' });
const at = (iso: string): number => Date.parse(iso);
const metrics = catalogue.filter(({ id }) =>
  ['actions', 'first_calls', 'open_deals', 'pipeline_value', 'deals_won', 'win_rate', 'lead_response_time', 'sales_cycle'].includes(id),
);
const roundTheClock = { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [], hours: [{ from: '00:00', to: '24:00' }] };
const asking: Query = { metrics, by: ['owner'], over: march, asOf: at('2026-06-10T00:00:00Z'), calendar: roundTheClock };

/** A team of two with a lead, some activities and two deals. */
function team(): Records {
  return {
    leads: [{ id: 'l1', owner: 'ann', createdAt: at('2026-02-02T09:00:00Z') }],
    activities: ['ann', 'bob'].map((owner, index) => ({
      id: `a${index}`,
      owner,
      lead: 'l1',
      deal: null,
      kind: 'call' as const,
      outbound: true,
      automated: false,
      connected: true,
      at: at('2026-03-02T09:00:00Z') + index * 1_000,
    })),
    deals: ['ann', 'bob'].map((owner, index) => ({
      id: `d${index}`,
      owner,
      kind: 'new' as const,
      status: 'open' as const,
      amount: '100',
      currency: 'EUR',
      createdAt: at('2026-01-15T09:00:00Z'),
      closedAt: null,
    })),
    changes: [{ deal: 'd0', at: at('2026-01-15T09:00:00Z'), owner: 'ann', status: 'open', amount: '100' }],
  };
}

const namesOf = (view: LiveView): string[] => {
  const { all, metrics: whole, places } = view.changes();
  expect([all, whole]).toEqual([false, []]);
  const names = places.map((place) => view.nameOf(place)).map(({ metric, group, start }) => `${metric} ${group.owner ?? 'total'} ${start}`);
  return [...new Set(names)].sort();
};

describe('a book', () => {
  it('knows the team of rows that come later, where nobody ever changed theirs', () => {
    const people = [
      { id: 'ann', team: 'red' },
      { id: 'bob', team: 'blue' },
    ];
    // Many others, so that there is room for rows to come.
    const others = Array.from({ length: 100 }, (_, index) => ({ ...team().activities![0]!, id: `c${index}`, at: at('2026-01-09T09:00:00Z') }));
    const live = book({ ...team(), people, activities: [...team().activities!, ...others, { ...others[0]!, id: 'cid', owner: 'cid' }] }, { currency: 'EUR' });
    const byTeam = { ...asking, metrics: metrics.filter(({ id }) => id === 'actions'), by: ['team'] };
    const view = live.watch(byTeam);
    const inMarch = (cells: readonly Cell[]): unknown => cells.filter(({ start }) => start === '2026-03-01').map(({ group, value }) => [group.team, value]);
    const call = { ...team().activities![0]!, at: at('2026-03-09T09:00:00Z') };
    for (const [index, owner] of ['bob', 'bob', 'ann', 'cid'].entries()) live.put('activities', { ...call, id: `b${index}`, owner });
    const expected = [
      [undefined, 6],
      ['blue', 3],
      ['red', 2],
      [null, 1],
    ];
    expect(inMarch(view.results().cells)).toEqual(expected);
    expect(inMarch(evaluate(live.dataset(), byTeam).cells)).toEqual(expected);
  });

  it('names the cells of a new activity, and no others', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch(asking);
    const call = {
      id: 'a9',
      owner: 'bob',
      lead: 'l1',
      deal: null,
      kind: 'call',
      outbound: true,
      automated: false,
      connected: null,
      at: at('2026-04-02T09:00:00Z'),
    } as const;
    expect(live.put('activities', call)).toBe(null);
    expect(namesOf(view)).toEqual(['actions bob 2026-04-01', 'actions total 2026-04-01']);
    expect(live.put('activities', call)).toBe(null);
    expect(namesOf(view)).toEqual([]);
    expect(live.retract('activities', 'a9')).toBe(true);
    expect(namesOf(view)).toEqual(['actions bob 2026-04-01', 'actions total 2026-04-01']);
    expect(live.retract('activities', 'a9')).toBe(false);
  });

  it('names for a late call those too whose numbers it takes, and reads again the lead that it answers', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch(asking);
    live.put('activities', {
      id: 'a9',
      owner: 'bob',
      lead: 'l1',
      deal: null,
      kind: 'call',
      outbound: true,
      automated: false,
      connected: null,
      at: at('2026-02-03T09:00:00Z'),
    });
    const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}-01`);
    expect(namesOf(view)).toEqual([
      'actions bob 2026-02-01',
      'actions total 2026-02-01',
      // Ann has no first call any longer, and Bob has one: a group goes and comes with all of its cells.
      ...months.map((month) => `first_calls ann ${month}`),
      ...months.map((month) => `first_calls bob ${month}`),
      'first_calls total 2026-02-01',
      'first_calls total 2026-03-01',
      'lead_response_time ann 2026-02-01',
      'lead_response_time total 2026-02-01',
    ]);
    expect(view.results()).toEqual(evaluate(live.dataset(), asking));
  });

  it('names of a stock the periods from a change on, and nothing of a group that a deal only passed through', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch({ ...asking, metrics: metrics.filter(({ id }) => id === 'open_deals' || id === 'pipeline_value') });
    live.put('changes', { deal: 'd0', at: at('2026-05-05T09:00:00Z'), amount: '70' }, { key: 'c1' });
    expect(namesOf(view)).toEqual([
      'pipeline_value ann 2026-05-01',
      'pipeline_value ann 2026-06-01',
      'pipeline_value total 2026-05-01',
      'pipeline_value total 2026-06-01',
    ]);
    live.put('changes', { deal: 'd0', at: at('2026-05-05T09:00:00Z'), amount: '70', owner: 'bob' }, { key: 'c1' });
    expect(namesOf(view).filter((name) => name.includes('total'))).toEqual([]);
  });

  it('names of what is kept of rows one by one the cells in which it is another, whichever aggregate it is of', () => {
    const words = { group: 'funnel', indicator: 'lagging', label: { en: 'x', ru: 'x' } } as const;
    const values = { counted: count(deals), sellers: distinct(deals.owner), middle: median(deals.amount), top: quantile(0.9, deals.amount) };
    const listed = Object.entries(values).map(([id, value]) => metric({ ...words, id, value: placedAt(deals.createdAt, value) }));
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch({ ...asking, metrics: listed });
    const changed = team().deals![1]!;
    live.put('deals', { ...changed, amount: '170' }, { key: changed.id });
    expect(namesOf(view)).toEqual(['middle', 'top'].flatMap((id) => [changed.owner, 'total'].map((group) => `${id} ${group} 2026-01-01`)));
    expect(view.results()).toEqual(evaluate(live.dataset(), { ...asking, metrics: listed }));
  });

  it('spreads a quota anew that comes into the place of one that went', () => {
    const quota = (amount: string) => ({ owner: 'ann', from: at('2026-01-01T00:00:00Z'), to: at('2026-04-01T00:00:00Z'), amount, currency: 'EUR' });
    const live = book({ ...team(), quotas: [quota('900')] }, { currency: 'EUR' });
    const query = {
      ...asking,
      metrics: catalogue.filter(({ id }) => id === 'quota_attainment'),
    };
    const view = live.watch(query);
    live.put('quotas', quota('300'), { key: 'one' });
    live.retract('quotas', 'one');
    live.put('quotas', quota('600'), { key: 'two' });
    expect(view.results()).toEqual(evaluate(live.dataset(), query));
  });

  it('reads a cell that changed as a batch would give it, and null where a group has no rows any longer', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch(asking);
    live.put('deals', {
      id: 'd9',
      owner: null,
      kind: 'new',
      status: 'open',
      amount: '5',
      currency: 'EUR',
      createdAt: at('2026-02-02T09:00:00Z'),
      closedAt: null,
    });
    const wanted = evaluate(live.dataset(), asking).cells;
    const { places } = view.changes();
    for (const place of places) {
      const { metric, part, group, start } = view.nameOf(place);
      const cell = wanted.find((one) => JSON.stringify([one.metric, one.part, one.group, one.start]) === JSON.stringify([metric, part, group, start]));
      expect(view.cell(place)).toEqual(cell);
      expect(view.number(place)).toBe(cell!.value === null ? Number.NaN : Number(cell!.value));
    }
    live.retract('deals', 'd9');
    const nobodys = view.changes().places.filter((place) => view.nameOf(place).group.owner === null);
    expect(nobodys.length).toBeGreaterThan(0);
    for (const place of nobodys) expect(view.cell(place)).toBe(null);
  });

  it('leaves out a record that does not fit, says why, and keeps what there is', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch(asking);
    const before = view.results();
    expect(live.put('deals', { id: 'd0', status: 'wonn' } as never)).toMatchObject({ source: 'deals', reason: expect.stringContaining('deals.status') });
    expect(view.changes().places).toEqual([]);
    expect(view.results()).toEqual(before);
    expect(live.dataset().ledger).toMatchObject({ received: 7, counted: 6, excluded: [{ source: 'deals' }] });
    expect(() => live.put('dealz' as never, {} as never)).toThrow('Cannot take a record of "dealz"');
  });

  it('compares amounts that no double holds as they come', () => {
    const huge = (id: string, sign: string) => ({
      id,
      customer: 'c1',
      paidAt: '2026-01-02T10:00:00Z',
      amount: `${sign}987654321012345.000001`,
      currency: 'EUR',
    });
    const counted = metric({
      id: 'own',
      group: 'outcome',
      indicator: 'lagging',
      label: { en: 'x', ru: 'x' },
      value: placedAt(payments.paidAt, count(payments, { amount: positive })),
    });
    const live = book({ payments: [huge('p1', '')] }, { currency: 'EUR' });
    const over = periods({ from: '2026-01-01', to: '2026-02-01', zone: 'UTC' });
    const view = live.watch({ metrics: [counted], over, asOf: Date.parse('2026-03-01T00:00:00Z') });
    expect(view.results().cells[0]!.value).toBe(1);
    live.put('payments', huge('p2', ''));
    live.put('payments', huge('p3', '-'));
    expect(view.results().cells[0]).toMatchObject({ value: 2, excluded: {} });
  });

  it('answers as of another moment when time goes on', () => {
    const live = book(team(), { currency: 'EUR' });
    const view = live.watch({ ...asking, asOf: at('2026-02-10T00:00:00Z') });
    const later = { ...asking, asOf: at('2026-05-10T00:00:00Z') };
    view.advance(later.asOf);
    expect(view.changes().all).toBe(true);
    live.put('leads', { id: 'l2', owner: 'bob', createdAt: at('2026-05-01T09:00:00Z') });
    expect(view.results()).toEqual(evaluate(live.dataset(), later));
    view.close();
  });

  it('answers a question that nobody watches, and refuses a dimension that no record has', () => {
    const live = book(team(), { currency: 'EUR' });
    expect(live.evaluate(asking)).toEqual(evaluate(dataset(team(), { currency: 'EUR' }), asking));
    expect(() => live.watch({ ...asking, by: ['planet'] })).toThrow('Cannot group or filter by "planet"');
  });
});
