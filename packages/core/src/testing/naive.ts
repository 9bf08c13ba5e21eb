import type { Metric } from '../metric/definition.ts';
import { type AggregateNode, type ConditionNode, leaves, type PlacedNode, placedTable, type ValueNode } from '../metric/node.ts';
import type { Unit } from '../metric/unit.ts';
import type { Records } from '../model/index.ts';
import type { ExchangeRate } from '../money/rates.ts';
import type { Period, Periods } from '../time/period.ts';
import { compare, dividedBy, type Fraction, floor, fraction, fractionText, minus, parseFraction, plus, times, toNumber, whole } from './fraction.ts';
import type { Row } from './replay.ts';
import { type PlacedRow, Source, specsOf } from './rows.ts';

/** What is asked of the reference: the same question `evaluate` answers. */
export interface NaiveQuery {
  readonly metrics: readonly Metric[];
  readonly by: readonly string[];
  readonly over: Periods;
  readonly asOf: number;
}

export interface World {
  readonly records: Records;
  readonly currency: string;
  readonly rates: readonly ExchangeRate[];
}

interface Answer {
  readonly value: Fraction | null;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly n: number;
  readonly interval: readonly [Fraction | number, Fraction | number] | null;
  readonly excluded: Readonly<Record<string, number>>;
  readonly reason: string | null;
}

interface Group {
  readonly dimensions: readonly string[];
  readonly members: readonly (string | null)[];
}

const none = (reason: string | null): Answer => ({ value: null, numerator: null, denominator: null, n: 0, interval: null, excluded: {}, reason });

/**
 * The metric language by definition, slow and meant to be obviously right: for each cell all rows are looked at again,
 * nothing is kept, merged or shared, and every number is an exact fraction.
 */
export function naiveEvaluate(world: World, { metrics, by, over, asOf }: NaiveQuery): Record<string, unknown>[] {
  const source = new Source(world.records, asOf);
  return metrics.flatMap((metric) => {
    const values = metric.value ? [[null, metric.value] as const] : Object.entries(metric.parts!);
    const own = metric.by ?? [];
    const needs = [...new Set(values.flatMap(([, value]) => leaves(value)).flatMap((placed) => needsOf(placed, own, source)))];
    const placed = values.flatMap(([, value]) => leaves(value));
    const lacking =
      needs.length > 0
        ? []
        : by.flatMap((name) =>
            [...new Set(placed.map(placedTable))].filter((table) => !source.dimensions(table).includes(name)).map((table) => `${table} have no ${name}`),
          );
    const asked = lacking.length > 0 || needs.length > 0 ? [] : by;
    const all = [...new Set([...asked, ...own])];
    const levels = needs.length > 0 ? [[]] : [[], asked, own, all].map((level) => all.filter((name) => level.includes(name)));
    const distinctLevels = levels.filter((level, index) => levels.findIndex((other) => String(other) === String(level)) === index);
    return distinctLevels.flatMap((dimensions) =>
      groupsOf(placed, dimensions, needs.length > 0, source, over).flatMap((group) =>
        values.flatMap(([part, value]) =>
          over.list.map((period) => {
            const answer =
              needs.length > 0
                ? none(`needs ${needs.join(', ')}`)
                : period.start >= asOf
                  ? none('not yet')
                  : answerOf(value, group, period, own, source, world);
            const note = lacking.length > 0 && dimensions.length === 0 ? `given in total: ${lacking.join(', ')}` : null;
            return written(metric.id, part, unitOf(value), value, group, period, { ...answer, reason: answer.reason ?? note }, world);
          }),
        ),
      ),
    );
  });
}

/** Groups that any row of any value belongs to, whether it counts or is left out with a reason. */
function groupsOf(placed: readonly PlacedNode[], dimensions: readonly string[], unanswered: boolean, source: Source, over: Periods): Group[] {
  if (dimensions.length === 0 || unanswered) return [{ dimensions: [], members: [] }];
  const keys = placed.flatMap((leaf) =>
    over.list
      .filter(({ start }) => leaf.node === 'at' || start < source.asOf)
      .flatMap((period) =>
        source
          .placed(leaf, placedTable(leaf), period)
          .filter(({ row }) => all((leaf.of.node === 'share' ? leaf.of.of : leaf.of).where, leaf, row, period, source) !== false)
          .map(({ row }) => JSON.stringify(dimensions.map((name) => source.member(name, leaf, placedTable(leaf), row)))),
      ),
  );
  return [...new Set(keys)].sort().map((key) => ({ dimensions, members: JSON.parse(key) as (string | null)[] }));
}

function answerOf(value: ValueNode, group: Group, period: Period, own: readonly string[], source: Source, world: World): Answer {
  if (value.node === 'total') {
    const kept = group.dimensions.flatMap((name, index) => (own.includes(name) ? [] : [index]));
    return answerOf(
      value.value,
      { dimensions: kept.map((index) => group.dimensions[index]!), members: kept.map((index) => group.members[index]!) },
      period,
      own,
      source,
      world,
    );
  }
  if (value.node === 'at' || value.node === 'asOf') {
    const table = placedTable(value);
    const rows = source
      .placed(value, table, period)
      .filter(({ row }) => group.dimensions.every((name, index) => source.member(name, value, table, row) === group.members[index]));
    return aggregate(value, rows, period, source, world);
  }
  const [left, right] = [answerOf(value.left, group, period, own, source, world), answerOf(value.right, group, period, own, source, world)];
  const excluded = tally([...spread(left.excluded), ...spread(right.excluded)]);
  const base = { ...none(null), excluded, n: value.node === 'divide' ? right.n : left.n + right.n };
  if (left.value === null) return { ...base, reason: left.reason };
  if (right.value === null) return { ...base, reason: right.reason };
  if (value.node === 'add') return { ...base, value: plus(left.value, right.value) };
  if (value.node === 'subtract') return { ...base, value: minus(left.value, right.value) };
  return quotient(left.value, right.value, base);
}

const quotient = (numerator: Fraction, denominator: Fraction, base: Answer): Answer => {
  const sides = { ...base, numerator, denominator };
  if (denominator.top > 0n) return { ...sides, value: dividedBy(numerator, denominator) };
  return { ...sides, reason: denominator.top === 0n ? 'zero denominator' : 'negative denominator' };
};

/** Rows → one value, straight from what the aggregate is called. */
function aggregate(placed: PlacedNode, rows: readonly PlacedRow[], period: Period, source: Source, world: World): Answer {
  const node = placed.of;
  const of = node.node === 'share' ? node.of : node;
  const left: string[] = [];
  const kept: { amount: Fraction; unit: string; hit: boolean }[] = [];
  for (const { row, moment } of rows) {
    const counts = all(of.where, placed, row, period, source);
    if (counts === false) continue;
    const hit = node.node === 'share' ? all(node.where, placed, row, period, source) : false;
    const amount = of.node === 'count' ? whole(1) : of.node === 'distinct' ? whole(0) : amountOf(of.of.column, of.of.type, row, moment, world);
    const unit = of.node === 'distinct' ? row[of.of.column] : '';
    if (typeof moment === 'string') left.push(moment);
    else if (typeof counts === 'string') left.push(counts);
    else if (typeof hit === 'string') left.push(hit);
    else if (typeof amount === 'string') left.push(amount);
    else if (unit == null) left.push(`${(of as { of: { column: string } }).of.column} missing`);
    else kept.push({ amount, unit: unit as string, hit });
  }
  const excluded = tally(left);
  const base = { ...none(null), n: kept.length, excluded };
  const empty = { ...base, reason: Object.keys(excluded)[0] ?? 'no rows' };
  const size = (items: typeof kept): Fraction =>
    of.node === 'distinct' ? whole(new Set(items.map(({ unit }) => unit)).size) : items.map(({ amount }) => amount).reduce(plus, whole(0));
  switch (node.node) {
    case 'count':
    case 'distinct':
      return { ...base, value: size(kept) };
    case 'sum':
      return kept.length === 0 && left.length > 0 ? empty : { ...base, value: size(kept) };
    case 'mean':
      return kept.length === 0 ? empty : quotient(size(kept), whole(kept.length), base);
    case 'quantile':
      return kept.length === 0 ? empty : { ...base, ...quantile(kept.map(({ amount }) => amount).sort(compare), node.p) };
    case 'share': {
      const whole = quotient(size(kept.filter(({ hit }) => hit)), size(kept), base);
      if (whole.value === null) return kept.length === 0 && left.length > 0 ? { ...whole, reason: empty.reason } : whole;
      return { ...whole, interval: of.node === 'count' ? wilson(kept.filter(({ hit }) => hit).length, kept.length) : null };
    }
  }
}

/** Hyndman and Fan's type 7, and the order statistics whose binomial coverage is at least 95 %. */
function quantile(sorted: readonly Fraction[], p: number): Pick<Answer, 'value' | 'interval'> {
  const place = times(whole(sorted.length - 1), parseFraction(String(p)));
  const low = sorted[Number(floor(place))]!;
  const high = sorted[Math.min(Number(floor(place)) + 1, sorted.length - 1)]!;
  const value = plus(low, times(minus(high, low), minus(place, fraction(floor(place)))));
  const [first, last] = [binomialQuantile(0.025, sorted.length, p), binomialQuantile(0.975, sorted.length, p) + 1];
  return { value, interval: first < 1 || last > sorted.length ? null : [sorted[first - 1]!, sorted[last - 1]!] };
}

function binomialQuantile(probability: number, n: number, p: number): number {
  const choose = (k: number): number => (k === 0 ? 1 : (choose(k - 1) * (n - k + 1)) / k);
  let below = 0;
  for (let k = 0; k <= n; k++) {
    below += choose(k) * p ** k * (1 - p) ** (n - k);
    if (below >= probability) return k;
  }
  return n;
}

/** Wilson (1927): the p for which (p̂ − p)² = z² p (1 − p) ÷ n. */
function wilson(successes: number, trials: number): [number, number] {
  const z = 1.959963984540054;
  const [a, b, c] = [trials + z ** 2, -(2 * successes + z ** 2), successes ** 2 / trials];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

type Truth = boolean | string;

/** One false condition decides; else the first that cannot be told. */
function all(where: readonly ConditionNode[], placed: PlacedNode, row: Row, period: Period, source: Source): Truth {
  const answers = where.map((condition) => test(condition, placed, row, period, source));
  return answers.includes(false) ? false : (answers.find((answer) => typeof answer === 'string') ?? true);
}

function test(condition: ConditionNode, placed: PlacedNode, row: Row, period: Period, source: Source): Truth {
  const table = placedTable(placed);
  const spec = specsOf(table)[condition.column]!;
  const value = source.hasColumn(table, condition.column) ? row[condition.column] : spec.absent;
  const missing = value === null || value === undefined;
  switch (condition.node) {
    case 'is':
      return !missing && condition.values.includes(value as never);
    case 'isNot':
      return missing || !condition.values.includes(value as never);
    case 'known':
      return missing !== condition.is;
    case 'inPeriod':
      return (!missing && (value as number) >= period.start && (value as number) < period.end) === condition.is;
    case 'range': {
      if (missing) return `${condition.column} missing`;
      const against = (bound: number | undefined, holds: (difference: number) => boolean): boolean =>
        bound === undefined || holds(compare(parseFraction(String(value)), parseFraction(String(bound))));
      return (
        against(condition.atLeast, (d) => d >= 0) &&
        against(condition.above, (d) => d > 0) &&
        against(condition.below, (d) => d < 0) &&
        against(condition.atMost, (d) => d <= 0)
      );
    }
  }
}

function amountOf(column: string, type: string, row: Row, moment: number | string, { currency, rates }: World): Fraction | string {
  const value = row[column];
  if (value === null || value === undefined) return `${column} missing`;
  const amount = parseFraction(String(value));
  const from = (row.currency as string | null | undefined) ?? currency;
  if (type !== 'money' || from === currency || typeof moment === 'string') return amount;
  const inForce = rates
    .filter((rate) => rate.currency === from && rate.from <= moment)
    .sort((a, b) => a.from - b.from)
    .at(-1);
  return inForce ? times(amount, parseFraction(inForce.rate)) : `no exchange rate from ${from} to ${currency}`;
}

function needsOf(placed: PlacedNode, own: readonly string[], source: Source): string[] {
  const table = placedTable(placed);
  if (!source.has(table)) return [table];
  const used = (aggregate: AggregateNode): string[] => [
    ...aggregate.where.map(({ column }) => column),
    ...(aggregate.node === 'count' ? [] : aggregate.of.node === 'column' ? [aggregate.of.column] : used(aggregate.of)),
  ];
  const columns = [...(placed.node === 'at' ? [placed.moment.column] : []), ...used(placed.of)];
  return [
    ...columns.filter((column) => !source.hasColumn(table, column) && specsOf(table)[column]!.absent === undefined),
    ...own.filter((name) => !source.dimensions(table).includes(name)),
  ].map((name) => `${table}.${name}`);
}

export function unitOf(value: ValueNode): Unit {
  if (value.node === 'total') return unitOf(value.value);
  if (value.node === 'at' || value.node === 'asOf') {
    const of = value.of;
    return of.node === 'share' ? 'share' : of.node === 'count' || of.node === 'distinct' ? 'count' : (of.of.type as Unit);
  }
  const [left, right] = [unitOf(value.left), unitOf(value.right)];
  return value.node === 'divide' && left === right ? 'ratio' : left;
}

/** The unit of a numerator or denominator: of what a share is taken of, or of the side. */
function sideUnits(value: ValueNode): readonly [Unit, Unit] {
  if (value.node === 'total') return sideUnits(value.value);
  if (value.node !== 'at' && value.node !== 'asOf') return [unitOf(value.left), unitOf(value.right)];
  if (value.of.node !== 'share') return [unitOf(value), 'count'];
  const unit = unitOf({ ...value, of: value.of.of });
  return [unit, unit];
}

function written(
  metric: string,
  part: string | null,
  unit: Unit,
  value: ValueNode,
  { dimensions, members }: Group,
  period: Period,
  answer: Answer,
  { currency, records }: World,
) {
  const put = (number: Fraction | number | null, as: Unit): number | string | null =>
    number === null || typeof number === 'number' ? number : as === 'money' ? fractionText(number) : toNumber(number);
  const [top, bottom] = sideUnits(value);
  return {
    metric,
    part,
    unit,
    ...(unit === 'money' ? { currency } : {}),
    group: Object.fromEntries(dimensions.map((name, index) => [name, readable(name, members[index]!, records)])),
    start: period.from,
    end: period.to,
    value: put(answer.value, unit),
    numerator: put(answer.numerator, top),
    denominator: put(answer.denominator, bottom),
    n: answer.n,
    interval: answer.interval?.map((bound) => put(bound, unit)) ?? null,
    excluded: answer.excluded,
    reason: answer.reason,
  };
}

/** People and customers are named; two of one name by their ids. */
function readable(dimension: string, member: string | null, records: Records): string | null {
  const named = ((dimension === 'owner' ? records.people : dimension === 'customer' ? records.customers : undefined) ?? []) as readonly Row[];
  const name = named.find(({ id }) => id === member)?.name;
  if (!name) return member;
  return new Set(named.filter((other) => other.name === name).map(({ id }) => id)).size > 1 ? `${name} (${member})` : (name as string);
}

const tally = (reasons: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(reasons)]
      .map((reason): [string, number] => [reason, reasons.filter((other) => other === reason).length])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  );
const spread = (excluded: Readonly<Record<string, number>>): string[] =>
  Object.entries(excluded).flatMap(([reason, rows]) => Array.from({ length: rows }, () => reason));
