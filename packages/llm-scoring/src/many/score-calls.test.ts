import { SalesperfError } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgeModel } from '../judge/judge.ts';
import { promptJudge } from '../judge/prompt-judge.ts';
import type { TextModel } from '../model/text-model.ts';
import { ruleJudge } from '../rules/rule-judge.ts';
import { consultativeOutbound as scorecard } from '../scorecard/consultative-outbound.ts';
import { criteriaOf } from '../scorecard/scorecard.ts';
import { readPlainText } from '../transcript/text/plain-text.ts';
import { cachedJudge } from './cached-judge.ts';
import { estimate } from './estimate.ts';
import { type CallToScore, type ScoreCallsOptions, type ScoredCall, scoreCalls } from './score-calls.ts';

const prices = { currency: 'USD', input: '1', cachedInput: '0.1', output: '10' };
const good = JSON.stringify({
  verdicts: criteriaOf(scorecard).map(({ id }) => ({ criterion: id, answer: '0', evidence: [] })),
  ending: { answer: 'no_next_step', evidence: [] },
});

const callsOf = (count: number): CallToScore[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `call ${number}`,
    transcript: readPlainText(`Rep: How many of the ${number} routes are late?\nCustomer: All of them.`).transcript,
  }));

/** A model that always gives a right answer, and says how many ask it at a time. */
function modelOf({ tokens = 1000, wait = 1, fails = (_: number): unknown => undefined } = {}): TextModel & { asked: number; most: number } {
  let now = 0;
  const model = {
    id: 'scripted',
    asked: 0,
    most: 0,
    generate: async ({ signal }: { signal?: AbortSignal | undefined }) => {
      const number = model.asked++;
      model.most = Math.max(model.most, ++now);
      await new Promise((resolve) => setTimeout(resolve, wait));
      now--;
      signal?.throwIfAborted();
      const failure = fails(number);
      if (failure) throw failure;
      return { text: good, finish: 'stop' as const, usage: { calls: 1, inputTokens: tokens, cachedTokens: 0, outputTokens: 100 } };
    },
  };
  return model;
}

async function all(calls: Parameters<typeof scoreCalls>[0], options: Omit<ScoreCallsOptions, 'scorecard'>): Promise<ScoredCall[]> {
  const items: ScoredCall[] = [];
  for await (const item of scoreCalls(calls, { scorecard, ...options })) items.push(item);
  return items;
}

const ids = (items: readonly ScoredCall[], state: ScoredCall['state']) =>
  items.flatMap((item) => (item.state === state && item.state !== 'stopped' ? item.id : []));

describe('many calls', () => {
  it('are scored several at a time, never more, each with what it cost, and counted', async () => {
    const model = modelOf();
    const items = await all(callsOf(20), { judge: promptJudge(model), concurrency: 5, prices });
    expect(ids(items, 'scored').sort()).toEqual(
      callsOf(20)
        .map(({ id }) => id)
        .sort(),
    );
    expect(model.most).toBe(5);
    // 1000 × 1 + 100 × 10 a million
    expect(items[0]).toMatchObject({ cost: '0.002' });
    expect(items.at(-1)!.progress).toEqual({
      scored: 20,
      failed: 0,
      running: 0,
      usage: { calls: 20, inputTokens: 20_000, cachedTokens: 0, outputTokens: 2000 },
      cost: '0.04',
    });
  });

  it('are given as soon as they are done, however long the source takes for the next one', async () => {
    let goOn = (): void => {};
    async function* source() {
      yield* callsOf(2);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield { ...callsOf(1)[0]!, id: 'late' };
    }
    const seen: string[] = [];
    for await (const item of scoreCalls(source(), { scorecard, judge: promptJudge(modelOf()) })) {
      if (item.state === 'scored') seen.push(item.id);
      if (seen.length === 2) goOn();
    }
    expect(seen).toEqual(['call 0', 'call 1', 'late']);
  });

  it('end at once where they are aborted while the source takes its time', async () => {
    const controller = new AbortController();
    async function* source() {
      yield* callsOf(1);
      await new Promise(() => {});
    }
    const items: ScoredCall[] = [];
    for await (const item of scoreCalls(source(), { scorecard, judge: promptJudge(modelOf()), signal: controller.signal })) {
      items.push(item);
      controller.abort();
    }
    expect(items.map(({ state }) => state)).toEqual(['scored', 'stopped']);
  });

  it('end with what a source throws at once', async () => {
    const broken: Iterable<CallToScore> = {
      [Symbol.iterator]: () => ({
        next: () => {
          throw new Error('gone');
        },
      }),
    };
    await expect(all(broken, { judge: promptJudge(modelOf()) })).rejects.toThrow('gone');
  });

  it('are taken from their source as there is room for them', async () => {
    let taken = 0;
    async function* source() {
      for (const call of callsOf(100)) {
        taken++;
        yield call;
      }
    }
    for await (const item of scoreCalls(source(), { scorecard, judge: promptJudge(modelOf()), concurrency: 4 })) if (item.progress.scored === 8) break;
    expect(taken).toBeLessThanOrEqual(13);
  });

  it('need no model', async () => {
    const items = await all(callsOf(3), { judge: ruleJudge(scorecard), prices });
    expect(items.map(({ state }) => state)).toEqual(['scored', 'scored', 'scored']);
    expect(items[0]!.progress.usage.calls).toBe(0);
  });

  it('go on after one that cannot be scored', async () => {
    const model = modelOf({ fails: (number) => (number === 1 ? new Error('odd') : undefined) });
    const items = await all(callsOf(4), { judge: promptJudge(model), concurrency: 1 });
    expect(items.map(({ state }) => state)).toEqual(['scored', 'failed', 'scored', 'scored']);
    expect(items[1]).toMatchObject({ id: 'call 1', error: expect.objectContaining({ message: 'odd' }) });
  });

  it('stop where no model answers any more', async () => {
    const down = new SalesperfError('unavailable', 'Cannot ask the model: it is down', { retryable: false });
    const items = await all(callsOf(50), { judge: promptJudge(modelOf({ fails: () => down })), concurrency: 1 });
    expect(items.map(({ state }) => state)).toEqual([...Array(5).fill('failed'), 'stopped']);
    expect(items.at(-1)).toMatchObject({ reason: 'unavailable' });
  });

  it('go on where a model is away now and then, but answers between: only as many in a row say that it is gone', async () => {
    const down = new SalesperfError('unavailable', 'Cannot ask the model: it is down', { retryable: false });
    for (const between of [undefined, new Error('odd')]) {
      const items = await all(callsOf(12), { judge: promptJudge(modelOf({ fails: (number) => (number % 3 === 2 ? between : down) })), concurrency: 1 });
      expect(items.map(({ state }) => state)).toEqual(Array.from({ length: 12 }, (_, number) => (number % 3 === 2 && !between ? 'scored' : 'failed')));
    }
  });

  it('stop where they are aborted, and say which were begun', async () => {
    const stop = new AbortController();
    const items: ScoredCall[] = [];
    for await (const item of scoreCalls(callsOf(50), { scorecard, judge: promptJudge(modelOf({ wait: 5 })), concurrency: 3, signal: stop.signal })) {
      items.push(item);
      if (items.length === 4) stop.abort();
    }
    const last = items.at(-1)!;
    expect(last).toMatchObject({ state: 'stopped', reason: 'aborted' });
    const seen = [...ids(items, 'scored'), ...(last.state === 'stopped' ? last.ids : [])];
    expect(new Set(seen)).toEqual(new Set(callsOf(seen.length).map(({ id }) => id)));
  });

  it.each([0, -1, Number.NaN])('cannot be scored %d at a time', async (concurrency) => {
    await expect(all(callsOf(1), { judge: promptJudge(modelOf()), concurrency })).rejects.toThrow('at a time: expected a number, 1 or more');
  });

  it('that are no transcripts fail alone', async () => {
    const items = await all([{ id: 'odd', transcript: null as never }, ...callsOf(1)], { judge: promptJudge(modelOf()), concurrency: 1 });
    expect(items.map(({ state }) => state)).toEqual(['failed', 'scored']);
  });

  it('that had begun are told of before the fault of their source', async () => {
    async function* source() {
      yield* callsOf(2);
      throw new Error('the disk is gone');
    }
    const items: ScoredCall[] = [];
    const run = async (): Promise<void> => {
      for await (const item of scoreCalls(source(), { scorecard, judge: promptJudge(modelOf()) })) items.push(item);
    };
    await expect(run()).rejects.toThrow('the disk is gone');
    expect(ids(items, 'scored')).toEqual(['call 0', 'call 1']);
  });

  it('stop at once, though the judge does not hear it', async () => {
    const stop = new AbortController();
    const deaf: JudgeModel = { id: 'deaf', judge: () => new Promise(() => {}) };
    setTimeout(() => stop.abort(), 20);
    const items = await all(callsOf(3), { judge: deaf, signal: stop.signal });
    expect(items).toMatchObject([{ state: 'stopped', reason: 'aborted' }]);
  });

  it('of one id are all scored', async () => {
    const [call] = callsOf(1);
    expect(await all([call!, call!, call!], { judge: promptJudge(modelOf()) })).toHaveLength(3);
  });
});

describe('a budget', () => {
  it('is never passed, whatever the model takes within what it may', async () => {
    const budgets = fc.integer({ min: 0, max: 60_000 });
    await fc.assert(
      fc.asyncProperty(budgets, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 900 }), async (tokens, concurrency, takes) => {
        const judge = promptJudge(modelOf({ tokens: takes, wait: 0 }), { repairs: 0 });
        const items = await all(callsOf(12), { judge, concurrency, budget: { tokens } });
        const { usage, scored } = items.at(-1)?.progress ?? { usage: { inputTokens: 0, outputTokens: 0 }, scored: 0 };
        expect(usage.inputTokens! + usage.outputTokens!).toBeLessThanOrEqual(tokens);
        expect(scored === 12).toBe(items.at(-1)?.state !== 'stopped');
      }),
      { numRuns: 30 },
    );
  });

  it('in money needs prices, and stops before it is used up', async () => {
    await expect(all(callsOf(1), { judge: promptJudge(modelOf()), budget: { cost: '1' } })).rejects.toThrow(
      'Cannot keep to a budget in money without prices: expected "prices" of a million tokens, or a budget in "tokens"',
    );
    const items = await all(callsOf(50), { judge: promptJudge(modelOf(), { repairs: 0 }), budget: { cost: '0.05' }, prices, concurrency: 1 });
    expect(items.at(-1)).toMatchObject({ state: 'stopped', reason: 'budget' });
    expect(Number(items.at(-1)!.progress.cost)).toBeLessThanOrEqual(0.05);
    expect(items.length).toBeGreaterThan(3);
  });

  it('counts what failed calls took', async () => {
    const model: TextModel = {
      id: 'm',
      generate: async () => ({ text: 'no', finish: 'stop', usage: { calls: 1, inputTokens: 10, cachedTokens: 0, outputTokens: 5 } }),
    };
    const [item] = await all(callsOf(1), { judge: promptJudge(model) });
    expect(item).toMatchObject({ state: 'failed', progress: { usage: { calls: 3, inputTokens: 30, outputTokens: 15 } } });
  });

  it('counts what was spent before a provider failed', async () => {
    let asked = 0;
    const model: TextModel = {
      id: 'm',
      generate: async () => {
        if (asked++ > 0) throw new SalesperfError('unavailable', 'Cannot ask the model: it is down', { retryable: false });
        return { text: 'no', finish: 'stop', usage: { calls: 1, inputTokens: 10, cachedTokens: 0, outputTokens: 5 } };
      },
    };
    const [item] = await all(callsOf(1), { judge: promptJudge(model) });
    expect(item).toMatchObject({ state: 'failed', progress: { usage: { calls: 1, inputTokens: 10, outputTokens: 5 } } });
  });

  it('counts all parts of a call where one of them failed', async () => {
    const model: TextModel = {
      id: 'm',
      generate: async ({ messages }) => {
        const asked = criteriaOf(scorecard).filter(({ id }) => messages[0]!.parts[1]!.includes(`\n${id} [`));
        const last = scorecard.sections.at(-1)!.criteria;
        const usage = { calls: 1, inputTokens: 10, cachedTokens: 0, outputTokens: 5 };
        if (asked.some(({ id }) => id === last[0]!.id)) return { text: '', finish: 'refused', usage };
        const verdicts = asked.map(({ id }) => ({ criterion: id, answer: '0', evidence: [] }));
        return { text: JSON.stringify({ verdicts, ending: { answer: 'unknown', evidence: [] } }), finish: 'stop', usage };
      },
    };
    const [item] = await all(callsOf(1), { judge: promptJudge(model, { grouping: 'section', repairs: 0 }) });
    expect(item!.state).toBe('failed');
    expect(item!.progress.usage.calls).toBe(scorecard.sections.length);
  });

  it.each([Number.NaN, -1])('of %d tokens is none', async (tokens) => {
    await expect(all([], { judge: promptJudge(modelOf()), budget: { tokens } })).rejects.toThrow('expected a number, 0 or more');
  });

  it('is refused where it is no amount', async () => {
    await expect(all([], { judge: promptJudge(modelOf()), budget: { cost: 'much' }, prices })).rejects.toThrow('"much" is no budget');
  });
});

describe('a run that was stopped', () => {
  it('goes on where it was, at no cost for what was done', async () => {
    const kept = new Map<string, unknown>();
    const model = modelOf();
    const judge: JudgeModel = cachedJudge(promptJudge(model, { repairs: 0 }), { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) });
    const first = await all(callsOf(10), { judge, budget: { tokens: 12_000 }, concurrency: 1 });
    const done = ids(first, 'scored').length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(10);
    const second = await all(callsOf(10), { judge });
    expect(ids(second, 'scored')).toHaveLength(10);
    expect(model.asked).toBe(10);
    expect(second.at(-1)!.progress.usage.calls).toBe(10 - done);
  });

  it('asks anew where the model, the scorecard or the call is another', async () => {
    const kept = new Map<string, unknown>();
    const store = { get: (key: string) => kept.get(key), set: (key: string, value: unknown) => void kept.set(key, value) };
    const [one, other] = callsOf(2);
    const changed = { ...scorecard, sections: scorecard.sections.map((section) => ({ ...section, name: { ...section.name, en: `${section.name.en}!` } })) };
    const judge = (id: string) => cachedJudge(promptJudge({ ...modelOf(), id }), store);
    for (const [id, card, call] of [
      ['a', scorecard, one!],
      ['b', scorecard, one!],
      ['a', changed, one!],
      ['a', scorecard, other!],
      ['a', scorecard, one!],
    ] as const)
      await all([call], { judge: judge(id), ...{ scorecard: card } });
    expect(kept.size).toBe(4);
  });

  it('asks once for the same call, though it comes again while it is judged', async () => {
    const kept = new Map<string, unknown>();
    const model = modelOf({ wait: 5 });
    const judge = cachedJudge(promptJudge(model), { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) });
    const [call] = callsOf(1);
    const items = await all([call!, call!], { judge });
    expect(ids(items, 'scored')).toHaveLength(2);
    expect(model.asked).toBe(1);
  });

  it('does without a store that fails', async () => {
    const model = modelOf();
    const broken = () => {
      throw new Error('full');
    };
    const items = await all(callsOf(2), { judge: cachedJudge(promptJudge(model), { get: broken, set: broken }) });
    expect(ids(items, 'scored')).toHaveLength(2);
    expect(model.asked).toBe(2);
  });

  it('does not trust what was kept', async () => {
    const model = modelOf();
    const judge = cachedJudge(promptJudge(model), { get: () => ({ verdicts: 'none' }), set: () => {} });
    await all(callsOf(1), { judge });
    expect(model.asked).toBe(1);
  });
});

it('an estimate says what calls will take', () => {
  const judge = promptJudge(modelOf());
  const one = estimate(callsOf(1), { scorecard, judge, prices });
  expect(estimate(callsOf(3), { scorecard, judge, prices }).inputTokens).toBeGreaterThanOrEqual(3 * one.inputTokens);
  expect(one.most).toBeGreaterThan(one.inputTokens + one.outputTokens);
  expect(Number(one.cost)).toBeCloseTo((one.inputTokens * 1 + one.outputTokens * 10) / 1e6, 12);
  expect(estimate(callsOf(2), { scorecard, judge: ruleJudge(scorecard) })).toEqual({ calls: 2, inputTokens: 0, outputTokens: 0, most: 0, cost: null });
});
