import type { Spec } from '../model/column.ts';
import type { Shape } from '../model/table.ts';
import { Words } from './column.ts';

/** The words of every dimension of a set of tables. */
export type Dictionaries = Map<string, Words>;

/** The words of a dimension; words of no dimension are a column's own. */
export function wordsOf(dictionaries: Dictionaries, dimension: string | undefined): Words {
  if (dimension === undefined) return new Words();
  const words = dictionaries.get(dimension) ?? new Words();
  dictionaries.set(dimension, words);
  return words;
}

/** The dimension whose words a column speaks: one that names the owner at another moment speaks of people as the owner does. */
export function vocabularyOf(column: string, spec: Spec, columns: Shape['columns']): string | undefined {
  if (spec.dimension !== undefined) return spec.dimension;
  return Object.values(columns).some(({ owner }) => owner === column) ? 'owner' : undefined;
}
