import { fold } from '../text/fold.ts';

/** What a link may be found by. */
export interface Named {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
}

export type By = 'id' | 'name' | 'email';

/** The id a cell means, or why it means none: nothing fits, or several do and none is guessed. */
export type Match = { readonly id: string } | { readonly problem: 'missing' | 'several' };

export type Lookup = (cell: string, by?: By) => Match;

const indexBy = (records: readonly Named[], keyOf: (record: Named) => string | null | undefined): Map<string, Set<string>> => {
  const index = new Map<string, Set<string>>();
  for (const record of records) {
    const key = keyOf(record);
    if (!key) continue;
    const ids = index.get(key) ?? new Set();
    index.set(key, ids.add(record.id));
  }
  return index;
};

/** Finds records by the id just as it is written, then by id, e-mail and name with case and spaces ignored. */
export function lookupOf(records: readonly Named[]): Lookup {
  const exact = new Set(records.map(({ id }) => id));
  const indexes: Record<By, Map<string, Set<string>>> = {
    id: indexBy(records, ({ id }) => fold(id)),
    email: indexBy(records, ({ email }) => email && fold(email)),
    name: indexBy(records, ({ name }) => name && fold(name)),
  };
  return (cell, by) => {
    if ((by ?? 'id') === 'id' && exact.has(cell)) return { id: cell };
    const key = fold(cell);
    for (const way of by ? [by] : (['id', 'email', 'name'] as const)) {
      const ids = indexes[way].get(key);
      if (ids) return ids.size === 1 ? { id: [...ids][0]! } : { problem: 'several' };
    }
    return { problem: 'missing' };
  };
}
