import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wilson } from '@salesperf/core';
import { describe, expect, it } from 'vitest';
import { isOpenQuestion } from '../../open-questions.ts';
import { asksOfWork } from '../../phases.ts';
import { readTalk, type Sentence } from '../../talk.ts';
import { kappa, kappaInterval, type Pair } from './kappa.ts';

const file = join(process.env.SALESPERF_DATA ?? resolve(import.meta.dirname, '../../../../../../../shared/data'), 'casino/casino_test.json');

describe('kappa', () => {
  // 50 cases, both yes 20, both no 15, apart 5 and 10: 0.4 by hand
  const table = (yes: number, first: number, second: number, no: number): Pair[] => [
    ...Array<Pair>(yes).fill([true, true]),
    ...Array<Pair>(first).fill([true, false]),
    ...Array<Pair>(second).fill([false, true]),
    ...Array<Pair>(no).fill([false, false]),
  ];
  it('is what the textbook says', () => {
    expect(kappa(table(20, 5, 10, 15))).toBeCloseTo(0.4, 12);
    expect(kappa(table(7, 0, 0, 3))).toBe(1);
    expect(kappa(table(5, 0, 0, 0))).toBeNull();
    expect(kappa([])).toBeNull();
  });
  it('has an interval that holds it and narrows with more', () => {
    const width = (copies: number) => {
      const groups = Array.from({ length: copies }, () => table(20, 5, 10, 15).map((pair) => [pair])).flat();
      const [low, high] = kappaInterval(groups, { samples: 500, seed: 1 });
      expect(low).toBeLessThan(0.4);
      expect(high).toBeGreaterThan(0.4);
      return high - low;
    };
    expect(width(4)).toBeLessThan(width(1));
  });
});

interface Dialogue {
  readonly annotations: readonly (readonly [text: string, labels: string])[];
}

/**
 * CaSiNo: people negotiate for camping supplies, and people labelled what each message does. `elicit-pref` is asking for the
 * other's needs. A sales call is another place, so this says how far the form of a question carries.
 */
describe.skipIf(!existsSync(file))('asking for needs in CaSiNo (skipped where ../shared/data is not there)', () => {
  const dialogues = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Dialogue[]).filter(({ annotations }) => annotations.length > 0) : [];
  const labelled = (rule: (sentence: Sentence) => boolean) =>
    dialogues.map(({ annotations }) =>
      annotations.map(([text, labels]): Pair => {
        const { sentences } = readTalk({ turns: [{ index: 1, side: 'rep', speaker: 'rep', text }] });
        return [sentences.some(rule), labels.split(',').includes('elicit-pref')];
      }),
    );

  it.each([
    ['an open question', isOpenQuestion],
    ['a question of substance, open or closed', asksOfWork],
  ])('%s agrees with people beyond chance', (name, rule) => {
    const groups = labelled(rule);
    const pairs = groups.flat();
    const count = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
    const [both, said, meant] = [count(([a, b]) => a && b), count(([a]) => a), count(([, b]) => b)];
    const found = kappa(pairs)!;
    const [low, high] = kappaInterval(groups, { samples: 2000, seed: 7 });
    const share = (part: number, whole: number) =>
      `${part} of ${whole} (${wilson(part, whole)
        .map((end) => end.toFixed(2))
        .join('–')})`;
    console.log(
      `${name}: kappa ${found.toFixed(3)} (95 % ${low.toFixed(3)}–${high.toFixed(3)}, bootstrap of ${groups.length} dialogues, ${pairs.length} messages); ` +
        `precision ${share(both, said)}, recall ${share(both, meant)}`,
    );
    expect(pairs.length).toBeGreaterThan(400);
    expect(low).toBeGreaterThan(0);
    expect(found).toBeGreaterThan(low);
    expect(found).toBeLessThan(high);
  });
});
