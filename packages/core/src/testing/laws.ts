import fc from 'fast-check';
import { dataset } from '../dataset/dataset.ts';
import type { Cell } from '../engine/cell.ts';
import { definitionHash } from '../engine/describe.ts';
import { evaluate } from '../engine/evaluate.ts';
import { parseMetric } from '../metric/check.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { isPlaced, type ValueNode } from '../metric/node.ts';
import { differencesOf } from './differences.ts';
import { type Fraction, fractionText, parseFraction, plus, whole } from './fraction.ts';
import { type Scenario, scenario } from './records.ts';
import { Source } from './rows.ts';
import { shuffled } from './shuffled.ts';

export interface LawOptions {
  /** how many sets of random records it is tried on; default 100 */
  readonly runs?: number;
  /** the same seed tries the same records */
  readonly seed?: number;
}

/** Something that holds for every metric of a kind, over any records. */
export interface Law {
  readonly name: string;
  /** @throws an error with the smallest records found on which it does not hold */
  readonly check: (options?: LawOptions) => void;
}

/**
 * The laws that a metric of one's own keeps, over records dirtier than any CRM delivers: give each to a test.
 * A metric with a reducer is held to none of them, since a function cannot be looked into.
 */
export function lawsOf(metric: Metric): readonly Law[] {
  if (JSON.stringify(partsOf(metric)).includes('"node":"reducer"')) return [];
  const laws: readonly [name: string, applies: boolean, holds: (given: Scenario, salt: number) => void][] = [
    ['survives JSON', true, survivesJson],
    [
      'does not depend on the order of the records',
      true,
      (given, salt) => same(cellsOf(given, metric), cellsOf({ ...given, records: shuffled(given.records, salt) }, metric)),
    ],
    ['has a value or a reason, and never a number that is none', true, (given) => cellsOf(given, metric).forEach(isTellable)],
    ['is what its definition says, worked out row by row', true, (given) => same(differencesOf(given, [metric], ['owner']), [])],
    [
      'lies between 0 and 1, inside its interval',
      metric.unit === 'share',
      (given) =>
        cellsOf(given, metric)
          .filter(({ unit }) => unit === 'share')
          .forEach(isShare),
    ],
    ['is the sum of its people', partsOf(metric).every(([, value]) => isAdditive(value)), (given) => sumsUp(given, metric)],
  ];
  function survivesJson(given: Scenario): void {
    const back = parseMetric(JSON.parse(JSON.stringify(metric)));
    same(definitionHash(back), definitionHash(metric));
    same(cellsOf(given, back), cellsOf(given, metric));
  }
  return laws.flatMap(([name, applies, holds]) => (applies ? [{ name, check: (options) => tried(holds, options) }] : []));
}

const tried = (holds: (given: Scenario, salt: number) => void, { runs = 100, seed }: LawOptions = {}): void =>
  fc.assert(fc.property(scenario, fc.integer(), holds), { numRuns: runs, ...(seed === undefined ? {} : { seed }) });

function cellsOf(
  { records, over, asOf, currency, rates, planRates, calendar, ownZones }: Scenario,
  metric: Metric,
  by: readonly string[] = [],
): readonly Cell[] {
  return evaluate(dataset(records, { currency, rates, planRates }), { metrics: [metric], by, over, asOf, calendar, ownZones }).cells;
}

function same(found: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`Differs: ${one} is not ${other}`);
}

function isTellable(cell: Cell): void {
  const numbers = [cell.value, cell.numerator, cell.denominator, ...(cell.interval ?? [])].filter((number) => number !== null);
  if (numbers.some((number) => !Number.isFinite(Number(number)))) throw new Error(`Is no number: ${JSON.stringify(cell)}`);
  if (cell.value === null && cell.reason === null) throw new Error(`Has neither a value nor a reason: ${JSON.stringify(cell)}`);
}

function isShare(cell: Cell): void {
  if (cell.value === null) return;
  const [low, high] = cell.interval ?? [0, 1];
  const order = [0, Number(low), Number(cell.value), Number(high), 1];
  if (order.some((number, index) => index > 0 && number < order[index - 1]! - 1e-12)) throw new Error(`Lies outside: ${JSON.stringify(cell)}`);
}

/** A count of what happened, or a sum of money: not so what lasts, or is looked at in its period. */
const isAdditive = (value: ValueNode): boolean =>
  isPlaced(value) &&
  value.node !== 'during' &&
  !(value.node === 'at' && value.from) &&
  (value.of.node === 'count' || (value.of.node === 'sum' && value.of.of.node === 'column' && value.of.of.type === 'money'));

function sumsUp(given: Scenario, metric: Metric): void {
  if (!new Source(given.records, given.asOf).allDimensions().includes('owner')) return;
  const cells = cellsOf(given, metric, ['owner']);
  const isOwn = (cell: Cell): boolean => Object.keys(cell.group).join() === 'owner';
  for (const total of cells.filter(({ group }) => Object.keys(group).length === 0)) {
    if (total.reason !== null) continue;
    const people = cells.filter((cell) => isOwn(cell) && cell.part === total.part && cell.start === total.start && cell.end === total.end);
    const sum = people.map(({ value }): Fraction => parseFraction(String(value ?? 0))).reduce(plus, whole(0));
    same(fractionText(sum), fractionText(parseFraction(String(total.value ?? 0))));
  }
}
