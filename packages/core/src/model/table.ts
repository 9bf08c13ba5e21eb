import { SalesperfError } from '../errors.ts';
import type { ColumnType, Spec } from './column.ts';

/** A table as the metric language sees it: a name and its columns. */
export interface Shape {
  readonly name: string;
  readonly columns: Readonly<Record<string, Spec>>;
  /** a versioned table: the columns that bound the time in which a row is true */
  readonly history?: readonly [from: string, to: string];
  /** the columns among them that a user added */
  readonly own?: Readonly<Record<string, Spec>>;
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

type Extended<S extends Shape, C extends Record<string, Spec>> = { name: S['name']; columns: S['columns'] & C } & (S extends Versioned
  ? { history: S['history'] }
  : unknown);

export type Table<S extends Shape> = {
  readonly [C in keyof S['columns']]: Column<S, S['columns'][C]['type']>;
} & {
  readonly [shape]: S;
  /** The same table with columns of one's own: give it to `dataset(records, { tables: […] })`, and build metrics on it. */
  readonly with: <const C extends Record<string, Spec>>(own: C) => Table<Extended<S, C>>;
};

/** Not free for columns: they would be taken for something else. */
const reserved: readonly string[] = ['with', 'node', 'dimensions', 'origin'];

/** Declares a table; `deals.closedAt` is then a column that only fits metrics over deals. */
export function table<const N extends string, const C extends Record<string, Spec>>(name: N, columns: C): Table<{ name: N; columns: C }>;
export function table<const N extends string, const C extends Record<string, Spec>>(
  name: N,
  columns: C,
  history: readonly [keyof C & string, keyof C & string],
): Table<{ name: N; columns: C; history: readonly [string, string] }>;
export function table(name: string, columns: Record<string, Spec>, history?: readonly [string, string]): unknown {
  return tableOfShape({ name, columns, ...(history ? { history } : {}) });
}

/** The table of a shape that is only known when the program runs. */
export function tableOfShape(of: Shape): Table<Shape> {
  const nodes = Object.entries(of.columns).map(([column, spec]) => [column, { node: 'column', table: of.name, column, type: spec.type, [shape]: of }] as const);
  for (const [, node] of nodes) Object.defineProperty(node, shape, { enumerable: false });
  return { ...Object.fromEntries(nodes), [shape]: of, with: (own: Record<string, Spec>) => tableOfShape(extended(of, own)) } as never;
}

/** The shape that a column was declared with; a column read from JSON has none. */
export const shapeOfColumn = (column: object): Shape | undefined => (column as { [shape]?: Shape })[shape];

/** The column of a table that plays a dimension. */
export const dimensionColumn = ({ columns }: Shape, dimension: string): string | undefined =>
  Object.keys(columns).find((column) => columns[column]!.dimension === dimension);

function extended(of: Shape, own: Readonly<Record<string, Spec>>): Shape {
  const taken = Object.keys(own).find((column) => column in of.columns || reserved.includes(column));
  if (taken !== undefined) throw new SalesperfError('invalid_argument', `Cannot add the column "${taken}" to ${of.name}: the name is taken`);
  return { ...of, columns: { ...of.columns, ...own }, own: { ...of.own, ...own } };
}
