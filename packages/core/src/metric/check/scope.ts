import { quoteList, SalesperfError } from '../../errors.ts';
import type { ColumnType, Spec } from '../../model/column.ts';
import { tables } from '../../model/index.ts';
import { type Shape, shape } from '../../model/table.ts';
import type { ColumnNode, OwnColumns } from '../node.ts';

export type Fail = (why: string) => never;

/** What a check knows: the table that is read, and how it is placed. */
export interface Scope {
  readonly table: Shape;
  readonly placement: 'at' | 'asOf' | 'during' | 'lookup';
  readonly fail: Fail;
}

export const failAs = (id: string): Fail => {
  return (why) => {
    throw new SalesperfError('invalid_definition', `Cannot define the metric "${id}": ${why}`, { metric: id });
  };
};

const shapes: Readonly<Record<string, Shape>> = Object.fromEntries(Object.values(tables).map((table) => [table[shape].name, table[shape]]));
export const isStandard = (name: string): boolean => Object.hasOwn(shapes, name);
export const versioned: readonly string[] = Object.values(shapes).flatMap(({ name, history }) => (history ? [name] : []));

/** The shape of a table of the model, with the columns a user added. */
export function shapeNamed(name: string, own: OwnColumns | undefined, fail: Fail): Shape {
  if (!isStandard(name)) fail(`there is no table "${name}", expected one of ${quoteList(Object.keys(shapes))}`);
  const standard = shapes[name]!;
  const taken = Object.keys(own ?? {}).find((column) => Object.hasOwn(standard.columns, column));
  if (taken !== undefined) fail(`"${taken}" of ${name} is no column of one's own`);
  return own ? { ...standard, columns: { ...standard.columns, ...own } } : standard;
}

export function specOf({ name, columns }: Shape, column: string, fail: Fail): Spec {
  if (!Object.hasOwn(columns, column)) fail(`${name} have no column "${column}", expected one of ${quoteList(Object.keys(columns))}`);
  return columns[column]!;
}

/** Fails unless the column belongs to the table of the scope and has one of the types. */
export function checkColumn(column: ColumnNode, types: readonly ColumnType[], { table, fail }: Pick<Scope, 'table' | 'fail'>): void {
  if (column.table !== table.name) fail(`"${column.column}" is a column of ${column.table}, not of ${table.name}`);
  const { type } = specOf(table, column.column, fail);
  if (!types.includes(type)) fail(`"${column.column}" of ${table.name} is a ${type}, expected ${quoteList(types)}`);
  if (column.type !== type) fail(`"${column.column}" of ${table.name} is a ${type}, not a ${column.type}`);
}

export const numeric: readonly ColumnType[] = ['money', 'number', 'seconds', 'score'];
