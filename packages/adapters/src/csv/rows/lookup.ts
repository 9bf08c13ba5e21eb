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
  const keys: Record<By, (record: Named) => string | null | undefined> = {
    id: ({ id }) => fold(id),
    email: ({ email }) => email && fold(email),
    name: ({ name }) => name && fold(name),
  };
  // Most links are ids just as they are written: an index is made when it is first looked into.
  const indexes: Partial<Record<By, Map<string, Set<string>>>> = {};
  const indexOf = (way: By): Map<string, Set<string>> => {
    indexes[way] ??= indexBy(records, keys[way]);
    return indexes[way];
  };
  return (cell, by) => {
    if ((by ?? 'id') === 'id' && exact.has(cell)) return { id: cell };
    const key = fold(cell);
    for (const way of by ? [by] : (['id', 'email', 'name'] as const)) {
      const ids = indexOf(way).get(key);
      if (ids) return ids.size === 1 ? { id: [...ids][0]! } : { problem: 'several' };
    }
    return { problem: 'missing' };
  };
}
