import { partsOf } from '../metric/definition.ts';
import type { Unit } from '../metric/unit.ts';
import type { Answers } from './answers.ts';
import type { Cell } from './cell.ts';
import type { Context } from './context.ts';
import { describe } from './describe.ts';
import { groupOf } from './plan.ts';
import { answersIn, groupsOf, type QueryPlan, type Question } from './question.ts';
import type { GroupKey, Level, States } from './states.ts';

/** The numbers of one value of a metric at one level of groups. */
export interface Series {
  readonly metric: string;
  /** the name of the value, where the metric has several */
  readonly part: string | null;
  readonly unit: Unit;
  readonly currency?: string;
  /** the dimensions of its groups; none: the total */
  readonly by: Level;
  readonly groups: readonly Cell['group'][];
  /** group after group, in each a number a period: the cell's value as a double; NaN is null */
  readonly values: Float64Array;
}

/** The series of a query out of states, in the order of its scans. */
export function seriesOf(plan: QueryPlan, states: readonly States[], context: Context): readonly Series[] {
  const answers = answersIn(plan, states, context);
  const read = groupReader(context);
  return plan.questions.flatMap((question) => seriesIn(question, answers(question), context, read));
}

/** @param read the members of groups as people read them */
export function seriesIn({ metric, asked, refused, levels }: Question, answers: Answers, { query, dataset }: Context, read: GroupReader): readonly Series[] {
  const periods = query.over.list.length;
  return levels.flatMap((level) => {
    const keys = groupsOf(asked, level, answers);
    const groups = read(keys, level);
    return (level.length === 0 ? partsOf(metric) : asked).map(([part, value]): Series => {
      const { unit, currency } = describe(value, dataset);
      const values = refused.has(part) ? new Float64Array(periods).fill(Number.NaN) : answers(value, level).numbers(keys);
      return { metric: metric.id, part, unit, ...(currency === undefined ? {} : { currency }), by: level, groups, values };
    });
  });
}

type GroupReader = (keys: readonly GroupKey[], level: Level) => Series['groups'];

/** Members as people read them, once for those that are the same. */
export function groupReader({ dataset }: Context): GroupReader {
  const known = new Map<string, Series['groups']>();
  return (keys, level) => {
    const name = JSON.stringify([level, keys]);
    const groups = known.get(name) ?? keys.map((key) => groupOf(key, level, dataset));
    known.set(name, groups);
    return groups;
  };
}
