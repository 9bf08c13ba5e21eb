import { isSalesperfError, type Language, SalesperfError } from '@salesperf/core';
import * as z from 'zod';
import { estimateMargin, promptTokens } from '../model/prompt-tokens.ts';
import type { Message, TextModel, TextRequest } from '../model/text-model.ts';
import { addUsage, noUsage, type Usage } from '../model/usage.ts';
import { scorecardText } from '../prompt/scorecard-text.ts';
import { fencedTurns } from '../prompt/turns.ts';
import { type PromptVersion, promptId, promptVersion1 } from '../prompt/version.ts';
import { criteriaOf, type Scorecard, type Section } from '../scorecard/scorecard.ts';
import { wordsOf } from '../text/words.ts';
import type { JudgeModel, JudgeRequest, TokenEstimate } from './judge.ts';
import { type JudgeAnswer, type Judgement, judgementSchema } from './judgement.ts';
import { readAnswer } from './read-answer.ts';

export interface PromptJudgeOptions {
  /** the words of the scorecard that are sent; default `en` */
  readonly language?: Language | undefined;
  /** how many criteria a request has: all of them, by default, or those of a section, or one alone. The call is read once a request. */
  readonly grouping?: 'all' | 'section' | 'criterion' | undefined;
  /** how often a model whose answer cannot be used is told why, and asked again; default 2 */
  readonly repairs?: number | undefined;
  /** of an answer; by default 100 and another 150 for each criterion */
  readonly maxOutputTokens?: number | undefined;
}

interface Settings {
  readonly language: Language;
  readonly grouping: 'all' | 'section' | 'criterion';
  readonly repairs: number;
  readonly maxOutputTokens: number | undefined;
}

const version: PromptVersion = promptVersion1;
const { $schema: _, ...schema } = z.toJSONSchema(judgementSchema);

/** A judge that asks a language model: one request for the whole scorecard, and others only where an answer has to be mended. */
export function promptJudge(model: TextModel, { language = 'en', grouping = 'all', repairs = 2, maxOutputTokens }: PromptJudgeOptions = {}): JudgeModel {
  const settings: Settings = { language, grouping, repairs, maxOutputTokens };
  return {
    id: model.id,
    prompt: promptId(version),
    estimate: (request) => estimateOf(groupsOf(request.scorecard, settings.grouping), request, settings),
    judge: async (request): Promise<JudgeAnswer> => {
      // Nothing was said, and a model would only make something up.
      if (!request.transcript.turns.some(({ text }) => wordsOf(text).length > 0))
        return { verdicts: [], ending: { answer: 'unknown', evidence: [] }, usage: noUsage };
      const call = fencedTurns(request.transcript);
      const ask = (sections: readonly Section[]): Promise<Asked> => askOf(model, promptOf(call, sections, request, settings), sections, settings.repairs);
      const [first, ...others] = groupsOf(request.scorecard, settings.grouping);
      // The first alone, so that the others find the call in the provider's cache.
      const asked = await together([await ask(first!)], others.map(ask));
      return {
        verdicts: asked.flatMap(({ judgement }) => judgement.verdicts),
        ending: asked[0]!.judgement.ending,
        usage: asked.reduce((sum, { usage }) => addUsage(sum, usage), noUsage),
      };
    },
  };
}

/** The sections of each request. */
function groupsOf({ sections }: Scorecard, grouping: Settings['grouping']): readonly (readonly Section[])[] {
  if (grouping === 'all') return [sections];
  if (grouping === 'section') return sections.map((section) => [section]);
  return sections.flatMap((section) => section.criteria.map((criterion) => [{ ...section, criteria: [criterion] }]));
}

/** The call first, and what is asked of it after. */
function promptOf(
  call: string,
  sections: readonly Section[],
  { scorecard, signal }: Pick<JudgeRequest, 'scorecard' | 'signal'>,
  { language, maxOutputTokens }: Pick<Settings, 'language' | 'maxOutputTokens'>,
): TextRequest {
  const criteria = sections.reduce((sum, section) => sum + section.criteria.length, 0);
  return {
    system: version.system,
    messages: [{ role: 'user', parts: [call, scorecardText(sections, scorecard, language, version)] }],
    schema,
    maxOutputTokens: maxOutputTokens ?? 100 + 150 * criteria,
    signal,
  };
}

/** What a verdict takes in the mean, with one quote; and what stands beside the verdicts. */
const tokensOfVerdict = 45;
const tokensBeside = 40;

function estimateOf(groups: readonly (readonly Section[])[], { transcript, scorecard }: JudgeRequest, settings: Settings): TokenEstimate {
  const call = fencedTurns(transcript);
  const requests = groups.map((sections) => promptOf(call, sections, { scorecard }, settings));
  const input = requests.reduce((sum, request) => sum + promptTokens(request), 0);
  const longest = requests.reduce((sum, request) => sum + request.maxOutputTokens, 0);
  const criteria = criteriaOf(scorecard).length;
  return {
    inputTokens: input,
    outputTokens: tokensOfVerdict * criteria + tokensBeside * groups.length,
    // A repair sends the prompt again, with the answer that could not be used.
    mostInputTokens: Math.ceil((settings.repairs + 1) * estimateMargin * input + settings.repairs * longest),
    mostOutputTokens: (settings.repairs + 1) * longest,
  };
}

interface Asked {
  readonly judgement: Judgement;
  readonly usage: Usage;
}

/** Asks until the answer can be used, as often as is allowed. What the model forgot in the end stays unjudged. */
async function askOf(model: TextModel, request: TextRequest, sections: readonly Section[], repairs: number): Promise<Asked> {
  const criteria = sections.flatMap((section) => section.criteria);
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
async function together(before: readonly Asked[], asked: readonly Promise<Asked>[]): Promise<readonly Asked[]> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  const done = [...before, ...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))];
  if (!failed) return done;
  const others = [...done.map(({ usage }) => usage), ...settled.flatMap((one) => (one.status === 'rejected' && one !== failed ? [usageOf(one.reason)] : []))];
  throw withUsage(failed.reason, others.reduce(addUsage, noUsage));
}

const usageOf = (error: unknown): Usage => (isSalesperfError(error) && error.details.usage ? (error.details.usage as Usage) : noUsage);

/** An error that also says what was spent before it. */
function withUsage(error: unknown, before: Usage): unknown {
  if (!isSalesperfError(error)) return error;
  return new SalesperfError(error.code, error.message, { ...error.details, usage: addUsage(before, usageOf(error)) });
}

const refused = ({ id }: TextModel, usage: Usage): SalesperfError =>
  new SalesperfError('unavailable', `Cannot score the call: the model "${id}" refused to answer; another model may not`, { retryable: false, usage });

const unusable = ({ id }: TextModel, problems: readonly string[], usage: Usage): SalesperfError =>
  new SalesperfError('invalid_record', `Cannot score the call: no answer of the model "${id}" was a judgement, the last one because ${problems.join('; ')}`, {
    problems,
    usage,
  });
