import type { SqlContext } from '../context.ts';

/** A small table that several statements of a query send: worked out once. */
export function madeOnce({ made }: SqlContext, name: unknown, make: () => readonly object[]): readonly object[] {
  const key = JSON.stringify(name);
  const rows = made.get(key) ?? make();
  made.set(key, rows);
  return rows;
}
