import { amountAt, emptyFlag, type StoredTable } from '../dataset/column.ts';
import { scaledText } from '../money/amount.ts';
import { type Codes, wordAt } from './people.ts';

export type CellValue = string | number | boolean | null;

/** Reads a cell as the record has it: instants in epoch milliseconds, money as decimal text; null where it is empty or absent. */
export function cellReader(column: string, table: StoredTable): (row: number) => CellValue {
  const stored = table.columns[column];
  if (!stored) return () => null;
  switch (stored.kind) {
    case 'codes':
      return (row) => wordAt(stored as Codes, row);
    case 'flags':
      return (row) => (stored.values[row] === emptyFlag ? null : stored.values[row] === 1);
    case 'amounts':
    case 'bigAmounts':
      return (row) => {
        const amount = amountAt(stored, row);
        return amount === null ? null : scaledText(amount);
      };
    default:
      return (row) => (Number.isNaN(stored.values[row]) ? null : stored.values[row]!);
  }
}
