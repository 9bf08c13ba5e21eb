import { describe, expect, it } from 'vitest';
import { detect, detectorsFor } from './detect.ts';
import { personalDataKinds } from './detection.ts';
import { heldOut, names, negatives, positives } from './testing/bank.ts';

const marked = /‹(\w+)\|([^›]*)›/g;
const detectors = detectorsFor(names);
const read = (text: string) => {
  const plain = text.replace(marked, '$2');
  return {
    plain,
    expected: [...text.matchAll(marked)].map(([, kind, words]) => `${kind}|${words}`),
    found: detect(plain, detectors).map(({ kind, start, end }) => `${kind}|${plain.slice(start, end)}`),
  };
};
type Case = ReturnType<typeof read>;

/** By kind and of all: a place counts as found only with its kind and its exact borders. */
function figuresOf(cases: readonly Case[]) {
  return [...personalDataKinds, 'all'].map((kind) => {
    const of = (list: readonly string[]) => list.filter((one) => kind === 'all' || one.startsWith(`${kind}|`));
    const sum = (count: (one: Case) => number) => cases.reduce((total, one) => total + count(one), 0);
    const right = sum(({ expected, found }) => of(found).filter((one) => expected.includes(one)).length);
    const [found, expected] = [sum((one) => of(one.found).length), sum((one) => of(one.expected).length)];
    return { kind, expected, found, right, precision: right / found, recall: right / expected };
  });
}

describe('sentences the detectors are made for', () => {
  const cases = [...positives, ...negatives].map(read);
  it.each(cases)('$plain', ({ expected, found }) => {
    expect(found).toEqual(expected);
  });
  it('precision and recall by kind', () => {
    console.log(`${positives.length} sentences with personal data, ${negatives.length} without:`);
    console.table(figuresOf(cases));
    expect(positives.length).toBeGreaterThanOrEqual(60);
  });
});

it('precision and recall on sentences they are not made for', () => {
  const cases = heldOut.map(read);
  const figures = figuresOf(cases);
  console.log(`${cases.length} sentences held out:`);
  console.table(figures);
  console.table(
    cases
      .filter(({ expected, found }) => `${expected}` !== `${found}`)
      .map(({ expected, found }) => ({ expected: expected.join(', '), found: found.join(', ') })),
  );
  expect(figures.at(-1)!.precision).toBeGreaterThan(0.85);
  expect(figures.at(-1)!.recall).toBeGreaterThan(0.85);
});
