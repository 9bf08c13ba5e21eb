import { describe, expect, it } from 'vitest';
import type { Cell } from '../engine/cell.ts';
import { compareMembers } from './compare.ts';

const share = (owner: string | null, numerator: number, denominator: number): Cell => ({
  metric: 'win_rate',
  part: null,
  definition: '0',
  unit: 'share',
  basis: 'closed',
  group: owner === null ? {} : { owner },
  start: '2026-01-01',
  end: '2026-04-01',
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  n: denominator,
  interval: [0, 1],
  excluded: {},
  reason: null,
});

const totalOf = (cells: readonly Cell[]): Cell =>
  share(
    null,
    cells.reduce((sum, { numerator }) => sum + Number(numerator), 0),
    cells.reduce((sum, { denominator }) => sum + Number(denominator), 0),
  );

/** A small generator of our own, so that the test draws the same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('a comparison of people', () => {
  it('names anyone for anything in at most one report of ten, where all are equally good', () => {
    const random = seeded(7);
    const [people, measures, reports] = [12, 9, 400];
    const draw = (trials: number, p: number): number => Array.from({ length: trials }).filter(() => random() < p).length;
    const naming = Array.from({ length: reports }).filter(() =>
      Array.from({ length: measures }, (_, index) => 0.2 + index * 0.07).some((p) => {
        const cells = Array.from({ length: people }, (_, person) => {
          const trials = 6 + Math.floor(random() * 40);
          return share(`p${person}`, draw(trials, p), trials);
        });
        return compareMembers(cells, totalOf(cells), { comparisons: people * measures }).some(({ position }) => position !== null);
      }),
    ).length;
    expect(naming / reports).toBeLessThanOrEqual(0.1);
  });

  it('names a person whose gap is far beyond chance, and nobody else', () => {
    const cells = [
      share('weak', 5, 30),
      share('same', 20, 30),
      share('near', 17, 30),
      ...Array.from({ length: 7 }, (_, person) => share(`p${person}`, 21, 30)),
    ];
    const [weak, same, near] = compareMembers(cells, totalOf(cells), { comparisons: 100 });
    expect(weak!.position).toBe('below');
    expect(same!.position).toBeNull();
    expect(near!.position).toBeNull();
  });

  it('says nothing of fewer than five trials, nor of a sure gap that is too small to matter', () => {
    const few = [share('few', 0, 4), share('rest', 400, 500)];
    expect(compareMembers(few, totalOf(few), { comparisons: 1 })[0]).toMatchObject({ position: null });
    const tiny = [share('tiny', 52_000, 100_000), share('rest', 500_000, 1_000_000)];
    expect(compareMembers(tiny, totalOf(tiny), { comparisons: 1 })[0]!.position).toBeNull();
  });
});
