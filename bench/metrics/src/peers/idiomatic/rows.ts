import { Decimal } from 'decimal.js';
import { type ColumnSchema, schemas } from '../../world/schema.ts';
import { emptyFlag, noCode, type Tables } from '../../world/table.ts';

type Name = keyof Tables;
type CellOf<K> = K extends 'codes' ? string : K extends 'instants' ? Date : K extends 'amounts' ? Decimal : K extends 'flags' ? boolean : number;

/** A row as one would write it: words, dates, decimals; null where a cell is empty. */
export type RowOf<T extends Name> = {
  readonly [C in keyof (typeof schemas)[T]]: CellOf<(typeof schemas)[T][C] extends { kind: infer K } ? K : never> | null;
};

export type Rows = { readonly [T in Name]: readonly RowOf<T>[] };

export function rowsOf(tables: Tables): Rows {
  const names = Object.keys(schemas) as Name[];
  return Object.fromEntries(names.map((name) => [name, rows(tables, name)])) as unknown as Rows;
}

function rows(tables: Tables, name: Name): object[] {
  const columns = Object.entries<ColumnSchema>(schemas[name]);
  const values = tables[name] as unknown as Record<string, ArrayLike<number>>;
  return Array.from({ length: tables[name].length }, (_, row) =>
    Object.fromEntries(columns.map(([column, schema]) => [column, cell(schema, values[column]![row]!)])),
  );
}

function cell(schema: ColumnSchema, value: number): string | Date | Decimal | boolean | number | null {
  if (schema.kind === 'codes') return value === noCode ? null : schema.word(value);
  if (schema.kind === 'flags') return value === emptyFlag ? null : value === 1;
  if (Number.isNaN(value)) return null;
  if (schema.kind === 'instants') return new Date(value);
  return schema.kind === 'amounts' ? new Decimal(value).div(100) : value;
}
