import { describe, expect, it } from 'vitest';
import { ascending, cumulative, makeRandom } from './random.ts';

describe('draws', () => {
  it('are the same for the same stream, and others for another', () => {
    const first = (stream: number): number[] => Array.from({ length: 5 }, makeRandom(stream).uniform);
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  it('come in proportion to their weights', () => {
    const random = makeRandom(1);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw++) counts[random.weighted(cumulative([1, 2, 3]))]!++;
    expect(counts.map((count) => Math.round(count / 1000))).toEqual([5, 10, 15]);
  });

  it('of instants follow each other within their bounds', () => {
    const next = ascending(makeRandom(1), 1000, 2000, 100);
    const drawn = Array.from({ length: 100 }, next);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(Math.min(...drawn) >= 1000 && Math.max(...drawn) < 2000).toBe(true);
  });
});
