import { schemas } from '../../world/schema.ts';
import type { Tables } from '../../world/table.ts';

type Name = keyof Tables;

/** A row as an object: numbers for instants, codes for words, NaN and −1 where a cell is empty. */
export type RowOf<T extends Name> = { readonly [C in keyof Omit<Tables[T], 'length'>]: number };

export type Rows = { readonly [T in Name]: readonly RowOf<T>[] };

/** All objects of a table are made with the same columns in the same order, so that the engine of the language takes them for one shape. */
export function rowsOf(tables: Tables): Rows {
  const names = Object.keys(schemas) as Name[];
  return Object.fromEntries(names.map((name) => [name, rows(tables, name)])) as unknown as Rows;
}

function rows(tables: Tables, name: Name): object[] {
  const columns = Object.keys(schemas[name]);
  const values = columns.map((column) => (tables[name] as unknown as Record<string, ArrayLike<number>>)[column]!);
  return Array.from({ length: tables[name].length }, (_, row) => {
    const made: Record<string, number> = {};
    for (let index = 0; index < columns.length; index++) made[columns[index]!] = values[index]![row]!;
    return made;
  });
}
