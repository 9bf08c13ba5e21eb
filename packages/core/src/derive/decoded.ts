import { amountAt, emptyFlag, noCode, type StoredColumn } from '../dataset/column.ts';
import { type Dataset, type DatasetOptions, dataset } from '../dataset/dataset.ts';
import type { Records, TableName } from '../model/index.ts';
import { scaledText } from '../money/amount.ts';
import type { Row } from '../records/row.ts';
import { knownAt } from './known.ts';

/** Checking records takes longer than deriving a table, and tests look at many tables of the same records. */
const datasets = new WeakMap<object, Dataset>();

function datasetOf(records: object, options: DatasetOptions | undefined): Dataset {
  const kept = options ? undefined : datasets.get(records);
  const made = kept ?? dataset(records as Records, options);
  if (!options) datasets.set(records, made);
  return made;
}

/** The rows of a table as known at the as-of, for tests; null where the source does not have it. */
export function rowsAt(records: object, table: TableName, asOf: number, options?: DatasetOptions): Row[] | null {
  const stored = knownAt(datasetOf(records, options), asOf)[table];
  if (!stored) return null;
  const columns = Object.entries(stored.columns);
  return Array.from({ length: stored.length }, (_, index) => Object.fromEntries(columns.map(([name, column]) => [name, cellOf(column, index)])));
}

function cellOf(column: StoredColumn, index: number): unknown {
  if (column.kind === 'codes') return column.codes[index] === noCode ? null : column.words[column.codes[index]!];
  if (column.kind === 'flags') return column.values[index] === emptyFlag ? null : column.values[index] === 1;
  if (column.kind === 'amounts' || column.kind === 'bigAmounts') {
    const amount = amountAt(column, index);
    return amount === null ? null : scaledText(amount);
  }
  return Number.isNaN(column.values[index]) ? null : column.values[index];
}

/** Some cells of every row. */
export const cells = (rows: readonly Row[] | null, ...columns: string[]): unknown[][] => (rows ?? []).map((row) => columns.map((column) => row[column]));
