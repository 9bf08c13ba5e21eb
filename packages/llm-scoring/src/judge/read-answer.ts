import type { TextAnswer } from '../model/text-model.ts';
import { jsonIn } from '../prompt/answer-text.ts';
import type { PromptVersion } from '../prompt/version.ts';
import type { Criterion } from '../scorecard/scorecard.ts';
import { contradictions, type Judgement, judgementSchema, problemsOf } from './judgement.ts';

/** What a model wrote, as a judgement where it is one, and what is wrong with it. */
export interface Read {
  readonly judgement?: Judgement;
  readonly problems: readonly string[];
}

/** Reads what a model wrote about these criteria. One that it forgot is a problem, but the rest can be used. */
export function readAnswer({ text, finish }: TextAnswer, criteria: readonly Criterion[], { tooLong }: Pick<PromptVersion, 'tooLong'>): Read {
  let json: unknown;
  try {
    json = jsonIn(text);
  } catch (error) {
    return { problems: [finish === 'length' ? tooLong : (error as Error).message] };
  }
  const parsed = judgementSchema.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(parsed.error) };
  const wrong = contradictions(parsed.data, criteria);
  if (wrong.length > 0) return { problems: wrong };
  const given = new Set(parsed.data.verdicts.map(({ criterion }) => criterion));
  return { judgement: parsed.data, problems: criteria.filter(({ id }) => !given.has(id)).map(({ id }) => `"${id}" has no verdict`) };
}
