import * as z from 'zod';
import type { ColumnType, Spec } from './column.ts';
import { type Shape, shape, type Table } from './table.ts';

/** Where a record came from, so that the ledger can name it. */
export interface Origin {
  readonly file: string;
  /** 1-based line of the file, the header included */
  readonly line?: number;
}

type Cell<P extends Spec> =
  P extends Spec<'choice', infer V>
    ? V
    : P['type'] extends 'flag'
      ? boolean
      : P['type'] extends 'number' | 'seconds' | 'score' | 'ratio'
        ? number
        : P['type'] extends 'instant'
          ? number | string
          : string;
type Given<C extends Record<string, Spec>> = { [K in keyof C as C[K] extends { derived: true } ? never : K]: C[K] };
type Required<C extends Record<string, Spec>> = { [K in keyof C as C[K] extends { required: true } ? K : never]: Cell<C[K]> };
type Optional<C extends Record<string, Spec>> = { [K in keyof C as C[K] extends { required: true } ? never : K]?: Cell<C[K]> | null | undefined };

/**
 * A record of a table as a source gives it. An absent or null cell is "not recorded".
 * `dimensions` are the team's own columns to group by; `origin` says where it came from.
 */
export type RecordOf<T> =
  T extends Table<infer S>
    ? Required<Given<S['columns']>> & Optional<Given<S['columns']>> & { dimensions?: Record<string, string | null>; origin?: Origin }
    : never;

/** How an amount is written: `1234.50`. */
export const amountPattern = /^-?\d+(\.\d{1,6})?$/;

// Made when a table's schema is: most programs never need one, and what stands here is run by every import.
const decimal = (): z.ZodType => z.string().regex(amountPattern, 'is not a decimal amount such as "1234.50", with at most six decimals');
const moment = (): z.ZodType =>
  z.union([
    z.number().refine(Number.isFinite, 'is not a moment'),
    z.iso.datetime({ offset: true, error: 'is not an ISO moment with its offset, such as "2026-03-01T09:30:00+01:00"' }).transform((iso) => Date.parse(iso)),
  ]);

function cellSchema(spec: Spec): z.ZodType {
  const schemas: Record<ColumnType, () => z.ZodType> = {
    choice: () => z.enum(spec.values as [string, ...string[]]),
    label: () => z.string().min(1),
    reference: () => z.string().min(1),
    flag: () => z.boolean(),
    number: () => z.number(),
    seconds: () => z.number().min(0, 'is below 0'),
    money: decimal,
    ratio: () => z.number().min(0, 'is below 0').max(1, 'is above 1: a ratio lies between 0 and 1'),
    score: () => z.number(),
    instant: moment,
    text: () => z.string(),
  };
  const schema = schemas[spec.type]();
  return spec.required ? schema : schema.nullish();
}

/** The zod schema of a table's records, made from its columns: one definition for types, checks and tables. */
export function recordSchema<S extends Shape>(table: Table<S>): z.ZodType<Record<string, unknown>> {
  const given = Object.entries(table[shape].columns).filter(([, spec]) => !spec.derived);
  return z.strictObject({
    ...Object.fromEntries(given.map(([name, spec]) => [name, cellSchema(spec)])),
    dimensions: z.record(z.string(), z.string().nullable()).optional(),
    origin: z.strictObject({ file: z.string(), line: z.number().optional() }).optional(),
  });
}
