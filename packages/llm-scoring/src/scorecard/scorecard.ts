import { SalesperfError } from '@salesperf/core';
import * as z from 'zod';
import { problemOf } from '../problem.ts';
import { contradictionsOf } from './contradictions.ts';

const text = z.string().regex(/\S/, 'is empty, expected words');
const words = z.strictObject({ en: text, ru: text });
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, { error: ({ input }) => `is ${JSON.stringify(input)}, expected small letters a–z, digits and _, such as "budget_known"` });
const share = z
  .number()
  .min(0, { error: ({ input }) => `is ${input}, expected 0 to 1` })
  .max(1, { error: ({ input }) => `is ${input}, expected 0 to 1` });
const levelCount = {
  error: ({ input }: { input?: unknown }) => `has ${(input as unknown[]).length} levels, expected 2 (not done, done) or 3 (with one between)`,
};

const levelSchema = z.strictObject({
  /** what this level earns of the criterion's weight: 0 for the lowest, 1 for the highest */
  value: share,
  /** when a call is at this level */
  description: words,
});

/** Of what a criterion may come to, what another one can wait for. */
const knownResults = ['pass', 'partial', 'fail', 'not_applicable'] as const;

const criterionSchema = z.strictObject({
  id,
  /** for people: a few words */
  name: words,
  /** for the judge: what to look for */
  question: words,
  /** points of 100; 0 only for an auto-fail */
  weight: z.number().min(0, { error: ({ input }) => `is ${input}, expected 0 or more` }),
  /** lowest first */
  levels: z.array(levelSchema).min(2, levelCount).max(3, levelCount),
  /** whose words can prove it */
  evidenceFrom: z.enum(['rep', 'customer', 'both']),
  /** only a criterion that says when may be answered "not applicable" */
  notApplicableWhen: words.optional(),
  /** counts only in calls where another criterion came to one of these results; in others it is not applicable, whatever the judge says */
  appliesWhen: z.strictObject({ criterion: z.string(), results: z.array(z.enum(knownResults)).min(1, 'is empty, expected a result to wait for') }).optional(),
  /**
   * The lowest level is a fault that fails the call: `zero` its total, `zeroSection` its section, `failKeepScore` neither.
   * Such a fault needs proof; its absence does not.
   */
  autoFail: z.enum(['zero', 'zeroSection', 'failKeepScore']).optional(),
  /** one of the steps of the sales standard */
  step: z.boolean(),
});

/** What a call is measured against: plain data a team copies and edits. */
export const scorecardSchema = z
  .strictObject({
    id: text,
    name: words,
    /** what the call is for (`meeting`, `proposal`, `sale`, or the team's own words): it decides whether a call was won */
    purpose: text,
    /** the least share of the weight that must be answered for a total to be given */
    minCoverage: share,
    sections: z
      .array(z.strictObject({ id, name: words, criteria: z.array(criterionSchema).min(1, 'is empty, expected a criterion') }))
      .min(1, 'is empty, expected a section'),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of contradictionsOf(value)) issues.push({ code: 'custom', input: value, path, message });
  });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type Scorecard = Frozen<z.infer<typeof scorecardSchema>>;
export type Section = Scorecard['sections'][number];
export type Criterion = Section['criteria'][number];

export const criteriaOf = (scorecard: Pick<Scorecard, 'sections'>): Criterion[] => scorecard.sections.flatMap((section) => section.criteria);

/**
 * Reads a scorecard from data, such as a team's JSON file. Every problem says where it is, what is there, and what would be right.
 * @throws SalesperfError `invalid_definition` that lists everything wrong with it
 */
export function parseScorecard(value: unknown): Scorecard {
  const parsed = scorecardSchema.safeParse(value, { error: problemOf });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${placeOf(value, path)} ${message}`);
  throw new SalesperfError('invalid_definition', `Cannot use the scorecard${nameOf(value)}: ${problems.join('; ')}`, { problems });
}

/** "sections.1.criteria.2.levels of "impact_quantified"": nobody counts the criteria of a file. */
function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'it';
  const place = path.join('.');
  const depth = path[2] === 'criteria' && path.length >= 4 ? 4 : 2;
  const owner = path.length >= depth ? idAt(value, path.slice(0, depth)) : undefined;
  return owner === undefined ? place : `${place} of "${owner}"`;
}

const idAt = (value: unknown, path: readonly PropertyKey[]): string | undefined =>
  idOf(path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value));

const idOf = (value: unknown) => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined);

const nameOf = (value: unknown) => (idOf(value) === undefined ? '' : ` "${idOf(value)}"`);
