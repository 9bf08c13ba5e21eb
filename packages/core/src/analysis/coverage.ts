import type { StoredColumn } from '../dataset/column.ts';
import type { KnownTables } from '../derive/known.ts';
import { deepLeaves } from '../engine/describe.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { type PlacedNode, placedTable } from '../metric/node.ts';
import type { TableName } from '../model/index.ts';
import type { Period } from '../time/period.ts';

/**
 * Whether the records a metric reads reach back to the beginning of a period: a tenth of it may be quiet.
 * A table that begins in the middle would give a "before" of nothing but its end.
 */
export const covers = (first: number, { start, end }: Pick<Period, 'start' | 'end'>): boolean => first <= start + (end - start) / 10;

/** The first moment that any of a metric's tables knows of: the latest of them, where it reads several. */
export const firstMoment = (metric: Metric, known: KnownTables): number =>
  Math.max(...partsOf(metric).flatMap(([, value]) => deepLeaves(value).map((placed) => firstOf(placed, known))));

/** A deal is created before it closes: the beginning of a table of deals is its first creation, where creations are known. */
function firstOf(placed: PlacedNode, known: KnownTables): number {
  const columns = known[placedTable(placed) as TableName]?.columns ?? {};
  const moments = [placingColumn(placed), 'createdAt'].flatMap((name) => (columns[name] ? [instants(columns[name])] : []));
  let first = Number.POSITIVE_INFINITY;
  for (const values of moments) for (const value of values) if (value < first) first = value;
  return first;
}

const placingColumn = (placed: PlacedNode): string =>
  placed.node === 'at' ? placed.moment.column : placed.node === 'during' ? placed.from.column : 'validFrom';

const instants = (column: StoredColumn): Float64Array => (column as { values: Float64Array }).values;
