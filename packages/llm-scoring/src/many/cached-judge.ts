import { hashOf } from '@salesperf/core';
import type { JudgeModel, JudgeRequest } from '../judge/judge.ts';
import { answerSchema, judgementSchema } from '../judge/judgement.ts';
import { noUsage } from '../model/usage.ts';
import { scorecardHash } from '../scorecard/hash.ts';

/** Where judgements are kept: a file, a table, Redis. What it gives back is not trusted. */
export interface JudgementStore {
  readonly get: (key: string) => Promise<unknown> | unknown;
  readonly set: (key: string, judgement: unknown) => Promise<void> | void;
}

/**
 * A judge that asks another one only about calls that it has not been asked about before, with this scorecard, these words of the prompt
 * and this model. Judgements are kept, not scores: quotes are looked up and totals worked out anew, by the code there is then.
 */
export function cachedJudge(judge: JudgeModel, store: JudgementStore): JudgeModel {
  const asked = new Map<string, Promise<unknown>>();
  const answerTo = async (key: string, request: JudgeRequest): Promise<unknown> => {
    const kept = judgementSchema.safeParse(await quietly(() => store.get(key)));
    if (kept.success) return { ...kept.data, usage: noUsage };
    const answer = await judge.judge(request);
    const parsed = answerSchema.safeParse(answer);
    // What is no judgement is not worth keeping.
    if (parsed.success) await quietly(() => store.set(key, judgementSchema.parse(parsed.data)));
    return answer;
  };
  return {
    ...judge,
    judge: async (request) => {
      const key = keyOf(judge, request);
      // Whoever asks while another is being answered waits, and finds the judgement, or asks where there is none.
      const before = asked.get(key);
      if (before) await quietly(() => before);
      const answer = answerTo(key, request);
      asked.set(key, answer);
      try {
        return await answer;
      } finally {
        if (asked.get(key) === answer) asked.delete(key);
      }
    },
  };
}

/** A store that fails is one without this judgement: what was paid for is not thrown away for it. */
async function quietly<T>(use: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

/** Two hashes of different texts of the call, as one of 64 bits is too short for the calls of many years. */
function keyOf({ id, prompt }: JudgeModel, { transcript, scorecard }: JudgeRequest): string {
  const said = transcript.turns.map(({ side, text }) => [side, text]);
  return [hashOf(said), hashOf([...said].reverse()), scorecardHash(scorecard), hashOf([id, prompt ?? null])].join('-');
}
