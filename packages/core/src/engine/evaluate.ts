import type { Dataset } from '../dataset/dataset.ts';
import { type KnownTables, knownAt } from '../derive/known.ts';
import { unitOf } from '../metric/check.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { leaves, type PlacedNode, placedTable, type ValueNode } from '../metric/node.ts';
import type { Entity } from '../model/index.ts';
import type { Periods } from '../time/period.ts';
import { answersAt } from './answers.ts';
import type { Basis, Cell, Results } from './cell.ts';
import { type Finished, nothing } from './finish.ts';
import { assertDimensions, dimensionsOf, readable } from './groups.ts';
import { needsOf } from './needs.ts';
import { written } from './quantity.ts';
import { type GroupKey, type States, scan } from './scan.ts';

export interface Query {
  readonly metrics: readonly Metric[];
  /** dimensions to group by, together; a metric's own breakdown is added to them */
  readonly by?: readonly string[];
  readonly over: Periods;
  /** epoch milliseconds: what was known then, and nothing that happened at it or later */
  readonly asOf: number;
}

/**
 * Works out metrics over a dataset: totals, and the groups of `by` (and of a metric's own breakdown).
 * A metric whose tables lack a dimension of `by` is given in total, with the reason; one whose records are missing is null, with the reason.
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export function evaluate(dataset: Dataset, { metrics, by = [], over, asOf }: Query): Results {
  const known = knownAt(dataset, asOf);
  assertDimensions(by, known);
  const scans = new Map<string, States>();
  /** Equal aggregates collapse by their own text, so metrics share their scans. */
  const scanned = (placed: PlacedNode, dimensions: readonly string[]): States => {
    const key = JSON.stringify([placed, dimensions]);
    const states = scans.get(key) ?? scan(placed, { dataset, known, over, asOf, by: dimensions });
    scans.set(key, states);
    return states;
  };
  const cells = metrics.flatMap((metric) => {
    const needs = needsOf(metric, known);
    return needs.length > 0 ? unanswered(metric, over, `needs ${needs.join(', ')}`, dataset) : answered(metric, { dataset, known, by, over, asOf, scanned });
  });
  return { cells };
}

interface Input extends Required<Omit<Query, 'metrics'>> {
  readonly dataset: Dataset;
  readonly known: KnownTables;
  readonly scanned: (placed: PlacedNode, dimensions: readonly string[]) => States;
}

const unanswered = (metric: Metric, over: Periods, reason: string, dataset: Dataset): Cell[] =>
  partsOf(metric).flatMap(([part, value]) =>
    over.list.map((period) => ({ ...describe(metric, part, value, dataset), group: {}, start: period.from, end: period.to, ...writtenOf(nothing(reason)) })),
  );

function answered(metric: Metric, { dataset, known, by, over, asOf, scanned }: Input): Cell[] {
  const placed = partsOf(metric).flatMap(([, value]) => leaves(value));
  const lacking = lackingDimensions(placed, by, known);
  const own = metric.by ?? [];
  const asked = lacking.length > 0 ? [] : by;
  const finest = [...new Set([...asked, ...own])];
  const note = lacking.length > 0 ? `given in total: ${lacking.join(', ')}` : null;
  return levelsOf(asked, own, finest).flatMap((level) => {
    const answers = answersAt({ level, finest, own, periods: over.list.length, scanned: (leaf) => scanned(leaf, finest) });
    return answers.groups(placed).flatMap((key) =>
      partsOf(metric).flatMap(([part, value]) =>
        over.list.map((period, index): Cell => {
          const finished = writtenOf(period.start >= asOf ? nothing('not yet') : answers.value(value, key, index));
          const reason = finished.reason ?? (level.length === 0 ? note : null);
          return { ...describe(metric, part, value, dataset), group: groupOf(key, level, dataset), start: period.from, end: period.to, ...finished, reason };
        }),
      ),
    );
  });
}

const describe = (metric: Metric, part: string | null, value: ValueNode, { currency }: Dataset) => {
  const unit = unitOf(value);
  return { metric: metric.id, part, unit, basis: basisOf(value), ...(unit === 'money' ? { currency } : {}) };
};

const writtenOf = ({ value, numerator, denominator, n, interval, excluded, reason }: Finished) => ({
  value: value === null ? null : written(value),
  numerator: numerator === null ? null : written(numerator),
  denominator: denominator === null ? null : written(denominator),
  n,
  interval: interval && ([written(interval[0]), written(interval[1])] as const),
  excluded,
  reason,
});

function lackingDimensions(placed: readonly PlacedNode[], by: readonly string[], known: KnownTables): string[] {
  const names = [...new Set(placed.map(placedTable))] as Entity[];
  return by.flatMap((dimension) =>
    names.filter((name) => !dimensionsOf(known[name]!, known).includes(dimension)).map((name) => `${name} have no ${dimension}`),
  );
}

/** The total, the groups asked for, the metric's own, and both together; each once. */
function levelsOf(asked: readonly string[], own: readonly string[], finest: readonly string[]): (readonly string[])[] {
  const levels = [[], asked, own, finest].map((level) => finest.filter((dimension) => level.includes(dimension)));
  return [...new Map(levels.map((level) => [level.join(), level])).values()];
}

const groupOf = (key: GroupKey, level: readonly string[], dataset: Dataset): Record<string, string | null> =>
  Object.fromEntries((JSON.parse(key) as (string | null)[]).map((member, index) => [level[index]!, readable(level[index]!, member, dataset)]));

function basisOf(value: ValueNode): Basis {
  const bases = new Set(
    leaves(value).map(
      (placed): Basis =>
        placed.node === 'asOf' ? 'snapshot' : placed.moment.column === 'createdAt' ? 'created' : placed.moment.column === 'closedAt' ? 'closed' : 'event',
    ),
  );
  return bases.size === 1 ? [...bases][0]! : 'mixed';
}
