import type { Language } from '@salesperf/core';
import * as z from 'zod';
import { estimateMargin, promptTokens } from '../model/prompt-tokens.ts';
import type { TextModel, TextRequest } from '../model/text-model.ts';
import { addUsage, noUsage } from '../model/usage.ts';
import { scorecardText } from '../prompt/scorecard-text.ts';
import { fencedTurns } from '../prompt/turns.ts';
import { type PromptVersion, promptId, promptVersion1 } from '../prompt/version.ts';
import { criteriaOf, type Scorecard, type Section } from '../scorecard/scorecard.ts';
import { wordsOf } from '../text/words.ts';
import { type Asked, askFor, together } from './asked.ts';
import type { JudgeModel, JudgeRequest, TokenEstimate } from './judge.ts';
import { type JudgeAnswer, judgementSchema } from './judgement.ts';

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
      const ask = (sections: readonly Section[]): Promise<Asked> =>
        askFor(
          sections.flatMap(({ criteria }) => criteria),
          model,
          promptOf(call, sections, request, settings),
          { version, repairs },
        );
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
