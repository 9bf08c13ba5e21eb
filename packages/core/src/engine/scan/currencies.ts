import { noCode } from '../../dataset/column.ts';
import type { Context, ReadTable } from '../context.ts';
import type { Codes } from '../people.ts';

const known = new WeakMap<Codes, ReadonlySet<string>>();

/** Whether no amount of a table has to be exchanged. */
export function isInReportCurrency(table: ReadTable, { dataset }: Context): boolean {
  if (table.exchanged) return true;
  const column = table.columns.currency as Codes | undefined;
  return !column || [...currenciesOf(column)].every((currency) => currency === dataset.currency);
}

function currenciesOf(column: Codes): ReadonlySet<string> {
  const found = known.get(column) ?? new Set([...new Set(column.codes)].flatMap((code) => (code === noCode ? [] : [column.words[code]!])));
  known.set(column, found);
  return found;
}
