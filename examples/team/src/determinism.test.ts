import { describe, expect, it } from 'vitest';
import { makeTeam } from './index.ts';

describe('makeTeam', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const bytes = JSON.stringify(makeTeam({ seed: 11 }));
    expect(JSON.stringify(makeTeam({ seed: 11 }))).toBe(bytes);
    expect(JSON.stringify(makeTeam({ seed: 12 }))).not.toBe(bytes);
  });

  it('is the same team in both languages, under other labels', () => {
    const [english, russian] = [makeTeam({ language: 'en' }), makeTeam({ language: 'ru' })];
    expect(russian.truth.calls).toEqual(english.truth.calls);
    expect(russian.records.payments?.map(({ amount }) => amount)).toEqual(english.records.payments?.map(({ amount }) => amount));
    expect(russian.records.deals?.[0]?.stage).not.toBe(english.records.deals?.[0]?.stage);
  });

  it('is about as large as a real team', () => {
    const { leads, deals, activities, calls } = makeTeam().records;
    const between = (rows: readonly unknown[] | undefined, low: number, high: number): void => {
      expect(rows!.length).toBeGreaterThanOrEqual(low);
      expect(rows!.length).toBeLessThanOrEqual(high);
    };
    between(leads, 1800, 2200);
    between(deals, 800, 1000);
    between(activities, 14_000, 17_500);
    between(calls, 300, 450);
  });
});
