import { criteriaOf } from '@salesperf/llm-scoring';
import OpenAI from 'openai';
import { createLLMAsJudge } from 'openevals';
import { wordsOf } from '../scorecard.ts';
import type { Peer } from './peer.ts';

/** A judge for each criterion, that may choose among its levels, with reasoning, as it is by default. */
export const openevals: Peer = async ({ url, call, scorecard }) => {
  const client = new OpenAI({ baseURL: url, apiKey: 'none' });
  for (const criterion of criteriaOf(scorecard)) {
    const judge = createLLMAsJudge({
      prompt: `You grade a sales call.\n<transcript>\n{outputs}\n</transcript>\n${wordsOf(criterion).replace(/[{}]/g, '')}`,
      choices: criterion.levels.map(({ value }) => value),
      judge: client as never,
      model: 'recorder',
    });
    const { score } = await judge({ outputs: call });
    if (typeof score !== 'number') throw new Error(`openevals gave no score: ${JSON.stringify(score)}`);
  }
};
