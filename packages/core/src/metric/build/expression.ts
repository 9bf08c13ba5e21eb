import type { Column, Shape, Table } from '../../model/table.ts';
import { shape } from '../../model/table.ts';
import type { ClockName } from '../../time/clock.ts';
import { type Condition, conditions, type Where } from '../filter.ts';
import type { ColumnNode, ExpressionNode, MomentNode } from '../node.ts';
import { builtOn, type Elapsed, type Expression, type Moment, ownColumns, type Place, plainColumn, shapeOfNode, typedAs } from './typed.ts';

type Instant<S extends Shape> = Column<S, 'instant'> | Moment<S>;
export type Numeric = 'money' | 'number' | 'seconds' | 'score';
/** A column or an expression of a unit. */
export type Operand<S extends Shape, U extends string, P extends Place = 'any'> = U extends Numeric
  ? Column<S, U> | Expression<S, U, P>
  : U extends ClockName
    ? Expression<S, U, P>
    : never;

const momentNode = (moment: MomentNode): MomentNode => (moment.node === 'column' ? plainColumn(moment) : moment);
export const expressionNode = (expression: ExpressionNode): ExpressionNode => (expression.node === 'column' ? plainColumn(expression) : expression);

/**
 * Time on a clock between two moments of a row; the clock is the unit. Unknown ("not started", "not ended") until both have come,
 * and where the end lies before the start. `days` are local dates, `workingDays` and `businessMinutes` the owner's calendar.
 */
export const elapsed = <T extends ClockName, S extends Shape>(clock: T, from: Instant<S>, to: Instant<NoInfer<S>>): Elapsed<S, T> =>
  typedAs(builtOn({ node: 'elapsed', clock, from: momentNode(from), to: momentNode(to) }, shapeOfNode(from)));

/** The first such event of the same lead, deal or customer at or after `from`. */
export function firstAfter<S extends Shape, E extends Shape>(
  from: Column<S, 'instant'>,
  event: Column<E, 'instant'>,
  on: string,
  where?: Where<NoInfer<E>>,
): Moment<S> {
  const node = { node: 'firstAfter', from: plainColumn(from), event: plainColumn(event), on, where: conditions(where) };
  return typedAs(builtOn({ ...node, ...ownColumns(node, shapeOfNode(event)) }, shapeOfNode(from)));
}

/** How much time of a row's interval lies in the period; only in {@link during}. */
export const overlap = <S extends Shape, T extends ClockName>(of: Table<S>, clock: T): Expression<S, T, 'during'> =>
  typedAs(builtOn({ node: 'overlap', table: of[shape].name, clock }, of[shape]));

/** An amount spread evenly by local days over [from, to): what falls in the period and in the placed interval; only in {@link during}. Parts add up to the whole, to the last unit. */
export const prorated = <S extends Shape>(
  of: Column<S, 'money'>,
  from: Column<NoInfer<S>, 'instant'>,
  to: Column<NoInfer<S>, 'instant'>,
): Expression<S, 'money', 'during'> =>
  typedAs(builtOn({ node: 'prorated', of: plainColumn(of), from: plainColumn(from), to: plainColumn(to) }, shapeOfNode(of)));

/** An amount × a ratio of the same row, such as the probability of a deal. */
export const times = <S extends Shape>(of: Column<S, 'money'>, by: Column<NoInfer<S>, 'ratio'>): Expression<S, 'money'> =>
  typedAs(builtOn({ node: 'times', of: plainColumn(of), by: plainColumn(by) }, shapeOfNode(of)));

/** The smaller of two columns of one unit; unknown where either is. */
export const least = <S extends Shape, U extends Numeric>(left: Column<S, U>, right: Column<NoInfer<S>, NoInfer<U>>): Expression<S, U> =>
  typedAs(builtOn({ node: 'least', left: plainColumn(left as ColumnNode), right: plainColumn(right as ColumnNode) }, shapeOfNode(left)));

/** It took at most `length` units of the clock. Undecided, and left out with that reason, until the whole window has passed: also for a row that was fast, else the share would be too high. */
export const within = <S extends Shape, T extends ClockName>(length: number, time: Elapsed<S, T>): Condition<S> => typedAs({ node: 'within', length, time });

/** In this period the time came to last longer than `length` units of the clock, before it had ended; only in {@link during}. */
export const overdue = <S extends Shape, T extends ClockName>(length: number, time: Elapsed<S, T>): Condition<S> => typedAs({ node: 'overdue', length, time });
