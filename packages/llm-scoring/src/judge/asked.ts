import { isSalesperfError, SalesperfError } from '@salesperf/core';
import type { Message, TextModel, TextRequest } from '../model/text-model.ts';
import { addUsage, noUsage, type Usage, usageIn } from '../model/usage.ts';
import type { PromptVersion } from '../prompt/version.ts';
import type { Criterion } from '../scorecard/scorecard.ts';
import type { Judgement } from './judgement.ts';
import { readAnswer } from './read-answer.ts';

/** What a model made of a request, in the end. */
export interface Asked {
  readonly judgement: Judgement;
  readonly usage: Usage;
}

export interface AskOptions {
  readonly version: Pick<PromptVersion, 'repair' | 'tooLong'>;
  readonly repairs: number;
}

/** Asks until the answer can be used, as often as is allowed. What the model forgot in the end stays unjudged. */
export async function askFor(criteria: readonly Criterion[], model: TextModel, request: TextRequest, { version, repairs }: AskOptions): Promise<Asked> {
  let { messages } = request;
  let usage = noUsage;
  for (let left = repairs; ; left--) {
    const answer = await model.generate({ ...request, messages }).catch((error: unknown) => {
      throw withUsage(error, usage);
    });
    usage = addUsage(usage, answer.usage);
    if (answer.finish === 'refused') throw refused(model, usage);
    const { judgement, problems } = readAnswer(answer, criteria, version);
    if (judgement && (problems.length === 0 || left === 0)) return { judgement, usage };
    if (left === 0) throw unusable(model, problems, usage);
    const shown: readonly Message[] = answer.finish === 'length' || answer.text.trim() === '' ? [] : [{ role: 'assistant', parts: [answer.text] }];
    messages = [...request.messages, ...shown, { role: 'user', parts: [version.repair.replace('{problems}', () => problems.join('; '))] }];
  }
}

/** Those that were asked, and then the others; where one fails, its error says what all of them took. */
export async function together(before: readonly Asked[], asked: readonly Promise<Asked>[]): Promise<readonly Asked[]> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  const done = [...before, ...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))];
  if (!failed) return done;
  const others = [
    ...done.map(({ usage }) => usage),
    ...settled.flatMap((one) => (one.status === 'rejected' && one !== failed ? [usageIn(one.reason) ?? noUsage] : [])),
  ];
  throw withUsage(failed.reason, others.reduce(addUsage, noUsage));
}

/** An error that also says what was spent before it. */
function withUsage(error: unknown, before: Usage): unknown {
  if (!isSalesperfError(error)) return error;
  return new SalesperfError(error.code, error.message, { ...error.details, usage: addUsage(before, usageIn(error) ?? noUsage) });
}

const refused = ({ id }: TextModel, usage: Usage): SalesperfError =>
  new SalesperfError('unavailable', `Cannot score the call: the model "${id}" refused to answer; another model may not`, { retryable: false, usage });

const unusable = ({ id }: TextModel, problems: readonly string[], usage: Usage): SalesperfError =>
  new SalesperfError('invalid_record', `Cannot score the call: no answer of the model "${id}" was a judgement, the last one because ${problems.join('; ')}`, {
    problems,
    usage,
  });
