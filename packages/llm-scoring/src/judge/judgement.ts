import { quoteList, SalesperfError } from '@salesperf/core';
import * as z from 'zod';
import { usageSchema } from '../model/usage.ts';
import { type Criterion, criteriaOf, type Scorecard } from '../scorecard/scorecard.ts';

/** Words a verdict stands on, and the turn they are said to be in. Types alone: providers refuse bounds, and code checks them. */
const quoteSchema = z.object({ turn: z.number(), quote: z.string() });

export const answers = ['0', '1', '2', 'not_applicable', 'unknown'] as const;
/** Place of the level among the criterion's, lowest first; or why there is none. */
export type Answer = (typeof answers)[number];

export const endings = ['purpose_reached', 'next_step_dated', 'next_step_undated', 'refused', 'no_next_step', 'call_back', 'not_reached', 'unknown'] as const;
/** How a call ended. `not_reached` is a voicemail or a wrong number. */
export type Ending = (typeof endings)[number];

/** What a judge says of a call. */
export const judgementSchema = z.object({
  verdicts: z.array(z.object({ criterion: z.string(), answer: z.enum(answers), evidence: z.array(quoteSchema) })),
  ending: z.object({ answer: z.enum(endings), evidence: z.array(quoteSchema) }),
});

/** What a judge answers: its judgement, and what that took where it knows. */
export const answerSchema = judgementSchema.extend({ usage: usageSchema.optional() });

export type Judgement = z.infer<typeof judgementSchema>;
export type JudgeAnswer = z.infer<typeof answerSchema>;
export type JudgeVerdict = Judgement['verdicts'][number];
export type QuotedTurn = z.infer<typeof quoteSchema>;

/**
 * Reads a judge's answer. A criterion without a verdict is allowed (it becomes unknown); one the scorecard lacks, or two
 * verdicts on one criterion, are not.
 * @throws SalesperfError `invalid_record` that lists everything wrong with it
 */
export function parseJudgement(answer: unknown, scorecard: Scorecard, judge: string): JudgeAnswer {
  const parsed = answerSchema.safeParse(answer);
  const problems = parsed.success ? contradictions(parsed.data, criteriaOf(scorecard)) : problemsOf(parsed.error);
  if (!parsed.success || problems.length > 0)
    throw new SalesperfError(
      'invalid_record',
      `Cannot score the call: the answer of the judge "${judge}" is not a judgement of "${scorecard.id}" (${problems.join('; ')})`,
      { problems },
    );
  return parsed.data;
}

export const problemsOf = ({ issues }: z.ZodError): string[] => issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);

/** What a judgement says that cannot be of these criteria. */
export function contradictions({ verdicts }: Judgement, criteria: readonly Criterion[]): string[] {
  const known = criteria.map(({ id }) => id);
  const given = verdicts.map(({ criterion }) => criterion);
  const strange = given.filter((id) => !known.includes(id)).map((id) => `"${id}" is no criterion, expected ${quoteList(known)}`);
  const twice = [...new Set(given.filter((id, i) => given.indexOf(id) !== i))].map((id) => `"${id}" has more than one verdict`);
  return [...strange, ...twice];
}
