import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { catalogue } from '../kpis/index.ts';
import type { Metric } from '../metric/definition.ts';
import { randomMetric, reducers } from '../testing/definitions.ts';
import { naiveEvaluate } from '../testing/naive.ts';
import { type Scenario, scenario } from '../testing/records.ts';
import { Source } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';

const breakdowns = [
  [],
  ['owner'],
  ['region'],
  ['product'],
  ['city'],
  ['owner', 'product'],
  ['team', 'source'],
  ['owner', 'city'],
  ['manager'],
  ['kind', 'stage'],
];

/** Texts of money and numbers that are quotients may differ in the last digits a double has. */
const near = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a !== null && b !== null && typeof a === typeof b && Math.abs(Number(a) - Number(b)) <= 1e-11 * Math.max(1, Math.abs(Number(a)), Math.abs(Number(b))));

function expectEqual(given: Scenario, metrics: readonly Metric[], asked: readonly string[]): number {
  const { records, over, asOf, currency, rates, planRates, calendar, ownZones } = given;
  const dimensions = new Source(records, asOf).allDimensions();
  const by = asked.filter((dimension) => dimensions.includes(dimension));
  const found = evaluate(dataset(records, { currency, rates, planRates }), { metrics, by, over, asOf, calendar, ownZones, reducers }).cells.map(
    ({ basis, definition, history, ...cell }) => cell,
  );
  const wanted = naiveEvaluate({ records, currency, rates, planRates }, { metrics, by, over, asOf, calendar, ownZones, reducers });
  const exact = (metric: string): boolean => !JSON.stringify(metrics.find(({ id }) => id === metric)).includes('"divide"');
  expect(found.length).toBe(wanted.length);
  found.forEach((cell, index) => {
    const other = wanted[index]! as typeof cell;
    const same = (a: unknown, b: unknown): boolean => (typeof a === 'string' && exact(cell.metric) ? a === b : near(a, b));
    const interval = cell.interval && other.interval ? cell.interval.every((edge, end) => same(edge, other.interval![end])) : cell.interval === other.interval;
    const equal = same(cell.value, other.value) && same(cell.numerator, other.numerator) && same(cell.denominator, other.denominator) && interval;
    const { value, numerator, denominator, interval: range, ...rest } = cell;
    const { value: v, numerator: t, denominator: b, interval: r, ...others } = other;
    if (!equal || JSON.stringify(rest) !== JSON.stringify(others)) expect(cell).toEqual(other);
    if (!equal) throw new Error(`differs: ${JSON.stringify([cell, other])}`);
  });
  return found.length;
}

describe('the engine equals the naive reference', () => {
  it('for the catalogue', () => {
    fc.assert(fc.property(scenario, fc.constantFrom(...breakdowns), (given, by) => void expectEqual(given, catalogue, by)));
  });

  it('for any metric of the language', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.array(randomMetric, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...breakdowns),
        (given, metrics, by) =>
          void expectEqual(
            given,
            metrics.map((metric, index) => ({ ...metric, id: `random_${index}` })),
            by,
          ),
      ),
    );
  });
});
