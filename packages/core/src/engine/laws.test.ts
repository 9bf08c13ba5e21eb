import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { hashOf } from '../hash.ts';
import { catalogue } from '../kpis/index.ts';
import { parseMetric } from '../metric/check.ts';
import type { Metric } from '../metric/definition.ts';
import type { PlacedNode } from '../metric/node.ts';
import { expressionUnit } from '../metric/value-unit.ts';
import type { Spec } from '../model/column.ts';
import { type Entity, entities, type Records, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { metricOf, placed, randomMetric, reducers } from '../testing/definitions.ts';
import { type Fraction, fractionText, parseFraction, plus, whole } from '../testing/fraction.ts';
import { fiscalCalendar, hostileRecords, type Scenario, scenario, zones } from '../testing/records.ts';
import { Source } from '../testing/rows.ts';
import { shuffled } from '../testing/shuffled.ts';
import { addDays } from '../time/civil.ts';
import { periods } from '../time/period.ts';
import { localDate, startOfDay } from '../time/zone.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';

const day = 86_400_000;

function cellsOf(
  { records, over, asOf, currency, rates, planRates, calendar, ownZones }: Scenario,
  metrics: readonly Metric[],
  by: readonly string[] = [],
): readonly Cell[] {
  return evaluate(dataset(records, { currency, rates, planRates }), { metrics, by, over, asOf, calendar, ownZones, reducers }).cells;
}

/** Cells that hold nothing yet, or nothing that could be counted, add nothing. */
const totalOf = (cells: readonly Cell[]): string => fractionText(cells.map(({ value }): Fraction => parseFraction(String(value ?? 0))).reduce(plus, whole(0)));
const numbered = (nodes: readonly PlacedNode[]): Metric[] => nodes.map((node, index) => ({ ...metricOf(node), id: `metric_${index}` }));
const isTotal = ({ group }: Cell): boolean => Object.keys(group).length === 0;

const additive = placed.filter(
  (node) => (node.of.node === 'count' || (node.of.node === 'sum' && expressionUnit(node.of.of) === 'money')) && !JSON.stringify(node).includes('inPeriod'),
);
/** What is exchanged at the rate of the end of a period is another amount in a shorter one. */
const flow = additive.filter((node) => node.node === 'at' && !/"rate":"(start|end)"/.test(JSON.stringify(node)));
/** What lasts adds up over time where it is measured by the part that lies in the period. */
const exposure = placed.filter(
  (node) =>
    node.node === 'during' &&
    node.of.node === 'sum' &&
    /overlap|prorated/.test(JSON.stringify(node.of.of.node)) &&
    !/inPeriod|overdue|"rate"/.test(JSON.stringify(node)),
);
const countShare = placed
  .filter(({ of }) => (of.node === 'count' && of.where.length > 0) || (of.node === 'share' && of.of.node === 'count'))
  .map((node): PlacedNode => (node.of.node === 'count' ? ({ ...node, of: { node: 'share', of: node.of, where: node.of.where } } as PlacedNode) : node));

/** A day begins at another moment in another zone, so what is counted in days may be long enough in one and not in the other. */
const isOfAnyZone = (definition: unknown): boolean => !/"(days|workingDays|businessMinutes)"/.test(JSON.stringify(definition));

/** Nothing in it goes on, or is still waited for, when the as-of moves. */
const isSettled = (definition: unknown): boolean => !/"(during|survival|within|funnel)"/.test(JSON.stringify(definition));

const hasOwners = ({ records, asOf }: Scenario): boolean => new Source(records, asOf).allDimensions().includes('owner');

describe('laws of the engine', () => {
  it('a metric survives JSON', () => {
    fc.assert(
      fc.property(scenario, fc.oneof(randomMetric, fc.constantFrom(...catalogue)), (given, one) => {
        const back = parseMetric(JSON.parse(JSON.stringify(one)));
        expect(hashOf(back)).toBe(hashOf(one));
        expect(JSON.stringify(cellsOf(given, [back]))).toBe(JSON.stringify(cellsOf(given, [one])));
      }),
    );
  });

  it('adding records in any order gives the same bytes', () => {
    fc.assert(
      fc.property(scenario, randomMetric, fc.shuffledSubarray([...catalogue], { minLength: 20, maxLength: 20 }), fc.integer(), (given, one, some, salt) => {
        const by = hasOwners(given) ? ['owner'] : [];
        const metrics = [...some, one];
        expect(JSON.stringify(cellsOf({ ...given, records: shuffled(given.records, salt) }, metrics, by))).toBe(JSON.stringify(cellsOf(given, metrics, by)));
      }),
    );
  });

  it('months sum to the quarter, and days to the month, for flows and exposures, by any calendar', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.array(fc.oneof({ weight: 2, arbitrary: flow }, exposure), { minLength: 3, maxLength: 3 }),
        fiscalCalendar,
        fc.constantFrom(['month', 'quarter'] as const, ['day', 'month'] as const),
        (given, nodes, calendar, [fine, coarse]) => {
          const { zone, list } = given.over;
          const from = list[0]!.from;
          const axis = { from, to: addDays(from, coarse === 'month' ? 35 : 150), zone, ...(calendar ? { calendar } : {}) };
          const metrics = numbered(nodes);
          // Whether a period has begun is judged in the team's zone, though it may have in a rep's: so let all have.
          const asOf = given.ownZones ? Math.max(given.asOf, startOfDay(addDays(axis.to, 2), zone)) : given.asOf;
          const parts = cellsOf({ ...given, asOf, over: periods({ ...axis, every: fine }) }, metrics);
          for (const cell of cellsOf({ ...given, asOf, over: periods({ ...axis, every: coarse }) }, metrics)) {
            const within = parts.filter(({ metric, start, end }) => metric === cell.metric && start >= cell.start && end <= cell.end);
            // Time is finished as a double; its sum is exact.
            if (cell.unit === 'money' || cell.unit === 'count') expect(totalOf(within)).toBe(totalOf([cell]));
            else expect(Number(totalOf(within))).toBeCloseTo(Number(totalOf([cell])), 9);
            if (cell.basis !== 'in progress') expect(within.reduce((n, part) => n + part.n, 0)).toBe(cell.n);
          }
        },
      ),
    );
  });

  it('reps and "no owner" sum to the team', () => {
    fc.assert(
      fc.property(scenario.filter(hasOwners), fc.array(additive, { minLength: 3, maxLength: 3 }), (given, nodes) => {
        const cells = cellsOf(given, numbered(nodes), ['owner']);
        for (const team of cells.filter(isTotal)) {
          if (team.reason?.startsWith('given in total') || team.reason?.startsWith('needs')) continue;
          const reps = cells.filter((cell) => !isTotal(cell) && cell.metric === team.metric && cell.start === team.start && cell.end === team.end);
          expect(totalOf(reps)).toBe(totalOf([team]));
          expect(reps.reduce((n, rep) => n + rep.n, 0)).toBe(team.n);
        }
      }),
    );
  });

  it('a share of counts lies in [0, 1], inside its interval', () => {
    fc.assert(
      fc.property(scenario, fc.array(countShare, { minLength: 3, maxLength: 3 }), (given, nodes) => {
        for (const { value, numerator, denominator, interval, n } of cellsOf(given, numbered(nodes))) {
          if (value === null) continue;
          expect(value).toBe(Number(numerator) / Number(denominator));
          expect(denominator).toBe(n);
          const [low, high] = interval as readonly [number, number];
          expect(low >= 0 && low <= Number(value) && Number(value) <= high && high <= 1).toBe(true);
        }
      }),
    );
  });

  it('changing the zone moves events between periods, never the total over an axis that holds them all', () => {
    fc.assert(
      fc.property(scenario, flow.filter(isOfAnyZone), fc.constantFrom(...zones), (given, node, zone) => {
        const from = localDate(Math.min(...given.over.list.map(({ start }) => start)) - 500 * day, 'UTC');
        const over = (where: string) => periods({ from, to: addDays(from, 1_500), zone: where, every: 'year' });
        const total = (where: string): string => totalOf(cellsOf({ ...given, over: over(where) }, [metricOf(node)]));
        expect(total(zone)).toBe(total(given.over.zone));
      }),
    );
  });

  it('as-of at the last instant equals the current state, of what does not wait for an end', () => {
    fc.assert(
      fc.property(scenario, fc.array(placed.filter(isSettled), { minLength: 3, maxLength: 3 }), (given, nodes) => {
        const asOf = lastInstant(given.records) + 1;
        const from = localDate(asOf - 1_000 * day, 'UTC');
        const settled = {
          ...given,
          rates: [{ currency: 'USD', from: 0, rate: '0.9' }],
          over: periods({ from, to: addDays(from, 2_000), zone: given.over.zone }),
        };
        const metrics = [...catalogue.filter(isSettled), ...nodes.map(metricOf)];
        expect(JSON.stringify(cellsOf({ ...settled, asOf }, metrics))).toBe(JSON.stringify(cellsOf({ ...settled, asOf: asOf + 300 * day }, metrics)));
        // Without a history the current state is what the records say.
        const { changes: _, ...records } = given.records;
        const open = cellsOf(
          { ...settled, records, asOf },
          catalogue.filter(({ id }) => id === 'open_deals'),
        )[0]!;
        expect(open.value).toBe(given.records.deals!.filter(({ status }) => status === 'open').length);
      }),
    );
  });

  it('nothing after the as-of changes a result', () => {
    fc.assert(
      fc.property(scenario, hostileRecords(fc.integer({ min: 0, max: 90 * day })), fc.array(placed, { minLength: 2, maxLength: 2 }), (given, more, nodes) => {
        const base = withWitnesses(given.records);
        const later = Object.fromEntries(
          Object.entries(more).map(([entity, rows]) => [entity, [...(base[entity as Entity] ?? []), ...laterThan(entity as Entity, rows, given.asOf)]]),
        ) as Records;
        const metrics = [...catalogue, ...nodes.map(metricOf)];
        const by = ['owner'];
        // How well the past is known is said of all records.
        const plain = (records: Records) => cellsOf({ ...given, records }, metrics, by).map(({ history, ...cell }) => cell);
        expect(plain({ ...base, ...later })).toEqual(plain(base));
      }),
    );
  });

  it('the same input gives the same bytes, and is left as it was', () => {
    fc.assert(
      fc.property(scenario, randomMetric, (given, one) => {
        const before = JSON.stringify(given.records);
        expect(JSON.stringify(cellsOf(given, [...catalogue, one]))).toBe(JSON.stringify(cellsOf(given, [...catalogue, one])));
        expect(JSON.stringify(given.records)).toBe(before);
      }),
    );
  });

  it('metrics do not disturb each other', () => {
    fc.assert(
      fc.property(scenario, fc.array(randomMetric, { minLength: 2, maxLength: 3 }), (given, metrics) => {
        expect(JSON.stringify(cellsOf(given, metrics))).toBe(JSON.stringify(metrics.flatMap((one) => cellsOf(given, [one]))));
      }),
    );
  });
});

function lastInstant(records: Records): number {
  const moments = Object.entries(records).flatMap(([entity, rows]) =>
    Object.entries<Spec>(tables[entity as Entity][shape].columns).flatMap(([column, spec]) =>
      spec.type === 'instant' ? rows.flatMap((row) => ((row as Record<string, unknown>)[column] as number | null | undefined) ?? []) : [],
    ),
  );
  return Math.max(0, ...moments);
}

/** What a source has is known from its columns: a record with all of them stands in every table, long before. */
function withWitnesses(records: Records): Records {
  const early = 1_000_000_000_000;
  const cell = (column: string, { type, values }: Spec): unknown =>
    ({ choice: values?.at(-1), flag: false, number: 1, seconds: 1, ratio: 1, score: 1, money: '1', instant: early })[type as string] ??
    (column === 'currency' ? 'EUR' : column === 'zone' ? 'UTC' : 'w');
  const witness = (entity: Entity): Record<string, unknown> => ({
    ...Object.fromEntries(
      Object.entries<Spec>(tables[entity][shape].columns).flatMap(([column, spec]) => (spec.derived ? [] : [[column, cell(column, spec)]])),
    ),
    dimensions: { city: 'Riga' },
  });
  return Object.fromEntries(entities.map((entity) => [entity, [...(records[entity] ?? []), witness(entity)]])) as Records;
}

/** Records moved behind the as-of; a change is of a deal that has a history, or of a deal to come. */
function laterThan(entity: Entity, rows: readonly object[], asOf: number): Record<string, unknown>[] {
  const specs = Object.entries<Spec>(tables[entity][shape].columns);
  // A plan, and who there is, may be known ahead.
  const happens = specs.some(([, { type, planned, derived }]) => type === 'instant' && !planned && !derived);
  if (!happens || entity === 'customers') return [];
  return rows.flatMap((row) => {
    const moved = { ...row } as Record<string, unknown>;
    for (const [column, { type }] of specs) if (type === 'instant' && typeof moved[column] === 'number') moved[column] = (moved[column] as number) + asOf;
    if (entity === 'deals') moved.id = `later ${moved.id}`;
    if (entity === 'changes' && moved.deal !== 'd1') moved.deal = `later ${moved.deal}`;
    else if (entity === 'changes') moved.deal = 'w';
    const untimed = specs.some(([column, { always }]) => always && typeof moved[column] !== 'number');
    // Of a plan alone nobody knows when it was made.
    const isPlanAlone = !specs.some(([column, { type, planned, derived }]) => type === 'instant' && !planned && !derived && typeof moved[column] === 'number');
    return untimed || isPlanAlone ? [] : [moved];
  });
}
