import { describe, expect, it } from 'vitest';
import { cellCount, compareAnswers, type Layout } from './answers.ts';

const layout: Layout = { groups: 2, periods: 3, slots: new Map([['win_rate', 2]]) };
const answers = (...cells: number[]) => new Map([['win_rate', Float64Array.from({ length: 12 }, (_, index) => cells[index] ?? 0)]]);

describe('compared answers', () => {
  it('are equal where both are null, or differ by no more than the order of a sum', () => {
    expect(compareAnswers(layout, answers(Number.NaN, 0.1 + 0.2), answers(Number.NaN, 0.3))).toMatchObject({ compared: 12, different: 0 });
  });

  it('differ where one is null, and in what is further away, and say where', () => {
    const { different, differences } = compareAnswers(layout, answers(Number.NaN, 1), answers(1, 1 + 1e-8));
    expect(different).toBe(2);
    expect(differences[1]).toEqual({ name: 'win_rate', group: 0, slot: 0, period: 1, expected: 1, found: 1 + 1e-8 });
  });

  it('differ in every cell of a name that is missing', () => {
    expect(compareAnswers(layout, answers(), new Map()).different).toBe(cellCount(layout));
  });
});
