import { partsOf } from '../metric/definition.ts';
import { isPlaced, type ValueNode } from '../metric/node.ts';
import type { Answer, Answers } from './answers.ts';
import type { Cell, Results } from './cell.ts';
import type { Context } from './context.ts';
import { definitionHash, describe } from './describe.ts';
import { type Finished, nothing } from './finish.ts';
import { groupOf } from './plan.ts';
import { written } from './quantity.ts';
import { answersIn, groupsOf, type QueryPlan, type Question } from './question.ts';
import type { Part } from './refusal.ts';
import type { Level, States } from './states.ts';

/** The cells of a query out of states, in the order of its scans. */
export function resultsOf(plan: QueryPlan, states: readonly States[], context: Context): Results {
  const answers = answersIn(plan, states, context);
  return { cells: plan.questions.flatMap((question) => cellsOf(question, answers(question), context)) };
}

/** A part that cannot be answered says why in its total. */
export function cellsOf(question: Question, answers: Answers, context: Context): Cell[] {
  const { metric, asked, levels } = question;
  const { list } = context.query.over;
  const writers = new Map(partsOf(metric).map((part) => [part[0], writerOf(part, question, context)]));
  const refusedAnswer = ([name]: Part): Answer => ({ keys: [], at: () => nothing(question.refused.get(name)!), numbers: () => new Float64Array(0) });
  return levels.flatMap((level) => {
    const shown = (level.length === 0 ? partsOf(metric) : asked).map((part) => ({
      write: writers.get(part[0])!,
      answer: question.refused.has(part[0]) ? refusedAnswer(part) : answers(part[1], level),
    }));
    return groupsOf(asked, level, answers).flatMap((key) => {
      const group = groupOf(key, level, context.dataset);
      return shown.flatMap(({ write, answer }) => list.map((_, period) => write(answer.at(key, period), group, period, level)));
    });
  });
}

export type Write = (finished: Finished, group: Cell['group'], period: number, level: Level) => Cell;

/** Writes the cells of a part; what is the same in all of them is worked out once. */
export function writerOf([part, value]: Part, { metric, note }: Question, { query, dataset }: Context): Write {
  const { unit, basis, currency, history } = describe(value, dataset);
  const [definition, followedUp] = [definitionHash(metric), isFollowedUp(value)];
  const put = (quantity: Finished['value']): number | string | null => (quantity === null ? null : written(quantity));
  return ({ value: number, numerator, denominator, n, interval, risk, excluded, reason }, group, period, level) => ({
    metric: metric.id,
    part,
    unit,
    ...(currency === undefined ? {} : { currency }),
    basis,
    definition,
    group,
    start: query.over.list[period]!.from,
    end: query.over.list[period]!.to,
    value: put(number),
    numerator: put(numerator),
    denominator: put(denominator),
    n,
    interval: interval && [written(interval[0]), written(interval[1])],
    ...(followedUp ? { risk: risk ?? null } : {}),
    ...(history === undefined ? {} : { history }),
    excluded,
    reason: reason ?? (level.length === 0 ? note : null),
  });
}

/** A life table, over whatever period. */
function isFollowedUp(value: ValueNode): boolean {
  if (isPlaced(value)) return value.of.node === 'survival';
  return !('left' in value) && isFollowedUp(value.value);
}
