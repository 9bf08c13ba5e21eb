import { describe, expect, it } from 'vitest';
import { type Dataset, dataset } from '../../dataset/dataset.ts';
import { partOf, wholeOf } from '../../derive/whole.ts';
import { at, count, distinct, during, elapsed, incidenceAt, mean, median, medianTime, per, quantile, reducer, share, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import type { DuringNode } from '../../metric/node.ts';
import { deals, employments, people, type Records } from '../../model/index.ts';
import { periods } from '../../time/period.ts';
import { evaluate, tabulate } from '../evaluate.ts';
import type { Query } from '../query.ts';
import { OpenStates } from '../scan/open-lives.ts';
import { joinedStates } from './join.ts';
import { joinedKept, joinedLives } from './kept.ts';
import { evaluateParts, partial, tabulateParts } from './parts.ts';
import type { PartialStates } from './states.ts';
import { together } from './testing/apart.ts';

type Deal = NonNullable<Records['deals']>[number];
type Value = NonNullable<Parameters<typeof metric>[0]['value']>;

const words = { group: 'funnel', indicator: 'lagging', label: { en: 'x', ru: 'x' } } as const;
const months = periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC', every: 'month' });
const asOf = Date.parse('2026-05-01T00:00:00Z');
const won = (id: string, amount: string, cells: Partial<Deal> = {}): Deal => ({
  id,
  owner: 'ann',
  status: 'won',
  amount,
  currency: 'EUR',
  createdAt: '2026-01-05T09:00:00Z',
  closedAt: '2026-02-03T12:00:00Z',
  ...cells,
});

/** Answers of parts and of the whole, and what the parts sent. */
function asked(value: Value, parts: readonly Records[], more: Partial<Query> = {}) {
  const query: Query = { metrics: [metric({ ...words, id: 'own', value })], by: ['owner'], over: months, asOf, ...more };
  const options = { currency: 'EUR' };
  const whole = dataset(together(parts), options);
  const sent = parts.map((part) => structuredClone(partial(partOf(dataset(part, options), wholeOf(whole)), query)));
  const [found, numbers] = [evaluateParts(whole, query, sent), tabulateParts(whole, query, sent)];
  expect(found).toEqual(evaluate(whole, query));
  return { sent, found, numbers, wanted: tabulate(whole, query) };
}

const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0]!;
};
const totalsOf = (sent: readonly PartialStates[]) => sent.map(({ states }) => only(states).of.total!);
const keptIn = (sent: readonly PartialStates[]) => sent.map(({ kept }) => only(kept));
const kindsIn = (sent: readonly PartialStates[]) => keptIn(sent).map((kept) => (kept.form === 'slots' ? kept.kind : null));
const parted = (...parts: readonly (readonly Deal[])[]): Records[] => parts.map((some) => ({ deals: some }));

const cycle = during(deals.createdAt, deals.closedAt, medianTime(elapsed('days', deals.createdAt, deals.closedAt)));
const revenue = at(deals.closedAt, sum(deals.amount));

describe('totals', () => {
  it('of other decimals are brought to the finer', () => {
    const { sent, found, numbers, wanted } = asked(revenue, parted([won('1', '100')], [won('2', '0.25')], [won('3', '7.5')]));
    expect(totalsOf(sent).map((total) => total.kind === 'numbers' && total.one)).toEqual([10n ** 16n, 10n ** 14n, 10n ** 15n]);
    expect(found.cells[1]!.value).toBe('107.75');
    expect(numbers).toEqual(wanted);
  });

  it('that no double holds stay exact beside those that one does', () => {
    const { sent, found } = asked(revenue, parted([won('1', '0.5')], [won('2', '987654321012345.000001')]));
    expect(totalsOf(sent).map(({ kind }) => kind)).toEqual(['numbers', 'bigs']);
    expect(found.cells[1]!.value).toBe('987654321012345.500001');
  });

  it('that doubles hold apart and not together are added as big integers', () => {
    const large = (id: string): Deal => won(id, '2000000000000001');
    const { sent, found } = asked(revenue, parted([large('1'), large('2'), large('3')], [large('4'), large('5')]));
    expect(totalsOf(sent).map(({ kind }) => kind)).toEqual(['numbers', 'numbers']);
    expect(found.cells[1]!.value).toBe('10000000000000005');
  });

  it('of groups that only some parts have are all there', () => {
    const { found } = asked(revenue, parted([won('1', '1')], [won('2', '2', { owner: 'bob' })], [won('3', '4', { owner: null }), won('4', '8')]));
    const february = found.cells.filter(({ start }) => start === '2026-02-01').map(({ group, value }) => [group.owner, value]);
    expect(february).toEqual([
      [undefined, '15'],
      ['ann', '9'],
      ['bob', '2'],
      [null, '4'],
    ]);
  });
});

describe('what is kept of rows', () => {
  it('is of one decimal where it was of several', () => {
    const { sent, found, numbers, wanted } = asked(at(deals.closedAt, median(deals.amount)), parted([won('1', '100')], [won('2', '0.25'), won('3', '7.5')]));
    expect(kindsIn(sent).map((kind) => kind?.name === 'numbers' && kind.one)).toEqual([10n ** 16n, 10n ** 14n]);
    expect(found.cells[1]!.value).toBe('7.5');
    expect(numbers).toEqual(wanted);
  });

  it('is exact where one part has what no double holds', () => {
    const { sent, found } = asked(at(deals.closedAt, median(deals.amount)), parted([won('1', '0.5')], [won('2', '987654321012345.000001')]));
    expect(kindsIn(sent).map((kind) => kind!.name)).toEqual(['numbers', 'bigs']);
    expect(found.cells[1]!.value).toBe('493827160506172.7500005');
  });

  it('is exact where no double holds the finer unit of another part', () => {
    const { sent, found } = asked(at(deals.closedAt, median(deals.amount)), parted([won('1', '2000000000000001')], [won('2', '0.000001')]));
    expect(kindsIn(sent).map((kind) => kind!.name)).toEqual(['numbers', 'numbers']);
    expect(found.cells[1]!.value).toBe('1000000000000000.5000005');
  });

  it('are words once, whichever parts have them', () => {
    const { sent, found, numbers, wanted } = asked(
      at(deals.closedAt, distinct(deals.owner)),
      parted([won('1', '1'), won('2', '1', { owner: 'bob' })], [won('3', '1', { owner: 'cid' }), won('4', '1')]),
    );
    expect(kindsIn(sent).map((kind) => kind?.name === 'words' && kind.words)).toEqual([
      ['ann', 'bob'],
      ['cid', 'ann'],
    ]);
    expect(found.cells[1]!.value).toBe(3);
    expect(numbers).toEqual(wanted);
  });

  it('are lives followed on in one part and one by one in another', () => {
    const ancient = won('3', '1', { createdAt: '1800-01-01T00:00:00Z', closedAt: '2026-03-09T00:00:00Z' });
    const open = (id: string, createdAt: string): Deal => ({ id, owner: 'ann', status: 'open', createdAt });
    const quick = won('1', '1', { createdAt: '2026-01-02T00:00:00Z', closedAt: '2026-01-05T00:00:00Z' });
    const first = [quick, open('4', '2026-01-03T00:00:00Z'), open('5', '2025-12-01T00:00:00Z')];
    const { sent, numbers, wanted } = asked(cycle, parted(first, [ancient, won('2', '1', { createdAt: '2025-12-01T00:00:00Z' })], []));
    expect(keptIn(sent).map(({ form }) => form)).toEqual(['lives', 'slots', 'slots']);
    expect(numbers).toEqual(wanted);
    // Of the two at risk on the third day one ended; who came under observation on the 31st was not.
    expect(numbers[1]!.values[0]).toBe(3);
  });

  it('are lives followed on over the days of all parts', () => {
    const before = (id: string, createdAt: string): Deal => ({ id, owner: 'ann', status: 'open', createdAt });
    const early = won('2', '1', { createdAt: '2020-03-01T00:00:00Z', closedAt: '2026-01-20T00:00:00Z' });
    const old = [early, before('3', '2020-02-20T00:00:00Z'), before('4', '2020-02-25T00:00:00Z')];
    const { sent, numbers, wanted } = asked(cycle, parted([won('1', '1')], old, []));
    expect(keptIn(sent).map(({ form }) => form)).toEqual(['lives', 'lives', 'slots']);
    expect(numbers).toEqual(wanted);
    expect(numbers[0]!.values[0]).toBeNaN();
    // A part without rows does not undo what the others are.
    const all = sent.map(({ groups, lives, kept }) => ({
      kept: only(kept),
      lives,
      cellsOf: Int32Array.from({ length: groups[0]!.length * 3 }, (_, cell) => cell),
    }));
    expect(joinedKept(all, 9, (cycle as DuringNode).of, (some) => joinedLives(some, 9))).toBeInstanceOf(OpenStates);
  });

  it('are lives of a cohort, in whole days or not', () => {
    const within = at(deals.createdAt, incidenceAt(30, elapsed('days', deals.createdAt, deals.closedAt), { event: { status: 'won' } }));
    const { numbers, wanted } = asked(
      within,
      parted([won('1', '1')], [won('2', '1', { status: 'lost' })], [won('3', '1', { createdAt: '1800-01-01T00:00:00Z' })]),
    );
    expect(numbers).toEqual(wanted);
  });

  it('are the cells of rows, for a fold', () => {
    const fold = at(deals.closedAt, reducer('longest', deals, { columns: [deals.id, deals.amount], unit: 'number' }));
    const longest = { init: () => 0, add: (most: number, row: object) => most + JSON.stringify(row).length, value: (most: number) => most };
    const { found } = asked(fold, parted([won('1', '1')], [won('22', '1.5')]), { reducers: { longest } });
    expect(found.cells[1]!.value).toBe('{"amount":"1","id":"1"}'.length + '{"amount":"1.5","id":"22"}'.length);
  });
});

describe('what is sent', () => {
  it('are arrays with no more memory under them than they fill, and what several states share once', () => {
    const numbers = [
      at(deals.closedAt, median(deals.amount)),
      cycle,
      at(deals.closedAt, distinct(deals.owner)),
      at(deals.closedAt, quantile(0.9, deals.amount)),
    ];
    const metrics = numbers.map((value, index) => metric({ ...words, id: `own_${index}`, value }));
    const { lives, kept, states } = partial(dataset({ deals: [won('1', '1'), won('2', '2', { status: 'open' })] }), { metrics, by: [], over: months, asOf });
    const arraysIn = (one: object): readonly Int32Array[] =>
      Object.values(one).flatMap((cell) =>
        ArrayBuffer.isView(cell) ? [cell as Int32Array] : Array.isArray(cell) ? [] : typeof cell === 'object' && cell ? arraysIn(cell) : [],
      );
    const arrays = [...kept, ...lives].flatMap(arraysIn);
    expect(arrays.length).toBeGreaterThan(9);
    expect(arrays.filter(({ buffer, byteLength }) => buffer.byteLength > byteLength)).toEqual([]);
    expect([states.length, kept.length]).toEqual([4, 3]);
  });
});

describe('what was sent', () => {
  it('is as it was, whatever is asked after it', () => {
    const many = Array.from({ length: 3_000 }, (_, day) => won(`${day}`, `${day}.25`, { createdAt: `2026-0${1 + (day % 3)}-0${1 + (day % 9)}T09:00:00Z` }));
    const data = dataset({ deals: many }, { currency: 'EUR' });
    const values = [at(deals.closedAt, median(deals.amount)), cycle, at(deals.closedAt, distinct(deals.id))];
    const query: Query = { metrics: values.map((value, index) => metric({ ...words, id: `own_${index}`, value })), by: ['owner'], over: months, asOf };
    const sent = partial(data, query);
    const copy = structuredClone(sent);
    tabulate(data, { ...query, asOf: asOf - 60 * 86_400_000 });
    partial(data, { ...query, where: { owner: ['nobody'] } });
    expect(sent).toEqual(copy);
    expect(tabulateParts(data, query, [sent])).toEqual(tabulate(data, query));
  });
});

describe('lives that several aggregates follow', () => {
  it('are sent once, but for how they end', () => {
    const days = elapsed('days', deals.createdAt, deals.closedAt);
    const toWin = during(deals.createdAt, deals.closedAt, medianTime(days, { event: { status: 'won' } }));
    const metrics = [cycle, toWin].map((value, index) => metric({ ...words, id: `own_${index}`, value }));
    const { lives, kept } = partial(dataset({ deals: [won('1', '1'), won('2', '2', { status: 'lost' })] }), { metrics, by: ['owner'], over: months, asOf });
    expect([lives.length, ...kept.map((one) => one.form === 'lives' && [one.lives, ...one.endings])]).toEqual([1, [0, 0, 0], [0, 0, 2]]);
  });

  it('are others where others are counted, and end otherwise where another event is asked for', () => {
    const days = elapsed('days', deals.createdAt, deals.closedAt);
    const asking = [{}, { event: { status: 'won' } }, { where: { kind: 'upsell' } }] as const;
    const metrics = asking.map((one, index) => metric({ ...words, id: `own_${index}`, value: during(deals.createdAt, deals.closedAt, medianTime(days, one)) }));
    const born = { createdAt: '2026-02-01T09:00:00Z' };
    const quick = (id: string): Deal => won(id, '1', { ...born, kind: 'upsell', status: 'lost' });
    const slow = (id: string): Deal => won(id, '1', { ...born, kind: 'new', closedAt: '2026-02-20T12:00:00Z' });
    const parts = parted([quick('1'), slow('2'), slow('3')], [slow('4'), quick('5')]);
    const [whole, query]: [Dataset, Query] = [dataset(together(parts)), { metrics, by: [], over: months, asOf }];
    const sent = parts.map((part) => partial(dataset(part), query));
    expect(sent.map(({ lives }) => lives.length)).toEqual([2, 2]);
    expect(tabulateParts(whole, query, sent).map(({ values }) => values[1])).toEqual([19, 19, 2]);
    expect(tabulateParts(whole, query, sent)).toEqual(tabulate(whole, query));
  });

  it('are looked through once for all of them after the merge', () => {
    const days = elapsed('days', deals.createdAt, deals.closedAt);
    const toWin = during(deals.createdAt, deals.closedAt, medianTime(days, { event: { status: 'won' } }));
    const metrics = [cycle, toWin].map((value, index) => metric({ ...words, id: `own_${index}`, value }));
    const query: Query = { metrics, by: ['owner'], over: months, asOf };
    const data = parted([won('1', '1'), won('2', '2', { status: 'lost' })], [won('3', '1', { createdAt: '2025-12-05T09:00:00Z' })]).map((part) =>
      partial(dataset(part), query),
    );
    const scans = metrics.map(({ value }) => ({ placed: value as DuringNode, windows: [], by: ['owner'] }));
    const [all, wins] = joinedStates(scans, data, 3).map(({ kept }) => (kept as OpenStates).lives);
    expect(data.map(({ lives }) => lives.length)).toEqual([1, 1]);
    expect(wins!.rows).toBe(all!.rows);
  });
});

describe('what is worked out after the merge', () => {
  it('has a unit once that stands in several parts', () => {
    const accounts = per('accounts', 'owner', { bought: revenue });
    const buyers = at(accounts.period, count(accounts));
    const { found } = asked(buyers, parted([won('1', '1')], [won('2', '2')]), { by: [] });
    expect(found.cells[1]!.value).toBe(1);
  });

  it('are shares and means, never averaged', () => {
    const parts = parted([won('1', '10'), won('2', '10', { status: 'lost' }), won('3', '10', { status: 'lost' })], [won('4', '100')]);
    expect(asked(at(deals.closedAt, share(count(deals), { status: 'won' })), parts).found.cells[1]!.value).toBe(0.5);
    expect(asked(at(deals.closedAt, mean(deals.amount)), parts).found.cells[1]!.value).toBe('32.5');
  });

  it('counts people once, though every part has them', () => {
    const team = [{ id: 'ann', from: '2026-01-01T00:00:00Z' }, { id: 'bob' }];
    const parts = [
      { people: team, deals: [won('1', '1')] },
      { people: team, deals: [won('2', '1')] },
    ];
    expect(asked(at(people.from, count(people)), parts, { by: [] }).found.cells[0]!.value).toBe(1);
    expect(asked(during(employments.from, employments.to, distinct(employments.owner)), parts, { by: [] }).found.cells[0]!.value).toBe(2);
  });
});

describe('rows that were left out', () => {
  it('are counted by reason over all parts', () => {
    const parts = parted([won('1', '1', { currency: 'USD' })], [won('2', '1', { amount: null }), won('3', '2', { currency: 'USD' })]);
    const { found } = asked(revenue, parts);
    expect(found.cells[1]).toMatchObject({ value: null, n: 0 });
    expect(Object.values(found.cells[1]!.excluded)).toEqual([2, 1]);
  });
});
