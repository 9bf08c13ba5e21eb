import { groupsOf, membersOf, metricOf, namesOf, type Question } from './workload.ts';

/**
 * The cells of a question by name (a KPI's id, or `id.part`): of name, group, slot and period at `cellIndex`. Group 0 is the total, slot 0 all
 * members of the metric's own breakdown. NaN is no answer; money is in units of the currency. A group without any row has what an empty
 * aggregate gives: 0 for counts and sums, else NaN.
 */
export type Answers = ReadonlyMap<string, Float64Array>;

/** How the cells of a question lie. */
export interface Layout {
  /** the total included */
  readonly groups: number;
  readonly periods: number;
  /** name → slots, that of all members included */
  readonly slots: ReadonlyMap<string, number>;
}

export function layoutOf(question: Question): Layout {
  const metrics = question.kpis.map(metricOf);
  const slots = metrics.flatMap((metric) => namesOf(metric).map((name) => [name, 1 + membersOf(metric).length] as const));
  return { groups: 1 + groupsOf(question).length, periods: question.over.list.length, slots: new Map(slots) };
}

export const cellIndex = (slots: number, periods: number, group: number, slot: number, period: number): number => (group * slots + slot) * periods + period;

export const cellCount = ({ groups, periods, slots }: Layout): number => [...slots.values()].reduce((sum, count) => sum + groups * count * periods, 0);

export interface Difference {
  readonly name: string;
  readonly group: number;
  readonly slot: number;
  readonly period: number;
  readonly expected: number;
  readonly found: number;
}

export interface Comparison {
  readonly compared: number;
  readonly different: number;
  /** the first ten */
  readonly differences: readonly Difference[];
}

/** Sums of doubles may differ in the last digits, by the order of the rows. */
const tolerance = 1e-9;

const isEqual = (a: number, b: number): boolean =>
  Number.isNaN(a) ? Number.isNaN(b) : a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** Every cell of a layout, in both. A name that is missing, or has too few cells, differs in all that are missing. */
export function compareAnswers(layout: Layout, expected: Answers, found: Answers): Comparison {
  let different = 0;
  const differences: Difference[] = [];
  for (const [name, slots] of layout.slots) {
    const [left, right] = [expected.get(name), found.get(name)];
    for (let index = 0; index < layout.groups * slots * layout.periods; index++) {
      const [a, b] = [left?.[index], right?.[index]];
      if (a !== undefined && b !== undefined && isEqual(a, b)) continue;
      different++;
      if (differences.length < 10) differences.push({ name, ...placeOf(layout, slots, index), expected: a ?? Number.NaN, found: b ?? Number.NaN });
    }
  }
  return { compared: cellCount(layout), different, differences };
}

const placeOf = ({ periods }: Layout, slots: number, index: number) => ({
  group: Math.floor(index / (slots * periods)),
  slot: Math.floor(index / periods) % slots,
  period: index % periods,
});
