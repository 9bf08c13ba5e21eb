import { type Shape, shapeOfColumn } from '../../model/table.ts';
import type { AdditiveNode, AggregateNode, ColumnNode, ElapsedNode, ExpressionNode, FirstAfterNode, OwnTableNode, ValueNode } from '../node.ts';
import type { Unit } from '../unit.ts';

declare const typed: unique symbol;

/**
 * Which placements an aggregate fits. `during`: it needs a row that is placed by an interval. `moment`: it needs one that is not,
 * since a row that lasts through several periods would be counted in each (`distinct` says so).
 */
export type Place = 'any' | 'during' | 'moment';

/** The table is invariant, so that tables cannot be mixed up. */
interface Typed<S extends Shape, U extends Unit, P extends Place = 'any'> {
  readonly [typed]: { readonly unit: U; readonly table: (shape: S) => S; readonly place: P };
}

/** A value on a row of one table. */
export type Expression<S extends Shape, U extends Unit, P extends Place = 'any'> = ExpressionNode & Typed<S, U, P>;
/** Time on a clock between two moments of a row. */
export type Elapsed<S extends Shape, U extends Unit> = ElapsedNode & Typed<S, U>;
/** A moment that is looked up in another table. */
export type Moment<S extends Shape> = FirstAfterNode & { readonly [typed]: { readonly moment: (shape: S) => S } };
/** Rows of one table → one value of unit U. */
export type Aggregate<S extends Shape, U extends Unit, P extends Place = 'any'> = AggregateNode & Typed<S, U, P>;
/** A count or a sum: what a share may be taken of. */
export type Additive<S extends Shape, U extends Unit, P extends Place = 'any'> = AdditiveNode & Aggregate<S, U, P>;
/** A placed aggregate, or arithmetic over several. */
export type Value<U extends Unit> = ValueNode & { readonly [typed]: { readonly unit: U } };

/** The types keep tables and units apart; the value is the plain node. */
export const typedAs = <T>(node: object): T => node as T;

/** A column without what only the program knows about it. */
export const plainColumn = ({ node, table, column, type }: ColumnNode): ColumnNode => ({ node, table, column, type });

const shapes = new WeakMap<object, Shape>();

/** Nodes are plain data; which shape they were built on is remembered beside them. */
export function builtOn<T extends object>(node: T, shape: Shape | undefined): T {
  if (shape) shapes.set(node, shape);
  return node;
}

export const shapeOfNode = (node: object): Shape | undefined => shapes.get(node) ?? shapeOfColumn(node);

const definitions = new WeakMap<Shape, OwnTableNode>();

/** The shape of a table that a metric defines for itself goes with the definition. */
export function definedBy(shape: Shape, definition: OwnTableNode): Shape {
  definitions.set(shape, definition);
  return shape;
}

export const definitionOf = (shape: Shape | undefined): OwnTableNode | undefined => shape && definitions.get(shape);

/** The user's own columns that a node reads, so that the node can be understood wherever it is sent. */
export function ownColumns(node: object, shape: Shape | undefined): { own?: Shape['columns'] } {
  const text = JSON.stringify(node);
  const used = Object.entries(shape?.own ?? {}).filter(([column]) => text.includes(`"column":${JSON.stringify(column)}`));
  return used.length === 0 ? {} : { own: Object.fromEntries(used) };
}
