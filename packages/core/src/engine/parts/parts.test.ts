import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, dataset } from '../../dataset/dataset.ts';
import { partOf, wholeOf } from '../../derive/whole.ts';
import { catalogue } from '../../kpis/index.ts';
import type { Metric } from '../../metric/definition.ts';
import type { Records } from '../../model/index.ts';
import { splitRecords } from '../../records/split-records.ts';
import { randomMetric, reducers } from '../../testing/definitions.ts';
import { type Scenario, scenario } from '../../testing/records.ts';
import { Source } from '../../testing/rows.ts';
import { evaluate, tabulate } from '../evaluate.ts';
import type { Query } from '../query.ts';
import type { Series } from '../series.ts';
import { isApart } from './apart.ts';
import { evaluateParts, partial, tabulateParts } from './parts.ts';
import { apart, together } from './testing/apart.ts';

const breakdowns = [[], ['owner'], ['region'], ['product'], ['city'], ['owner', 'product'], ['team', 'source'], ['manager'], ['managers'], ['kind', 'stage']];

const queryOf = ({ records, over, asOf, calendar, ownZones }: Scenario, metrics: readonly Metric[], by: readonly string[]): Query => {
  const dimensions = [...new Source(records, asOf).allDimensions(), 'managers'];
  const isThere = (dimension: string): boolean => dimensions.includes(dimension) && (dimension !== 'managers' || dimensions.includes('manager'));
  return { metrics, by: by.filter(isThere), over, asOf, calendar, ownZones, reducers };
};

/** The parts, answered apart and sent; put together by one who holds all records, and by one who holds none but those that name people and customers. */
function answersOf(given: Scenario, parts: readonly Records[], metrics: readonly Metric[], by: readonly string[]) {
  const options = { currency: given.currency, rates: given.rates, planRates: given.planRates };
  const whole = dataset(together(parts), options);
  const columns = structuredClone(wholeOf(...parts.map((part) => structuredClone(wholeOf(dataset(part, options))))));
  const query = queryOf({ ...given, records: whole.records as Records }, metrics, by);
  const sent = parts.map((part) => structuredClone(partial(partOf(dataset(part, options), columns), query)));
  const { people, customers } = together(parts);
  const holder = partOf(dataset({ ...(people ? { people } : {}), ...(customers ? { customers } : {}) }, { ...options, history: whole.history }), columns);
  return { query, whole, sent, coordinators: [whole, holder] as readonly Dataset[] };
}

function assertSame(given: Scenario, parts: readonly Records[], metrics: readonly Metric[], by: readonly string[]): void {
  const { query, whole, sent, coordinators } = answersOf(given, parts, metrics, by);
  const [cells, series] = [evaluate(whole, query).cells, tabulate(whole, query)];
  for (const coordinator of coordinators) {
    expect(evaluateParts(coordinator, query, sent).cells).toEqual(cells);
    expectNear(tabulateParts(coordinator, query, sent), series);
  }
}

/** Sums that doubles do not hold are rounded at other places. */
function expectNear(found: readonly Series[], wanted: readonly Series[]): void {
  const withoutValues = (list: readonly Series[]) => list.map(({ values, ...rest }) => ({ ...rest, length: values.length }));
  expect(withoutValues(found)).toEqual(withoutValues(wanted));
  for (const [index, { values }] of wanted.entries()) {
    values.forEach((value, cell) => {
      const other = found[index]!.values[cell]!;
      if (Number.isNaN(value) ? !Number.isNaN(other) : Math.abs(value - other) > 1e-11 * Math.max(1, Math.abs(value)))
        expect({ ...wanted[index], cell, value: other }).toEqual({ ...wanted[index], cell, value });
    });
  }
}

const anyParts = { count: fc.constantFrom(2, 2, 3), salt: fc.integer() };
const some = fc.shuffledSubarray([...catalogue], { minLength: 8, maxLength: 8 });
const random = fc
  .array(randomMetric.filter(isApart), { minLength: 1, maxLength: 3 })
  .map((metrics) => metrics.map((metric, index) => ({ ...metric, id: `random_${index}` })));

describe('parts that were answered apart', () => {
  it('are the whole together, for the catalogue', () => {
    fc.assert(
      fc.property(scenario, some, fc.constantFrom(...breakdowns), anyParts.count, anyParts.salt, (given, metrics, by, count, salt) =>
        assertSame(given, apart(given.records, count, salt), metrics, by),
      ),
    );
  });

  it('are the whole together, for any metric of the language', () => {
    fc.assert(
      fc.property(scenario, random, fc.constantFrom(...breakdowns), anyParts.count, anyParts.salt, (given, metrics, by, count, salt) =>
        assertSame(given, apart(given.records, count, salt), metrics, by),
      ),
    );
  });

  it('are the whole together where the records were split, whatever they name', () => {
    fc.assert(
      fc.property(scenario, some, random, fc.constantFrom(...breakdowns), fc.integer({ min: 1, max: 3 }), (given, known, metrics, by, count) => {
        const parts = splitRecords(given.records, count);
        assertSame(given, parts, [...metrics, ...known], by);
      }),
    );
  });

  it('may be merged in any order', () => {
    fc.assert(
      fc.property(scenario, random, fc.integer(), (given, metrics, salt) => {
        const { query, whole, sent } = answersOf(given, apart(given.records, 3, salt), metrics, ['owner']);
        const [first, second, third] = sent as [never, never, never];
        expect(evaluateParts(whole, query, [third, first, second])).toEqual(evaluateParts(whole, query, [first, second, third]));
      }),
    );
  });
});
