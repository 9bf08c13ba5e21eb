import type { StoredColumn, StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ColumnNode } from '../metric/node.ts';

/** The cell of a row as an exact integer, or why there is none. `moment` decides the exchange rate. */
export type AmountOf = (row: number, moment: number) => bigint | string;

/** Numbers and scores are summed as integers of 1e-6, so that the order of rows never shows in a sum. */
export const numberScale = 1_000_000;

export function amountOf({ column: name }: ColumnNode, table: StoredTable, { currency, rateAt }: Dataset): AmountOf {
  const column = table.columns[name]!;
  const missing = `${name} missing`;
  if (column.kind !== 'amounts') {
    const { values } = column as { values: Float64Array };
    return (row) => (Number.isNaN(values[row]) ? missing : BigInt(Math.round(values[row]! * numberScale)));
  }
  const currencies = table.columns.currency as Extract<StoredColumn, { kind: 'codes' }> | undefined;
  return (row, moment) => {
    const amount = column.values[row] as bigint | null;
    if (amount === null) return missing;
    const from = currencies?.words[currencies.codes[row]!] ?? currency;
    const rate = rateAt(from, moment);
    return rate === null ? `no exchange rate from ${from} to ${currency}` : amount * rate;
  };
}
