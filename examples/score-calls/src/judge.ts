import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { type Language, quoteList, SalesperfError } from '@salesperf/core';
import { cachedJudge, type JudgeModel, type JudgementStore, judgeMasked, ruleJudge, type Scorecard } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';
import type { LanguageModel } from 'ai';

interface Provider {
  /** the environment variable in which it looks for its key */
  readonly key: string;
  readonly model: (name: string) => LanguageModel;
}

const providers: Readonly<Record<string, Provider>> = {
  openai: { key: 'OPENAI_API_KEY', model: (name) => createOpenAI()(name) },
  anthropic: { key: 'ANTHROPIC_API_KEY', model: (name) => createAnthropic()(name) },
};

export interface JudgeInput {
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly mask: boolean;
  /** what SALESPERF_MODEL says */
  readonly model: string | undefined;
  /** the key of a server that is given by its address */
  readonly apiKey: string | undefined;
  /** where judgements of a model are kept */
  readonly store: JudgementStore;
}

/** The judge that is asked for: a model, whose judgements are kept, or the rules, which cost nothing and may be others tomorrow. What is kept is masked too. */
export function judgeOf({ scorecard, language, mask, model, apiKey, store }: JudgeInput): JudgeModel {
  if (!model) return ruleJudge(scorecard);
  const judge = cachedJudge(fromAiSdk(modelOf(model, apiKey), { language }), store);
  return mask ? judgeMasked(judge) : judge;
}

function modelOf(name: string, apiKey: string | undefined): LanguageModel {
  const [, url, served] = /^(https?:\/\/[^#]+)#(.+)$/.exec(name) ?? [];
  if (url !== undefined) return createOpenAICompatible({ name: 'server', baseURL: url, ...(apiKey ? { apiKey } : {}) })(served!);
  const [provider, model] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
  const known = providers[provider];
  if (known && model !== '') {
    if (process.env[known.key]) return known.model(model);
    throw new SalesperfError('missing', `Cannot ask ${name}: ${known.key} is not set, expected the key of your account at ${provider}`);
  }
  throw new SalesperfError(
    'invalid_argument',
    `Cannot use SALESPERF_MODEL=${name}: expected a model of ${quoteList(Object.keys(providers))}, such as openai/gpt-5, or the address of a server and a model, such as http://localhost:11434/v1#llama3`,
  );
}
