import type { ColumnType } from '../../model/column.ts';
import type { Column, Shape, Table } from '../../model/table.ts';
import { shape } from '../../model/table.ts';
import type { ClockName } from '../../time/clock.ts';
import { conditions, type Where } from '../filter.ts';
import type { AdditiveNode, ColumnNode, RatePolicy, SurvivalNode } from '../node.ts';
import type { Unit } from '../unit.ts';
import { expressionNode, type Numeric, type Operand } from './expression.ts';
import { type Additive, type Aggregate, builtOn, type Elapsed, type Place, plainColumn, shapeOfNode, typedAs } from './typed.ts';

type Summable = Numeric | ClockName;

export interface RateOptions {
  /** at which moment amounts are exchanged; absent: of the event, of the stock's moment, or of the plan, as the placement says */
  readonly rate?: RatePolicy;
}

/** How many rows. */
export const count = <S extends Shape>(of: Table<S>, where?: Where<S>): Additive<S, 'count', 'moment'> =>
  typedAs(builtOn({ node: 'count', table: of[shape].name, where: conditions(where) }, of[shape]));

/** How many different records a column names; empty cells are none. */
export const distinct = <S extends Shape>(of: Column<S, 'reference'>, where?: Where<NoInfer<S>>): Additive<S, 'count'> =>
  typedAs(builtOn({ node: 'distinct', of: plainColumn(of), where: conditions(where) }, shapeOfNode(of)));

/** The sum of a column or an expression. A row on which it is unknown is left out, with that reason. */
export const sum = <S extends Shape, U extends Summable, P extends Place = 'any'>(
  of: Operand<S, U, P>,
  where?: Where<NoInfer<S>>,
  options: RateOptions = {},
): Additive<S, U, P> => typedAs(builtOn({ node: 'sum', of: expressionNode(of), where: conditions(where), ...options }, shapeOfNode(of)));

export const mean = <S extends Shape, U extends Summable, P extends Place = 'any'>(
  of: Operand<S, U, P>,
  where?: Where<NoInfer<S>>,
  options: RateOptions = {},
): Aggregate<S, U, P> => typedAs(builtOn({ node: 'mean', of: expressionNode(of), where: conditions(where), ...options }, shapeOfNode(of)));

/** Type 7: linear between the two order statistics around (n − 1)p. */
export const quantile = <S extends Shape, U extends Summable, P extends Place = 'any'>(
  p: number,
  of: Operand<S, U, P>,
  where?: Where<NoInfer<S>>,
  options: RateOptions = {},
): Aggregate<S, U, P> => typedAs(builtOn({ node: 'quantile', p, of: expressionNode(of), where: conditions(where), ...options }, shapeOfNode(of)));

export const median = <S extends Shape, U extends Summable, P extends Place = 'any'>(
  of: Operand<S, U, P>,
  where?: Where<NoInfer<S>>,
  options: RateOptions = {},
): Aggregate<S, U, P> => quantile(0.5, of, where, options);

/** The part of an aggregate's rows that also satisfy `where`: of a count in [0, 1] by construction. */
export const share = <S extends Shape, U extends 'count' | 'money' | 'number', P extends Place = 'any'>(
  of: Additive<S, U, P>,
  where: Where<NoInfer<S>>,
): Aggregate<S, 'share', P> => typedAs(builtOn({ node: 'share', of: of as AdditiveNode, where: conditions(where) }, shapeOfNode(of)));

export interface FollowOptions<S extends Shape> {
  readonly where?: Where<S>;
  /** which ends count; absent: all */
  readonly event?: Where<S>;
  /** which of the other ends make the event impossible; the rest are censored */
  readonly competing?: Where<S>;
}

function survival(of: SurvivalNode['of'], ask: SurvivalNode['ask'], { where, event, competing }: FollowOptions<never> = {}): SurvivalNode {
  const node: SurvivalNode = {
    node: 'survival',
    of,
    ask,
    where: conditions(where),
    ...(event ? { event: conditions(event) } : {}),
    ...(competing ? { competing: conditions(competing) } : {}),
  };
  return builtOn(node, shapeOfNode(of));
}

/** Kaplan–Meier: the smallest time by which the share p has ended; rows that have not are censored. Null where the curve does not come that far. */
export const timeQuantile = <S extends Shape, T extends ClockName>(
  p: number,
  of: Elapsed<S, T>,
  options?: Omit<FollowOptions<NoInfer<S>>, 'competing'>,
): Aggregate<S, T> => typedAs(survival(of, { quantile: p }, options as FollowOptions<never>));

export const medianTime = <S extends Shape, T extends ClockName>(of: Elapsed<S, T>, options?: Omit<FollowOptions<NoInfer<S>>, 'competing'>): Aggregate<S, T> =>
  timeQuantile(0.5, of, options);

/** Aalen–Johansen: the share that has ended by `event` at a time, against what competes with it. */
export const incidenceAt = <S extends Shape, T extends ClockName>(
  time: number,
  of: Elapsed<S, T>,
  options?: FollowOptions<NoInfer<S>>,
): Aggregate<S, 'share'> => typedAs(survival(of, { incidenceAt: time }, options as FollowOptions<never>));

export interface ReducerOptions<S extends Shape, U extends Unit> {
  /** the cells the reducer reads */
  readonly columns: readonly Column<S, Exclude<ColumnType, 'text'>>[];
  readonly unit: U;
  readonly where?: Where<S>;
}

/** The escape hatch: a fold registered by this name with the query (`reducers`). Memory runs it, SQL refuses it by name. */
export const reducer = <S extends Shape, U extends Unit>(
  name: string,
  of: Table<S>,
  { columns, unit, where }: ReducerOptions<NoInfer<S>, U>,
): Aggregate<S, U> =>
  typedAs(
    builtOn(
      { node: 'reducer', name, table: of[shape].name, columns: columns.map((column) => plainColumn(column as ColumnNode)), unit, where: conditions(where) },
      of[shape],
    ),
  );
