import { SalesperfError } from '../../errors.ts';
import { canonicalJson } from '../../hash.ts';
import type { Column, Shape, Versioned } from '../../model/table.ts';
import { tableOf } from '../node.ts';
import type { Unit } from '../unit.ts';
import { type Aggregate, definitionOf, ownColumns, plainColumn, shapeOfNode, typedAs, type Value } from './typed.ts';

/** A flow: rows whose moment lies in the period. */
export function at<S extends Shape, U extends Unit>(moment: Column<S, 'instant'>, of: Aggregate<NoInfer<S>, U, 'any' | 'moment'>): Value<U> {
  const definition = definitionOf(shapeOfNode(moment));
  const other = tableOf(of) === moment.table ? definitionOf(shapeOfNode(of)) : definition;
  if (canonicalJson(other) !== canonicalJson(definition))
    throw new SalesperfError('invalid_definition', `Cannot place the aggregate: there are two unlike tables "${moment.table}", expected one definition`);
  const node = { node: 'at', moment: plainColumn(moment), of, ...(definition ? { from: definition } : {}) };
  return typedAs({ ...node, ...ownColumns(node, shapeOfNode(of) ?? shapeOfNode(moment)) });
}

/** A stock: the versions alive at the end (or the start) of the period, or at the as-of if that is sooner. */
export function asOf<S extends Versioned, U extends Unit>(of: Aggregate<S, U, 'any' | 'moment'>, moment: 'start' | 'end' = 'end'): Value<U> {
  const node = { node: 'asOf', table: tableOf(of), moment, of };
  return typedAs({ ...node, ...ownColumns(node, shapeOfNode(of)) });
}

/** An exposure: rows whose interval [from, to) meets the period. It is followed up to the as-of; only a plan, such as a quota, reaches to its stated end. */
export function during<S extends Shape, U extends Unit>(
  from: Column<S, 'instant'>,
  to: Column<NoInfer<S>, 'instant'>,
  of: Aggregate<NoInfer<S>, U, 'any' | 'during'>,
): Value<U> {
  const node = { node: 'during', from: plainColumn(from), to: plainColumn(to), of };
  return typedAs({ ...node, ...ownColumns(node, shapeOfNode(of) ?? shapeOfNode(from)) });
}
