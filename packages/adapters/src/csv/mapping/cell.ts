import { assertDate, type Spec } from '@salesperf/core';
import * as z from 'zod';
import { type Condition, conditionSchema } from './condition.ts';
import { dateReading, emptyReading, flagReading, numberReading, percentReading, scaleReading, signReading, unitReading } from './reading.ts';
import { optional, strict } from './strict.ts';

/** What a column of a record is made from; a bare text is the name of a column of the file. */
export type Cell = string | CellOptions;

/** Where the text comes from (exactly one of the first five), and how it is read. */
export interface CellOptions extends Reading {
  readonly column?: string | undefined;
  readonly template?: string | undefined;
  readonly first?: readonly Cell[] | undefined;
  readonly value?: Value | undefined;
  readonly line?: true | undefined;
  readonly when?: Condition | undefined;
  readonly words?: Readonly<Record<string, Value | null>> | undefined;
  readonly contains?: Readonly<Record<string, Value | null>> | undefined;
  readonly otherwise?: Value | null | undefined;
  readonly case?: 'lower' | 'upper' | undefined;
  readonly by?: 'id' | 'name' | 'email' | undefined;
}

/** How a text is read; see reading.ts for what each means. */
type Readings = typeof dateReading &
  typeof numberReading &
  typeof signReading &
  typeof percentReading &
  typeof scaleReading &
  typeof unitReading &
  typeof flagReading &
  typeof emptyReading;
export type Reading = { readonly [K in keyof Readings]?: z.infer<Readings[K]> | undefined } & { readonly inclusive?: boolean | undefined };

export type Value = string | number | boolean;

const sources = ['column', 'template', 'first', 'value', 'line'] as const;

const day = z.string().refine((text) => {
  try {
    return Boolean(assertDate(text));
  } catch {
    return false;
  }
}, 'is no date such as "2026-03-01"');

/** The schema of what a cell of this type may be given as in the mapping. */
function constantSchema(spec: Spec): z.ZodType<Value> {
  if (spec.type === 'choice') return z.enum(spec.values as [string, ...string[]]);
  if (spec.type === 'flag') return z.boolean();
  if (spec.type === 'number' || spec.type === 'seconds' || spec.type === 'score') return z.number();
  if (spec.type === 'money') return z.string().regex(/^-?\d+(\.\d+)?$/, 'is no amount such as "1234.50"');
  return spec.type === 'instant' ? day : z.string().min(1);
}

const caseReading = { case: z.enum(['lower', 'upper']).describe('Write the text in this case') };

/** The ways of reading that a type has a use for; others are an error, so that no setting is accepted and ignored. */
function readingOf(spec: Spec, column: string): Record<string, z.ZodType> {
  switch (spec.type) {
    case 'instant':
      return { ...dateReading, inclusive: z.boolean().describe('The date is the last that belongs: what is stored is the moment after it') };
    case 'money':
      return { ...numberReading, ...signReading, ...scaleReading };
    case 'seconds':
      return { ...numberReading, ...unitReading };
    case 'number':
    case 'score':
      return { ...numberReading, ...percentReading, ...scaleReading };
    case 'flag':
      return flagReading;
    case 'choice':
      return {};
    case 'reference':
      if (column === 'owner')
        return {
          ...caseReading,
          by: z.enum(['id', 'name', 'email']).describe('What the cell says of the person; without it id, e-mail and name are tried in this order'),
        };
      return caseReading;
    default:
      return column === 'currency' ? signReading : caseReading;
  }
}

/** The schema of one column of a record: a name, or an object with exactly one source. `id` is its name in the JSON Schema. */
export function cellSchema(spec: Spec, column: string, id: string): z.ZodType<Cell> {
  const value = constantSchema(spec);
  const meaning = z.record(z.string(), value.nullable());
  const options: z.ZodType = strict({
    ...optional({
      column: z.string().describe('A column of the file'),
      template: z
        .string()
        .regex(/\{[^{}]+\}/, 'names no column, expected such as "{First name} {Last name}"')
        .describe('Several columns in braces, and what stands between'),
      value: value.describe('A constant'),
      ...(column === 'id' ? { line: z.literal(true).describe('The file and line number') } : {}),
      when: conditionSchema.describe('Taken only where this holds, empty elsewhere'),
      words: meaning.describe('What a cell means, any case'),
      contains: meaning.describe('What a cell with this in it means, any case; the first found counts'),
      otherwise: value.nullable().describe('What every other cell means'),
      ...emptyReading,
      ...readingOf(spec, column),
    }),
    get first() {
      return z.array(cell).min(1).describe('The first of these that is filled').optional();
    },
  }).superRefine((given: Record<string, unknown>, context) => {
    const named = sources.filter((source) => given[source] !== undefined);
    const idle = Object.keys(given).find((key) => given[key] !== undefined && !['value', 'line', 'when', 'inclusive'].includes(key));
    if ((given.value !== undefined || given.line) && named.length === 1 && idle)
      context.addIssue({ code: 'custom', message: `"${idle}" has no effect on a ${named[0] === 'value' ? 'constant' : 'line number'}` });
    if (named.length !== 1)
      context.addIssue({
        code: 'custom',
        message: `expected exactly one of ${sources.map((source) => `"${source}"`).join(', ')}, found ${named.length === 0 ? 'none' : named.join(' and ')}`,
      });
  });
  const cell: z.ZodType<Cell> = z.union([z.string(), options]).meta({ id }) as z.ZodType<Cell>;
  return cell;
}
