import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { type Language, quoteList, SalesperfError } from '@salesperf/core';
import { type JudgeModel, judgeMasked, ruleJudge, type Scorecard } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';
import type { LanguageModel } from 'ai';

const providers: Readonly<Record<string, (model: string) => LanguageModel>> = {
  openai: (model) => createOpenAI()(model),
  anthropic: (model) => createAnthropic()(model),
};

export interface JudgeInput {
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly mask: boolean;
  /** what SALESPERF_MODEL says */
  readonly model: string | undefined;
  /** the key of a server that is given by its address */
  readonly apiKey: string | undefined;
}

/** The judge that is asked for: a model, or the rules. */
export function judgeOf({ scorecard, language, mask, model, apiKey }: JudgeInput): JudgeModel {
  if (!model) return ruleJudge(scorecard);
  const judge = fromAiSdk(modelOf(model, apiKey), { language });
  return mask ? judgeMasked(judge) : judge;
}

function modelOf(name: string, apiKey: string | undefined): LanguageModel {
  const [, url, served] = /^(https?:\/\/[^#]+)#(.+)$/.exec(name) ?? [];
  if (url !== undefined) return createOpenAICompatible({ name: 'server', baseURL: url, ...(apiKey ? { apiKey } : {}) })(served!);
  const [provider, model] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
  const known = providers[provider];
  if (known && model !== '') return known(model);
  throw new SalesperfError(
    'invalid_argument',
    `Cannot use SALESPERF_MODEL=${name}: expected a model of ${quoteList(Object.keys(providers))}, such as openai/gpt-5, or the address of a server and a model, such as http://localhost:11434/v1#llama3`,
  );
}
