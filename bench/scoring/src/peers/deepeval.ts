import { criteriaOf } from '@salesperf/llm-scoring';
import { wordsOf } from '../scorecard.ts';
import type { Peer } from './peer.ts';

/** An evaluation for each criterion, whose steps the model writes first, as it is by default. It reads its settings as it is loaded. */
export const deepeval: Peer = async ({ url, call, scorecard }) => {
  Object.assign(process.env, { DEEPEVAL_TELEMETRY_OPT_OUT: 'YES', OPENAI_API_KEY: 'none', OPENAI_BASE_URL: url });
  const { ConversationalTestCase, metrics, Turn, TurnParams } = await import('deepeval');
  const turns = call.split('\n').map((line) => new Turn({ role: line.startsWith('rep: ') ? 'assistant' : 'user', content: line.slice(line.indexOf(' ') + 1) }));
  for (const criterion of criteriaOf(scorecard)) {
    const metric = new metrics.ConversationalGEval({
      name: criterion.id,
      criteria: wordsOf(criterion),
      evaluationParams: [TurnParams.CONTENT],
      model: 'gpt-4o',
      showIndicator: false,
    });
    const score = await metric.measure(new ConversationalTestCase({ turns }));
    if (typeof score !== 'number') throw new Error('deepeval gave no score');
  }
};
