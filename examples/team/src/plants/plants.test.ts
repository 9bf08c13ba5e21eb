import { localDate } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { banks } from '../calls/banks.ts';
import { makeTeam } from '../index.ts';
import { cents } from '../money.ts';
import { plants } from './index.ts';

const share = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length / rows.length;

describe.each([6, 1, 3])('in seed %i one sees by counting', (seed) => {
  const { records, truth, goals } = makeTeam({ seed });
  const { deals = [], payments = [], calls = [], meetings = [], changes = [] } = records;
  const found = Object.fromEntries(truth.plants.map((plant) => [plant.id, plant]));

  it('every plant, with what was expected of it', () => {
    expect(truth.plants).toHaveLength(plants.length);
    const { expected, realised } = found.weak_discovery!;
    for (const figure of Object.keys(expected)) expect(realised[figure], figure).toBeCloseTo(expected[figure]!, 0.4);
  });

  it('a rep whose English calls hold few open questions', () => {
    const asked = (transcript: string): number =>
      banks.en.flatMap(({ openQuestions }) => openQuestions).filter((question) => transcript.includes(question)).length;
    const spoken = calls.filter(({ id, owner }) => truth.calls[id!]!.kind === 'conversation' && /^p0[1-6]$/.test(owner!));
    const enough = (own: boolean): number =>
      share(
        spoken.filter(({ owner }) => (owner === 'p02') === own),
        ({ transcript }) => asked(transcript!) >= 2,
      );
    expect(enough(true)).toBeLessThan(0.45);
    expect(enough(false)).toBeGreaterThan(0.65);
  });

  it('a rep who wins often, small, and with refunds', () => {
    const closed = deals.filter(({ status }) => status !== 'open');
    const rate = (own: boolean): number =>
      share(
        closed.filter(({ owner }) => (owner === 'p07') === own),
        ({ status }) => status === 'won',
      );
    expect(rate(true)).toBeGreaterThan(rate(false) + 0.18);
    const paid = (own: boolean): number[] => payments.filter(({ owner }) => (owner === 'p07') === own).map(({ amount }) => cents(amount!));
    const mean = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    expect(mean(paid(true))).toBeLessThan(mean(paid(false)) / 2);
    expect(share(paid(true), (amount) => amount < 0)).toBeGreaterThan(4 * share(paid(false), (amount) => amount < 0));
  });

  it('closings that bunch in the last fortnight of past quarters, with bigger discounts', () => {
    const late = (at: number): boolean =>
      /-(03-(1[89]|2\d|3\d)|06-(1[7-9]|2\d|30)|09-(1[7-9]|2\d|30)|12-(1[89]|2\d|3\d))$/.test(localDate(at, 'Europe/Berlin'));
    const won = deals.filter(({ status, closedAt }) => status === 'won' && Number(closedAt) < Date.parse('2026-07-01'));
    expect(share(won, ({ closedAt }) => late(Number(closedAt)))).toBeGreaterThan(2.5 * (14 / 91));
    const discounts = won.map(({ id, closedAt, amount }) => {
      const before = changes.filter((change) => change.deal === id && change.amount && Number(change.at) < Number(closedAt)).at(-1)?.amount;
      return { late: late(Number(closedAt)), discount: before ? 1 - cents(amount!) / cents(before) : 0 };
    });
    const mean = (is: boolean): number => discounts.filter((one) => one.late === is).reduce((sum, { discount }, _, all) => sum + discount / all.length, 0);
    expect(mean(true)).toBeGreaterThan(3 * mean(false));
  });

  it('a weekly goal that is met and a quarter that lags', () => {
    const weekly = goals.find(({ every }) => every === 'week')!;
    const start = Date.parse('2026-07-05T22:00:00Z');
    const weeks = Array.from({ length: 10 }, (_, index) => start + index * 604_800_000);
    const held = (from: number): number =>
      meetings.filter(({ outcome, startsAt }) => outcome === 'held' && Number(startsAt) >= from && Number(startsAt) < from + 604_800_000).length;
    expect(share(weeks, (from) => held(from) >= Number(weekly.target))).toBeGreaterThanOrEqual(0.8);
    const { attained, attainedByThisDayBefore, elapsed } = found.weekly_met_quarter_lags!.realised;
    expect(attained).toBeLessThan(elapsed! / 2);
    expect(attained).toBeLessThan(0.7 * attainedByThisDayBefore!);
  });
});
