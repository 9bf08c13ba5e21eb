import { type ColumnSchema, type Schemas, schemas, type WorldTable } from './schema.ts';

type ArrayOf<C> = C extends { kind: 'codes' } ? Int32Array : C extends { kind: 'flags' } ? Uint8Array : Float64Array;

/** Columns of one length. */
export type TableOf<S> = { readonly length: number } & { readonly [C in keyof S]: ArrayOf<S[C]> };

export type Tables = { readonly [T in WorldTable]: TableOf<Schemas[T]> };

export const noCode = -1;
export const emptyFlag = 2;

const makers = {
  codes: (length: number) => new Int32Array(length),
  flags: (length: number) => new Uint8Array(length),
  instants: (length: number) => new Float64Array(length),
  amounts: (length: number) => new Float64Array(length),
  numbers: (length: number) => new Float64Array(length),
};

/** A table that has its length, to be filled. */
export function blank<T extends WorldTable>(name: T, length: number): TableOf<Schemas[T]> {
  const columns = Object.entries<ColumnSchema>(schemas[name]).map(([column, { kind }]) => [column, makers[kind](length)]);
  return { length, ...Object.fromEntries(columns) };
}
