import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../hash.ts';
import { partsOf } from '../metric/definition.ts';
import { checkExample } from '../testing/check-example.ts';
import { examples } from './examples.ts';

describe.each(examples.map(([metric, example]) => ({ id: metric.id, metric, example })))('the example of $id', ({ metric, example }) => {
  const checked = checkExample(metric, example).map(({ expected, found }) => ({
    which: `${expected.part ?? 'value'} ${canonicalJson(expected.group ?? {})}`,
    expected,
    found,
  }));

  it.each(checked)('gives $which as worked out by hand', ({ expected, found }) => {
    const isNumber = typeof expected.value === 'number' && found?.unit !== 'money';
    expect(found).toMatchObject({ ...expected, value: isNumber ? expect.closeTo(expected.value as number, 9) : expected.value });
  });

  it('speaks of every part', () => {
    expect(partsOf(metric).flatMap(([part]) => (example.expected.some((expected) => (expected.part ?? null) === part) ? [] : [part]))).toEqual([]);
  });
});
