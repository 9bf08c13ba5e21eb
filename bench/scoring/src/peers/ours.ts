import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { Scorecard } from '@salesperf/llm-scoring';
import { scoreCall, type Transcript } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';

export const servedModel = (url: string) =>
  createOpenAICompatible({ name: 'recorder', baseURL: url, apiKey: 'none', supportsStructuredOutputs: true })('recorder');

/** The whole scorecard in one request. */
export async function ours({
  url,
  transcript,
  scorecard,
  language,
}: {
  url: string;
  transcript: Transcript;
  scorecard: Scorecard;
  language: 'en' | 'ru';
}): Promise<void> {
  await scoreCall({ transcript, scorecard, judge: fromAiSdk(servedModel(url), { language }) });
}
