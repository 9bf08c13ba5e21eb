import { scoreCall } from '@salesperf/llm-scoring';
import { fromAiSdk } from '@salesperf/llm-scoring/ai-sdk';
import { generateText, jsonSchema, Output } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { judgementText } from './answers.ts';
import { callOf } from './calls.ts';
import { twelveCriteria } from './scorecard.ts';
import { median, timeOf } from './time.ts';

const rounds = 200;

/** What scoring a call of half an hour takes beyond a bare `generateText` with the same prompt, schema and answer, in milliseconds. */
export async function overheadFigures(): Promise<Record<string, number>> {
  const [transcript, scorecard] = [callOf('en', 3_760), twelveCriteria()];
  const text = judgementText(scorecard, transcript);
  const asked: Parameters<MockLanguageModelV3['doGenerate']>[0][] = [];
  const model = new MockLanguageModelV3({
    doGenerate: async (options) => {
      asked.push(options);
      return {
        content: [{ type: 'text', text }],
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: { inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 }, outputTokens: { total: 1, text: 1, reasoning: 0 } },
        warnings: [],
      };
    },
  });
  // Each time another call: nothing of the one before helps.
  const score = () => scoreCall({ transcript: { turns: [...transcript.turns] }, scorecard, judge: fromAiSdk(model) });
  await score();
  const { prompt, responseFormat } = asked[0]!;
  const schema = responseFormat?.type === 'json' ? responseFormat.schema : undefined;
  const [system, user] = prompt;
  const bare = () =>
    generateText({
      model,
      system: system!.content as string,
      messages: [user as never],
      output: Output.object({ schema: jsonSchema(schema as never) }),
      maxRetries: 0,
    });
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timeOf(score));
    theirs.push(await timeOf(bare));
  }
  return { overhead_ms_median: median(ours) - median(theirs), score_ms_median: median(ours), generate_text_ms_median: median(theirs) };
}
