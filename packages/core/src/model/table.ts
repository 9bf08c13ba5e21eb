import type { ColumnType, Spec } from './column.ts';

/** A table as the metric language sees it: a name and its columns. */
export interface Shape {
  readonly name: string;
  readonly columns: Readonly<Record<string, Spec>>;
  /** a versioned table: the columns that bound the time in which a row is true */
  readonly history?: readonly [from: string, to: string];
}

/** A table of versions, of which one is alive at any moment. */
export interface Versioned extends Shape {
  readonly history: readonly [string, string];
}

declare const shapeOf: unique symbol;

/** A column as it stands in a metric: plain data, typed by the table it belongs to. */
export interface Column<S extends Shape, T extends ColumnType> {
  readonly node: 'column';
  readonly table: string;
  readonly column: string;
  readonly [shapeOf]?: (shape: S) => S;
  readonly type: T;
}

export const shape = Symbol('shape');

export type Table<S extends Shape> = {
  readonly [C in keyof S['columns']]: Column<S, S['columns'][C]['type']>;
} & { readonly [shape]: S };

/** Declares a table; `deals.closedAt` is then a column that only fits metrics over deals. */
export function table<const N extends string, const C extends Record<string, Spec>>(name: N, columns: C): Table<{ name: N; columns: C }>;
export function table<const N extends string, const C extends Record<string, Spec>>(
  name: N,
  columns: C,
  history: readonly [keyof C & string, keyof C & string],
): Table<{ name: N; columns: C; history: readonly [string, string] }>;
export function table(name: string, columns: Record<string, Spec>, history?: readonly [string, string]): unknown {
  const nodes = Object.entries(columns).map(([column, spec]) => [column, { node: 'column', table: name, column, type: spec.type }]);
  return { ...Object.fromEntries(nodes), [shape]: { name, columns, ...(history ? { history } : {}) } };
}
