import { quoteList, SalesperfError } from '../errors.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { isPlaced, type ValueNode } from '../metric/node.ts';
import type { Cell, Results } from './cell.ts';
import type { Context } from './context.ts';
import { definitionHash, describe } from './describe.ts';
import { assertDimensions } from './dimensions.ts';
import { type Finished, nothing } from './finish.ts';
import { needsOf } from './needs.ts';
import { groupOf, lackingDimensions, planOf } from './plan.ts';
import { written } from './quantity.ts';
import type { Query } from './query.ts';
import type { Scan, States } from './scan.ts';

/** The answer to a query out of the states that any executor delivers. */
export function answerQuery(context: Context, states: (scan: Scan) => States): Results {
  const { metrics, by = [], where = {} } = context.query;
  assertDimensions([...by, ...Object.keys(where)], context);
  assertReducers(context.query);
  return { cells: metrics.flatMap((metric) => cellsOf(metric, context, states)) };
}

function cellsOf(metric: Metric, context: Context, states: (scan: Scan) => States): Cell[] {
  const needs = needsOf(metric, context);
  if (needs.length > 0) return unanswered(metric, `needs ${needs.join(', ')}`, context);
  const unfiltered = lackingDimensions(metric, Object.keys(context.query.where ?? {}), context);
  if (unfiltered.length > 0) return unanswered(metric, `cannot be filtered: ${unfiltered.join(', ')}`, context);
  return answered(metric, context, states);
}

function assertReducers({ metrics, reducers = {} }: Query): void {
  const named = JSON.stringify(metrics.map(partsOf)).matchAll(/"node":"reducer","name":"([^"]*)"/g);
  const stranger = [...named].map(([, name]) => name!).find((name) => !Object.hasOwn(reducers, name));
  if (stranger === undefined) return;
  throw new SalesperfError('invalid_argument', `Cannot run the reducer "${stranger}": the query has ${quoteList(Object.keys(reducers), 'and')} in "reducers"`);
}

const unanswered = (metric: Metric, reason: string, context: Context): Cell[] =>
  partsOf(metric).flatMap(([part, value]) =>
    periodsOf(context).map((period) => cellOf(metric, part, value, { group: {}, ...period }, nothing(reason), context)),
  );

const periodsOf = ({ query }: Context): { start: string; end: string; index: number }[] =>
  query.over.list.map(({ from, to }, index) => ({ start: from, end: to, index }));

function answered(metric: Metric, context: Context, states: (scan: Scan) => States): Cell[] {
  const asking = { metric, context, states };
  const { levels, answers, note } = planOf(asking);
  const values = partsOf(metric).map(([, value]) => value);
  return levels.flatMap((level) =>
    answers.groups(values, level).flatMap((key) =>
      partsOf(metric).flatMap(([part, value]) =>
        periodsOf(context).map((period): Cell => {
          const finished = answers.value(value, level, key, period.index);
          const reason = finished.reason ?? (level.length === 0 ? note : null);
          return cellOf(metric, part, value, { group: groupOf(key, level, context.dataset), ...period }, { ...finished, reason }, context);
        }),
      ),
    ),
  );
}

type Where = Pick<Cell, 'group' | 'start' | 'end'>;

function cellOf(metric: Metric, part: string | null, value: ValueNode, { group, start, end }: Where, finished: Finished, { dataset }: Context): Cell {
  const { unit, basis, currency, history } = describe(value, dataset);
  const put = (quantity: Finished['value']): number | string | null => (quantity === null ? null : written(quantity));
  const { interval, risk, excluded, reason, n } = finished;
  return {
    metric: metric.id,
    part,
    unit,
    ...(currency === undefined ? {} : { currency }),
    basis,
    definition: definitionHash(metric),
    group,
    start,
    end,
    value: put(finished.value),
    numerator: put(finished.numerator),
    denominator: put(finished.denominator),
    n,
    interval: interval && [written(interval[0]), written(interval[1])],
    ...(isFollowedUp(value) ? { risk: risk ?? null } : {}),
    ...(history === undefined ? {} : { history }),
    excluded,
    reason,
  };
}

/** A life table, over whatever period. */
function isFollowedUp(value: ValueNode): boolean {
  if (isPlaced(value)) return value.of.node === 'survival';
  return !('left' in value) && isFollowedUp(value.value);
}
