import { describe, expect, it } from 'vitest';
import type { Cell } from '../engine/cell.ts';
import { canonicalJson } from '../hash.ts';
import { ask } from './ask.ts';
import type { ExpectedCell } from './example.ts';
import { examples } from './examples.ts';

const isMeant =
  ({ part = null, group = {}, start }: ExpectedCell) =>
  (cell: Cell): boolean =>
    cell.part === part && canonicalJson(cell.group) === canonicalJson(group) && (start === undefined || cell.start === start);

describe.each(examples.map(([metric, example]) => ({ id: metric.id, metric, example })))('the example of $id', ({ metric, example }) => {
  const { cells } = ask([metric], example.records, example);

  it.each(example.expected.map((expected) => ({ which: `${expected.part ?? 'value'} ${canonicalJson(expected.group ?? {})}`, expected })))(
    'gives $which as worked out by hand',
    ({ expected }) => {
      const cell = cells.find(isMeant(expected));
      expect(cell).toMatchObject({
        ...expected,
        value: typeof expected.value === 'number' && cell?.unit !== 'money' ? expect.closeTo(expected.value, 9) : expected.value,
      });
    },
  );

  it('speaks of every part', () => {
    const parts = new Set(cells.map(({ part }) => part));
    expect([...parts].filter((part) => !example.expected.some((expected) => (expected.part ?? null) === part))).toEqual([]);
  });
});
