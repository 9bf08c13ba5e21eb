import { describe, expect, it } from 'vitest';
import { type Live, playLive } from './live.ts';
import { comparable, expectedCells } from './testing/expected.ts';

const start = (seed: number): Live => playLive({ seed, language: 'ru', run: 'r', keep: 10 });

describe('a team at work for weeks', () => {
  it('goes on to the next month, which it counts anew', () => {
    const live = start(3);
    for (let step = 0; live.snapshot('en').period === 'September 2026'; step++) {
      expect(step).toBeLessThan(20_000);
      live.step();
    }
    expect(live.snapshot('en')).toMatchObject({ period: 'October 2026', day: '1 October 2026' });
    for (let step = 0; step < 1000; step++) live.step();
    expect(comparable(live.snapshot('ru').cells)).toEqual(comparable(expectedCells(live, 'ru')));
    expect(live.book.dataset().ledger.excluded).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [start(1), start(1), start(2)];
    for (let step = 0; step < 500; step++) for (const live of [one, same, other]) live.step();
    expect(same.snapshot('en')).toEqual(one.snapshot('en'));
    expect(other.snapshot('en').lines).not.toEqual(one.snapshot('en').lines);
  });
});
