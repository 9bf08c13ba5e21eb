import * as z from 'zod';
import { optional, strict } from './strict.ts';

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);

const test = z.union([
  z.string(),
  z.array(z.string()).min(1),
  strict(
    optional({
      is: oneOrMore.describe('One of these, any case'),
      not: oneOrMore.describe('None of these'),
      contains: oneOrMore.describe('One of these stands in it'),
      filled: z.boolean().describe('Whether anything stands in it'),
    }),
  ),
]);

const allOf = z.record(z.string(), test);

/** Columns and what they must hold: all of an object, or any object of a list. */
export const conditionSchema = z.union([allOf, z.array(allOf).min(1)]).meta({ id: 'condition' });

export type Test = z.infer<typeof test>;
export type Condition = z.infer<typeof conditionSchema>;
