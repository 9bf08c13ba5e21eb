import { SalesperfError } from '@salesperf/core';
import * as z from 'zod';

const words = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });

const levelSchema = z.strictObject({
  /** what this level earns of the criterion's weight: 0 for the lowest, 1 for the highest */
  value: z.number().min(0).max(1),
  /** when a call is at this level */
  description: words,
});

const criterionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a word of a–z, 0–9 and _'),
    /** for people: a few words */
    name: words,
    /** for the judge: what to look for */
    question: words,
    weight: z.number().min(0),
    /** lowest first */
    levels: z.array(levelSchema).min(2, 'needs 2 or 3 levels').max(3, 'needs 2 or 3 levels'),
    /** whose words can prove it */
    evidenceFrom: z.enum(['rep', 'customer', 'both']),
    /** only a criterion that says when may be answered "not applicable" */
    notApplicableWhen: words.optional(),
    /**
     * The lowest level is a fault that fails the call: `zero` its total, `zeroSection` its section, `failKeepScore` neither.
     * Such a fault needs proof; its absence does not.
     */
    autoFail: z.enum(['zero', 'zeroSection', 'failKeepScore']).optional(),
    /** one of the steps of the sales standard */
    step: z.boolean(),
  })
  .check(({ value: { levels }, issues }) => {
    const values = levels.map((level) => level.value);
    const rising = values.every((value, i) => i === 0 || value > values[i - 1]!);
    if (!rising || values[0] !== 0 || values.at(-1) !== 1)
      issues.push({ code: 'custom', input: levels, path: ['levels'], message: `must rise from 0 to 1, but are worth ${values.join(', ')}` });
  });

/** What a call is measured against: plain data a team copies and edits. */
export const scorecardSchema = z
  .strictObject({
    id: z.string().min(1),
    name: words,
    /** what the call is for (`meeting`, `proposal`, `sale`, or the team's own words): it decides whether a call was won */
    purpose: z.string().min(1),
    /** the least share of the weight that must be answered for a total to be given */
    minCoverage: z.number().min(0).max(1),
    sections: z
      .array(z.strictObject({ id: z.string().min(1), name: words, criteria: z.array(criterionSchema).min(1, 'needs a criterion') }))
      .min(1, 'needs a section'),
  })
  .check(({ value: { sections }, issues }) => {
    const complain = (message: string) => issues.push({ code: 'custom', input: sections, path: ['sections'], message });
    const criteria = sections.flatMap((section) => section.criteria);
    for (const [what, ids] of [
      ['section', sections.map(({ id }) => id)],
      ['criterion', criteria.map(({ id }) => id)],
    ] as const)
      for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) complain(`use the ${what} id "${id}" more than once`);
    const sum = criteria.reduce((total, { weight }) => total + weight, 0);
    if (Math.abs(sum - 100) > 1e-9) complain(`have weights that sum to ${Number(sum.toFixed(6))}, expected 100`);
    for (const { id, weight, autoFail } of criteria)
      if (weight === 0 && autoFail === undefined) complain(`give "${id}" the weight 0, which only an auto-fail may have`);
  });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type Scorecard = Frozen<z.infer<typeof scorecardSchema>>;
export type Section = Scorecard['sections'][number];
export type Criterion = Section['criteria'][number];

export const criteriaOf = (scorecard: Scorecard): Criterion[] => scorecard.sections.flatMap((section) => section.criteria);

/**
 * Reads a scorecard from data, such as a team's JSON file.
 * @throws SalesperfError `invalid_definition` that lists everything wrong with it
 */
export function parseScorecard(value: unknown): Scorecard {
  const parsed = scorecardSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'} ${message}`);
  throw new SalesperfError('invalid_definition', `Cannot use the scorecard${nameOf(value)}: ${problems.join('; ')}`, { problems });
}

const nameOf = (value: unknown) => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? ` "${value.id}"` : '');
