import { dataset } from '../dataset/dataset.ts';
import { evaluate, tabulate } from '../engine/evaluate.ts';
import { canonicalJson } from '../hash.ts';
import type { Metric } from '../metric/definition.ts';
import { reducers } from './definitions.ts';
import { naiveEvaluate } from './naive.ts';
import type { Scenario } from './records.ts';
import { Source } from './rows.ts';

/** Texts of money and numbers that are quotients may differ in the last digits a double has. */
const near = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a !== null && b !== null && typeof a === typeof b && Math.abs(Number(a) - Number(b)) <= 1e-11 * Math.max(1, Math.abs(Number(a)), Math.abs(Number(b))));

/** Cells on which the engine and the naive evaluation of a scenario differ, as they are on both sides; dimensions that no record has are not asked for. */
export function differencesOf(given: Scenario, metrics: readonly Metric[], asked: readonly string[]): readonly (readonly [found: unknown, wanted: unknown])[] {
  const { records, over, asOf, currency, rates, planRates, calendar, ownZones } = given;
  const dimensions = new Source(records, asOf).allDimensions();
  const query = { metrics, by: asked.filter((dimension) => dimensions.includes(dimension)), over, asOf, calendar, ownZones, reducers };
  const found = evaluate(dataset(records, { currency, rates, planRates }), query).cells.map(({ basis, definition, history, ...cell }) => cell);
  const wanted = naiveEvaluate({ records, currency, rates, planRates }, query) as unknown as typeof found;
  const isExact = (metric: string): boolean => !JSON.stringify(metrics.find(({ id }) => id === metric)).includes('"divide"');
  const length = Math.max(found.length, wanted.length);
  return Array.from({ length }, (_, index) => [found[index], wanted[index]] as const).filter(([one, other]) => {
    if (!one || !other) return true;
    const same = (a: unknown, b: unknown): boolean => (typeof a === 'string' && isExact(one.metric) ? a === b : near(a, b));
    const interval = one.interval && other.interval ? one.interval.every((edge, end) => same(edge, other.interval![end])) : one.interval === other.interval;
    const numbers = same(one.value, other.value) && same(one.numerator, other.numerator) && same(one.denominator, other.denominator) && interval;
    return !numbers || canonicalJson(withoutNumbers(one)) !== canonicalJson(withoutNumbers(other));
  });
}

/** Numbers of `tabulate` that are not those of the cells of `evaluate`. */
export function numberDifferences(given: Scenario, metrics: readonly Metric[], asked: readonly string[]): readonly object[] {
  const { records, over, asOf, currency, rates, planRates, calendar, ownZones } = given;
  const dimensions = new Source(records, asOf).allDimensions();
  const query = { metrics, by: asked.filter((dimension) => dimensions.includes(dimension)), over, asOf, calendar, ownZones, reducers };
  const of = dataset(records, { currency, rates, planRates });
  const keyOf = (metric: string, part: string | null, group: object, start: string): string => JSON.stringify([metric, part, group, start]);
  const wanted = new Map(evaluate(of, query).cells.map((cell) => [keyOf(cell.metric, cell.part, cell.group, cell.start), cell.value]));
  const found = tabulate(of, query).flatMap(({ metric, part, groups, values }) =>
    groups.flatMap((group, place) =>
      over.list.map(({ from }, period) => ({ key: keyOf(metric, part, group, from), number: values[place * over.list.length + period]! })),
    ),
  );
  const unlike = found.filter(({ key, number }) => {
    const value = wanted.get(key);
    return value === undefined || (value === null ? !Number.isNaN(number) : !near(number, Number(value)));
  });
  return [
    ...unlike.map((one) => ({ ...one, cell: wanted.get(one.key) })),
    ...(found.length === wanted.size ? [] : [{ numbers: found.length, cells: wanted.size }]),
  ];
}

const withoutNumbers = ({ value, numerator, denominator, interval, reason, ...rest }: Record<string, unknown>): object => ({
  ...rest,
  reason: typeof reason === 'string' ? inAnyOrder(reason) : reason,
});

/** What is missing may be named in any order. */
const inAnyOrder = (reason: string): string => (reason.startsWith('needs ') ? `needs ${reason.slice('needs '.length).split(', ').sort().join(', ')}` : reason);
