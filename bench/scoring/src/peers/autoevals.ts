import { criteriaOf } from '@salesperf/llm-scoring';
import { LLMClassifierFromTemplate } from 'autoevals';
import OpenAI from 'openai';
import { wordsOf } from '../scorecard.ts';
import type { Peer } from './peer.ts';

const letters = ['A', 'B', 'C'];

/** A classifier for each criterion, with its reasons first, as it is by default. */
export const autoevals: Peer = async ({ url, call, scorecard }) => {
  const client = new OpenAI({ baseURL: url, apiKey: 'none' });
  for (const criterion of criteriaOf(scorecard)) {
    const classify = LLMClassifierFromTemplate<Record<string, unknown>>({
      name: criterion.id,
      promptTemplate: `You grade a sales call.\n[BEGIN DATA]\n{{output}}\n[END DATA]\n${wordsOf(criterion)}`,
      choiceScores: Object.fromEntries(criterion.levels.map(({ value }, level) => [letters[level]!, value])),
      model: 'recorder',
      useCoT: true,
    });
    const { score, metadata } = await classify({ output: call, client } as never);
    if (score === null || score === undefined) throw new Error(`autoevals gave no score: ${JSON.stringify(metadata)}`);
  }
};
