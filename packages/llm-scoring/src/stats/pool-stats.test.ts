import { expect, it } from 'vitest';
import type { Turn } from '../transcript/transcript.ts';
import { conversationStats } from './conversation-stats.ts';
import { poolStats } from './pool-stats.ts';

const words = 'we look at the numbers of the whole year together';
const turn = (index: number, side: Turn['side'], startMs: number, endMs: number, text = words): Turn => ({ index, side, speaker: side, text, startMs, endMs });
/** The rep speaks 3 of 4 seconds; then 1 of 10, having waited 1 and 3 seconds. */
const short = conversationStats({ turns: [turn(1, 'customer', 0, 1000), turn(2, 'rep', 2000, 5000)] });
const long = conversationStats({ turns: [turn(1, 'customer', 0, 9000), turn(2, 'rep', 12_000, 13_000)] });
const untimed = conversationStats({ turns: [{ index: 1, side: 'rep', speaker: 'rep', text: 'Is it?' }] });

it('gives the ratio of sums and the mean of ratios', () => {
  expect(poolStats([short, long])!.rep.talkShareOfSpeech).toEqual({
    ratioOfSums: 4 / 14,
    meanOfRatios: (3 / 4 + 1 / 10) / 2,
    numerator: 4000,
    denominator: 14_000,
    n: 2,
    withoutValue: 0,
    unit: 'share',
    basis: 'speech',
  });
  expect(poolStats([short, long])!.rep.talkShareOfSpeech.meanOfRatios).toBeCloseTo(0.425);
});

it('takes the median over the gaps of all calls', () => {
  const two = conversationStats({
    turns: [turn(1, 'customer', 0, 1000), turn(2, 'rep', 2500, 4000), turn(3, 'customer', 4000, 5000), turn(4, 'rep', 5500, 9000)],
  });
  expect(poolStats([short, long, two])!.rep.patience).toMatchObject({ ratioOfSums: 1250, meanOfRatios: 5000 / 3, n: 3 });
});

it('says how many calls have no value, and counts them in nothing', () => {
  const pooled = poolStats([short, untimed])!;
  expect(pooled.rep.talkShareOfCall).toMatchObject({ ratioOfSums: 3 / 5, meanOfRatios: 3 / 5, n: 1, withoutValue: 1 });
  expect(pooled.rep.questions).toMatchObject({ ratioOfSums: 1 / 2, n: 2, withoutValue: 0 });
  expect(pooled.calls).toBe(2);
  expect(poolStats([untimed])!.call.silence).toMatchObject({ ratioOfSums: null, meanOfRatios: null, n: 0, withoutValue: 1 });
  expect(poolStats([])).toBeNull();
});
