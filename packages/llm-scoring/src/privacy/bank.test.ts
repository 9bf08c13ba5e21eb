import { describe, expect, it } from 'vitest';
import { detect, detectorsFor } from './detect.ts';
import { personalDataKinds } from './detection.ts';
import { names, negatives, positives } from './testing/bank.ts';

const marked = /‹(\w+)\|([^›]*)›/g;
const detectors = detectorsFor(names);
const cases = [...positives, ...negatives].map((text) => {
  const plain = text.replace(marked, '$2');
  return {
    plain,
    expected: [...text.matchAll(marked)].map(([, kind, words]) => `${kind}|${words}`),
    found: detect(plain, detectors).map(({ kind, start, end }) => `${kind}|${plain.slice(start, end)}`),
  };
});

describe('the bank', () => {
  it.each(cases)('$plain', ({ expected, found }) => {
    expect(found).toEqual(expected);
  });

  it('precision and recall by kind', () => {
    const of = (list: readonly string[], kind: string) => list.filter((one) => kind === 'all' || one.startsWith(`${kind}|`));
    const rows = [...personalDataKinds, 'all'].map((kind) => {
      const sum = (count: (one: (typeof cases)[number]) => number) => cases.reduce((total, one) => total + count(one), 0);
      const right = sum(({ expected, found }) => of(found, kind).filter((one) => expected.includes(one)).length);
      const [found, expected] = [sum((one) => of(one.found, kind).length), sum((one) => of(one.expected, kind).length)];
      return { kind, expected, found, right, precision: right / found, recall: right / expected };
    });
    console.log(`${positives.length} sentences with personal data, ${negatives.length} without:`);
    console.table(rows);
    expect(rows.at(-1)!.precision).toBeGreaterThan(0.95);
    expect(rows.at(-1)!.recall).toBeGreaterThan(0.95);
  });
});
