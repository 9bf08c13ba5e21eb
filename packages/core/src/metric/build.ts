import { type Column, type Shape, shape, type Table, type Versioned } from '../model/table.ts';
import { conditions, type Filter } from './filter.ts';
import { type AdditiveNode, type AggregateNode, type ColumnNode, tableOf, type ValueNode } from './node.ts';
import type { Quotient, Unit, UnitOfColumn } from './unit.ts';

declare const typed: unique symbol;

/** Rows of one table → one value of unit U. The table is invariant, so that tables cannot be mixed up. */
export type Aggregate<S extends Shape, U extends Unit> = AggregateNode & { readonly [typed]: { unit: U; table: (shape: S) => S } };
/** A count or a sum: what a share may be taken of. */
export type Additive<S extends Shape, U extends Unit> = AdditiveNode & Aggregate<S, U>;
/** A placed aggregate, or arithmetic over several. */
export type Value<U extends Unit> = ValueNode & { readonly [typed]: { unit: U } };

type Numeric = 'money' | 'number' | 'score';

/** The types keep tables and units apart; the value is the plain node. */
const typedAs = <T>(node: ValueNode | AggregateNode): T => node as T;
const plain = ({ node, table, column, type }: ColumnNode): ColumnNode => ({ node, table, column, type });

/** How many rows. */
export const count = <S extends Shape>(of: Table<S>, where?: Filter<S>): Additive<S, 'count'> =>
  typedAs({ node: 'count', table: of[shape].name, where: conditions(where) });

/** How many different records a column names; empty cells are none. */
export const distinct = <S extends Shape>(of: Column<S, 'reference'>, where?: Filter<S>): Additive<S, 'count'> =>
  typedAs({ node: 'distinct', of: plain(of), where: conditions(where) });

/** The sum of a column. A row whose cell is empty is left out, with that reason. */
export const sum = <S extends Shape, T extends Numeric>(of: Column<S, T>, where?: Filter<NoInfer<S>>): Additive<S, UnitOfColumn<T>> =>
  typedAs({ node: 'sum', of: plain(of), where: conditions(where) });

export const mean = <S extends Shape, T extends Numeric>(of: Column<S, T>, where?: Filter<NoInfer<S>>): Aggregate<S, UnitOfColumn<T>> =>
  typedAs({ node: 'mean', of: plain(of), where: conditions(where) });

/** Type 7: linear between the two order statistics around (n − 1)p. */
export const quantile = <S extends Shape, T extends Numeric>(p: number, of: Column<S, T>, where?: Filter<NoInfer<S>>): Aggregate<S, UnitOfColumn<T>> =>
  typedAs({ node: 'quantile', p, of: plain(of), where: conditions(where) });

export const median = <S extends Shape, T extends Numeric>(of: Column<S, T>, where?: Filter<NoInfer<S>>): Aggregate<S, UnitOfColumn<T>> =>
  quantile(0.5, of, where);

/** The part of an aggregate's rows that also satisfy `where`: of a count in [0, 1] by construction. */
export const share = <S extends Shape, U extends 'count' | 'money' | 'number'>(of: Additive<S, U>, where: Filter<NoInfer<S>>): Aggregate<S, 'share'> =>
  typedAs({ node: 'share', of: of as AdditiveNode, where: conditions(where) });

/** A flow: rows whose moment lies in the period. */
export const at = <S extends Shape, U extends Unit>(moment: Column<S, 'instant'>, of: Aggregate<NoInfer<S>, U>): Value<U> =>
  typedAs({ node: 'at', moment: plain(moment), of });

/** A stock: the versions alive at the end (or the start) of the period, or at the as-of if that is sooner. */
export const asOf = <S extends Versioned, U extends Unit>(of: Aggregate<S, U>, moment: 'start' | 'end' = 'end'): Value<U> =>
  typedAs({ node: 'asOf', table: tableOf(of), moment, of });

/** left ÷ right; a denominator of zero or less gives null with a reason. */
export const divide = <L extends Unit, R extends Unit>(left: Value<L>, right: [Quotient<L, R>] extends [never] ? never : Value<R>): Value<Quotient<L, R>> =>
  typedAs({ node: 'divide', left, right });

export const add = <U extends Unit>(left: Value<U>, right: Value<NoInfer<U>>): Value<U> => typedAs({ node: 'add', left, right });
export const subtract = <U extends Unit>(left: Value<U>, right: Value<NoInfer<U>>): Value<U> => typedAs({ node: 'subtract', left, right });

/** The value over all members of the metric's own breakdown. */
export const total = <U extends Unit>(value: Value<U>): Value<U> => typedAs({ node: 'total', value });
