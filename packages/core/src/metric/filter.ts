import type { Spec } from '../model/column.ts';
import type { Shape } from '../model/table.ts';
import type { ConditionNode, Scalar } from './node.ts';

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

type Test<P extends Spec> =
  P extends Spec<'choice', infer V>
    ? V | readonly V[] | Not<V> | Known
    : P['type'] extends 'label' | 'reference'
      ? string | readonly string[] | Not<string> | Known
      : P['type'] extends 'flag'
        ? boolean
        : P['type'] extends 'instant'
          ? Known | InPeriod
          : P['type'] extends 'text'
            ? never
            : Range | Known;

/** Conditions on the columns of a table, all of which must hold; a list within a column is "or". */
export type Filter<S extends Shape> = { readonly [C in keyof S['columns']]?: Test<S['columns'][C]> };

export function conditions(filter: object = {}): ConditionNode[] {
  return Object.entries(filter).map(([column, test]: [string, unknown]): ConditionNode => {
    if (typeof test !== 'object' || Array.isArray(test)) return { node: 'is', column, values: [test].flat() as Scalar[] };
    const asked = test as Partial<Not<Scalar> & Known & InPeriod & Range>;
    if (asked.not !== undefined) return { node: 'isNot', column, values: [asked.not].flat() };
    if (asked.known !== undefined) return { node: 'known', column, is: asked.known };
    if (asked.inPeriod !== undefined) return { node: 'inPeriod', column, is: asked.inPeriod };
    return { node: 'range', column, ...(test as Range) };
  });
}
