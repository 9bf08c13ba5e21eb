import type { Spec } from '../model/column.ts';
import type { Shape } from '../model/table.ts';
import type { ConditionNode, Scalar, TimedNode } from './node.ts';

export interface Known {
  readonly known: boolean;
}
export interface InPeriod {
  readonly inPeriod: boolean;
}
export interface Range {
  readonly atLeast?: number;
  readonly above?: number;
  readonly below?: number;
  readonly atMost?: number;
}
export interface Not<V> {
  readonly not: V | readonly V[];
}

export const known: Known = { known: true };
export const unknown: Known = { known: false };
/** The moment lies in the period asked about. A metric that uses it does not add up over time. */
export const inPeriod: InPeriod = { inPeriod: true };
export const outsidePeriod: InPeriod = { inPeriod: false };
export const positive: Range = { above: 0 };
export const negative: Range = { below: 0 };

type Test<P extends Spec> =
  P extends Spec<'choice', infer V>
    ? V | readonly V[] | Not<V> | Known
    : P['type'] extends 'label' | 'reference'
      ? string | readonly string[] | Not<string> | Known
      : P['type'] extends 'flag'
        ? boolean | Known
        : P['type'] extends 'instant'
          ? Known | InPeriod
          : P['type'] extends 'text'
            ? never
            : Range | Known;

/** Conditions on the columns of a table, all of which must hold; a list within a column is "or". */
export type Filter<S extends Shape> = { readonly [C in keyof S['columns']]?: Test<S['columns'][C]> };

declare const ofTable: unique symbol;

/** A condition that is no test of one column: {@link within}, {@link overdue}. */
export type Condition<S extends Shape> = TimedNode & { readonly [ofTable]: (shape: S) => S };

/** What may stand as `where`: a filter, a condition, or several of them that must all hold. */
export type Where<S extends Shape> = Filter<S> | Condition<S> | readonly (Filter<S> | Condition<S>)[];

export function conditions(where: object | undefined): ConditionNode[] {
  if (where === undefined) return [];
  if (Array.isArray(where)) return where.flatMap(conditions);
  return isCondition(where) ? [where] : Object.entries(where).flatMap(([column, test]) => conditionsOf(column, test));
}

/** No table has a column called "node". */
const isCondition = (where: object): where is ConditionNode => 'node' in where;

/** Several tests of one column must all hold. */
function conditionsOf(column: string, test: unknown): ConditionNode[] {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return [{ node: 'is', column, values: [test].flat() as Scalar[] }];
  const { not, known: isKnown, inPeriod: isInPeriod, ...range } = test as Partial<Not<Scalar> & Known & InPeriod & Range>;
  const asked: ConditionNode[] = [];
  if (not !== undefined) asked.push({ node: 'isNot', column, values: [not].flat() });
  if (isKnown !== undefined) asked.push({ node: 'known', column, is: isKnown });
  if (isInPeriod !== undefined) asked.push({ node: 'inPeriod', column, is: isInPeriod });
  return asked.length === 0 || Object.keys(range).length > 0 ? [...asked, { node: 'range', column, ...range }] : asked;
}
