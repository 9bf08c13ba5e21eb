import { partsOf } from '../metric/definition.ts';
import type { Unit } from '../metric/unit.ts';
import type { Answers } from './answers.ts';
import type { Cell } from './cell.ts';
import type { Context } from './context.ts';
import { describe } from './describe.ts';
import { groupOf } from './plan.ts';
import { answersIn, groupsOf, type InOrder, type QueryPlan, type Question } from './question.ts';
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
  const lists = groupLists(context);
  return plan.questions.flatMap((question) => seriesIn(question, answers(question), context, lists));
}

export function seriesIn({ metric, asked, refused, levels }: Question, answers: Answers, { query, dataset }: Context, lists: GroupLists): readonly Series[] {
  const periods = query.over.list.length;
  return levels.flatMap((level) => {
    const keys = groupsOf(asked, level, answers, lists.inOrder);
    const groups = lists.read(keys, level);
    return (level.length === 0 ? partsOf(metric) : asked).map(([part, value]): Series => {
      const { unit, currency } = describe(value, dataset);
      const values = refused.has(part) ? new Float64Array(periods).fill(Number.NaN) : answers(value, level).numbers(keys);
      return { metric: metric.id, part, unit, ...(currency === undefined ? {} : { currency }), by: level, groups, values };
    });
  });
}

/** What is worked out once for lists of groups, each of one level, while none of them changes. */
export interface GroupLists {
  readonly inOrder: InOrder;
  /** the members as people read them */
  readonly read: (keys: readonly GroupKey[], level: Level) => Series['groups'];
}

export function groupLists({ dataset }: Context): GroupLists {
  const [orders, lists] = [new Map<readonly GroupKey[], readonly GroupKey[]>(), new Map<readonly GroupKey[], Series['groups']>()];
  const byLevel = new Map<string, Map<GroupKey, Cell['group']>>();
  return {
    inOrder: (keys) => remembered(orders, keys, () => [...keys].sort()),
    read: (keys, level) =>
      remembered(lists, keys, () => {
        const groups = remembered(byLevel, JSON.stringify(level), () => new Map<GroupKey, Cell['group']>());
        return keys.map((key) => remembered(groups, key, () => groupOf(key, level, dataset)));
      }),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
