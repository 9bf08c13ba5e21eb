import type { KnownTables } from '../derive/known.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { type AggregateNode, leaves, type PlacedNode, placedTable } from '../metric/node.ts';
import { type Entity, tables as models } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { dimensionsOf } from './groups.ts';

/** Records whose absence leaves a metric without an answer, such as "meetings" or "meetings.outcome". */
export function needsOf(metric: Metric, known: KnownTables): string[] {
  const placed = partsOf(metric).flatMap(([, value]) => leaves(value));
  return [...new Set(placed.flatMap((leaf) => needsOfPlaced(leaf, metric.by ?? [], known)))];
}

function needsOfPlaced(placed: PlacedNode, own: readonly string[], known: KnownTables): string[] {
  const name = placedTable(placed) as Entity;
  const table = known[name];
  if (!table || table.length === 0) return [name];
  const specs = models[name][shape].columns as Record<string, { absent?: boolean }>;
  const columns = [...(placed.node === 'at' ? [placed.moment.column] : []), ...columnsOf(placed.of)];
  const absent = columns.filter((column) => !table.columns[column] && specs[column]!.absent === undefined);
  return [...absent, ...own.filter((dimension) => !dimensionsOf(table, known).includes(dimension))].map((column) => `${name}.${column}`);
}

function columnsOf(aggregate: AggregateNode): string[] {
  const tested = aggregate.where.map(({ column }) => column);
  if (aggregate.node === 'count') return tested;
  return [...tested, ...(aggregate.of.node === 'column' ? [aggregate.of.column] : columnsOf(aggregate.of))];
}
