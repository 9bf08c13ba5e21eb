import { insteadOf } from '@salesperf/core';
import * as z from 'zod';

/** An object that knows all its keys: another one is an error that names the nearest. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `unknown key "${issue.keys[0]}", ${insteadOf(String(issue.keys[0]), keys)}` : undefined),
  });
}

/** Every key may be left out. */
export const optional = <S extends Record<string, z.ZodType>>(shape: S): { [K in keyof S]: z.ZodOptional<S[K]> } =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()])) as { [K in keyof S]: z.ZodOptional<S[K]> };
