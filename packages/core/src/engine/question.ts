import { quoteList, SalesperfError } from '../errors.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { type Answers, answersOf, scansOf } from './answers.ts';
import type { Context } from './context.ts';
import { assertDimensions } from './dimensions.ts';
import { type Plan, planOf } from './plan.ts';
import type { Query } from './query.ts';
import { answerable, type Part, refusals } from './refusal.ts';
import type { Scan } from './scan.ts';
import type { GroupKey, Level, States } from './states.ts';

/** A metric of a query: what of it the records and the filter allow to be answered, and by which groups. */
export interface Question extends Plan {
  readonly metric: Metric;
  /** why parts are not answered, by name */
  readonly refused: ReadonlyMap<string | null, string>;
  readonly asked: readonly Part[];
}

/** A query as its metrics, and what an executor has to find out for it. */
export interface QueryPlan {
  readonly questions: readonly Question[];
  /** no two are alike */
  readonly scans: readonly Scan[];
}

/** @throws SalesperfError `unknown_dimension` for a dimension that no record has, `invalid_argument` for a reducer that is not there */
export function planQuery(context: Context): QueryPlan {
  const { metrics, by = [], where = {} } = context.query;
  assertDimensions([...by, ...Object.keys(where)], context);
  assertReducers(context.query);
  const questions = metrics.map((metric): Question => {
    const refused = refusals(metric, context);
    return { metric, refused, asked: partsOf(metric).filter(([name]) => !refused.has(name)), ...planOf(answerable(metric, refused), context) };
  });
  const scans = questions.flatMap((question) => question.levels.flatMap((level) => question.asked.flatMap(([, value]) => scansOf(value, level, question))));
  return { questions, scans: [...new Map(scans.map((scan) => [keyOf(scan, context), scan])).values()] };
}

/** Scans of one key are alike. */
const keyOf = ({ placed, ...scan }: Scan, { textOf }: Context): string => textOf(placed) + JSON.stringify(scan);

/** The answers to a question out of states, in the order of the scans. */
export function answersIn({ scans }: QueryPlan, states: readonly States[], context: Context): (question: Question) => Answers {
  const known = new Map(scans.map((scan, index) => [keyOf(scan, context), states[index]!]));
  return (question) => answersOf(context, question, (scan) => known.get(keyOf(scan, context))!);
}

/**
 * Every group that any of the values has a row in, in order; a total is there even without rows.
 * @param inOrder orders a list, which many metrics of a query share
 */
export function groupsOf(parts: readonly Part[], level: Level, answers: Answers, inOrder: InOrder = ordered): readonly GroupKey[] {
  if (level.length === 0) return total;
  const [first = [], ...others] = new Set(parts.map(([, value]) => answers(value, level).keys));
  return others.length === 0 ? inOrder(first) : ordered([...new Set([first, ...others].flat())]);
}

export type InOrder = (keys: readonly GroupKey[]) => readonly GroupKey[];

const total: readonly GroupKey[] = ['[]'];
const ordered: InOrder = (keys) => [...keys].sort();

function assertReducers({ metrics, reducers = {} }: Query): void {
  const named = JSON.stringify(metrics.map(partsOf)).matchAll(/"node":"reducer","name":"([^"]*)"/g);
  const stranger = [...named].map(([, name]) => name!).find((name) => !Object.hasOwn(reducers, name));
  if (stranger === undefined) return;
  throw new SalesperfError('invalid_argument', `Cannot run the reducer "${stranger}": the query has ${quoteList(Object.keys(reducers), 'and')} in "reducers"`);
}
