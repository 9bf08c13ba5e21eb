import type { Cell } from '../engine/cell.ts';
import { canonicalJson } from '../hash.ts';
import { ask } from '../kpis/ask.ts';
import type { ExpectedCell, WorkedExample } from '../kpis/example.ts';
import type { Metric } from '../metric/definition.ts';

export interface CheckedCell {
  readonly expected: ExpectedCell;
  /** absent: the metric has no such cell */
  readonly found: Cell | undefined;
}

/** What a metric answers in its worked example, beside what was worked out by hand. */
export function checkExample(metric: Metric, example: WorkedExample): readonly CheckedCell[] {
  const { cells } = ask([metric], example.records, example);
  return example.expected.map((expected) => ({ expected, found: cells.find(isMeant(expected)) }));
}

const isMeant =
  ({ part = null, group = {}, start }: ExpectedCell) =>
  (cell: Cell): boolean =>
    cell.part === part && canonicalJson(cell.group) === canonicalJson(group) && (start === undefined || cell.start === start);
