import { SalesperfError } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import type { Clock } from './clock.ts';
import { realClock } from './clock.ts';
import { type PatienceOptions, patient } from './patient.ts';
import type { TextModel, TextRequest } from './text-model.ts';

const request: TextRequest = { system: 's', messages: [{ role: 'user', parts: ['x'.repeat(420)] }], schema: {}, maxOutputTokens: 100 };
const answer = { text: '{}', finish: 'stop', usage: { calls: 1, inputTokens: 1, cachedTokens: 0, outputTokens: 1 } } as const;

/** Time that passes only for those who wait. */
function fakeClock(): Clock {
  let now = 0;
  const waiting: { at: number; go: () => void }[] = [];
  return {
    now: () => now,
    random: () => 0.5,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        waiting.push({ at: now + milliseconds, go: resolve });
        setTimeout(() => {
          const next = waiting.sort((one, other) => one.at - other.at).shift()!;
          now = Math.max(now, next.at);
          next.go();
        });
      }),
  };
}

async function startsOf(count: number, options: PatienceOptions, answers: (number: number) => unknown = () => answer): Promise<number[]> {
  const clock = fakeClock();
  const starts: number[] = [];
  const model: TextModel = {
    id: 'm',
    generate: async () => {
      starts.push(Math.round(clock.now()));
      const given = answers(starts.length - 1);
      if (given instanceof Error) throw given;
      return given as never;
    },
  };
  const one = patient(model, { clock, ...options });
  await Promise.all(Array.from({ length: count }, () => one.generate(request)));
  return starts;
}

const busy = (retryAfterMs?: number) => new SalesperfError('unavailable', 'busy', { retryable: true, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });

describe('a patient model', () => {
  it('is asked at once where there are no limits', async () => {
    expect(await startsOf(3, {})).toEqual([0, 0, 0]);
  });

  it('begins so many requests a minute, evenly', async () => {
    expect(await startsOf(4, { requestsPerMinute: 60 })).toEqual([0, 1000, 2000, 3000]);
  });

  it('begins so many tokens a minute', async () => {
    // About 100 tokens of the prompt and 100 of the answer.
    const [, second, third] = await startsOf(3, { tokensPerMinute: 12_000 });
    expect(second).toBeGreaterThan(900);
    expect(second).toBeLessThan(1200);
    expect(third).toBe(2 * second!);
  });

  it('leaves a provider alone that asks for it, whoever asks', async () => {
    const starts = await startsOf(3, { requestsPerMinute: 600 }, (number) => (number === 0 ? busy(5000) : answer));
    expect(starts[0]).toBe(0);
    expect(Math.min(...starts.slice(1))).toBeGreaterThanOrEqual(5000);
  });

  it('gives up after its retries', async () => {
    await expect(startsOf(1, { retries: 2 }, () => busy())).rejects.toThrow('busy');
  });

  it('does not wait for what will not pass', async () => {
    await expect(startsOf(1, {}, () => new Error('odd'))).rejects.toThrow('odd');
  });
});

it('a wait ends with its signal', async () => {
  const stop = new AbortController();
  const waiting = realClock.sleep(60_000, stop.signal);
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  await expect(realClock.sleep(1, stop.signal)).rejects.toThrow('enough');
});
