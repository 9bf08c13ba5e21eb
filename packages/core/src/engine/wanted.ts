import type { StoredTable } from '../dataset/column.ts';
import { dataset } from '../dataset/dataset.ts';
import type { Metric } from '../metric/definition.ts';
import { placedTable } from '../metric/node.ts';
import { type Entity, entities, type TableName, tableNames } from '../model/index.ts';
import { periods } from '../time/period.ts';
import { type Context, contextOf } from './context.ts';
import { needsOf } from './needs.ts';
import { ownTables } from './own-table.ts';

/** Every table with a row and without a column: what a metric then lacks is all that it reads. */
const bare = Object.fromEntries(tableNames.map((name): [TableName, StoredTable] => [name, { name, length: 1, columns: {}, dimensions: {} }]));

const nothingKnown = (): Context => {
  const over = periods({ from: '2026-01-01', to: '2026-01-02', zone: 'UTC' });
  return contextOf(dataset({}), { metrics: [], over, asOf: 0 }, ownTables());
};

/** The columns of records, such as "deals.closedAt", and the settings that a metric has no answer without. */
export function columnsWanted(metric: Metric): string[] {
  const context = nothingKnown();
  const { shapes } = context.dataset;
  return needsOf(metric, {
    ...context,
    known: bare,
    sourceOf: (placed) => ({ table: bare[placedTable(placed)]!, shape: shapes[placedTable(placed) as TableName] }),
  });
}

/** The kinds of records that a metric has no answer without. */
export function recordsWanted(metric: Metric): Entity[] {
  const wanted = new Set([...needsOf(metric, nothingKnown()), ...columnsWanted(metric).map((column) => column.split('.')[0]!)]);
  return entities.filter((entity) => wanted.has(entity));
}
