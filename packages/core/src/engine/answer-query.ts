import { quoteList, SalesperfError } from '../errors.ts';
import { type Metric, partsOf } from '../metric/definition.ts';
import { isPlaced, type ValueNode } from '../metric/node.ts';
import type { Level } from './answers.ts';
import type { Cell, Results } from './cell.ts';
import type { Context } from './context.ts';
import { definitionHash, describe } from './describe.ts';
import { assertDimensions } from './dimensions.ts';
import { type Finished, nothing } from './finish.ts';
import { groupOf, planOf } from './plan.ts';
import { written } from './quantity.ts';
import type { Query } from './query.ts';
import { answerable, type Part, refusals } from './refusal.ts';
import type { GroupKey, Scan, States } from './scan.ts';

/** The answer to a query out of the states that any executor delivers. */
export function answerQuery(context: Context, states: (scan: Scan) => States): Results {
  const { metrics, by = [], where = {} } = context.query;
  assertDimensions([...by, ...Object.keys(where)], context);
  assertReducers(context.query);
  return { cells: metrics.flatMap((metric) => cellsOf(metric, context, states)) };
}

/** A part that cannot be answered says why in its total. */
function cellsOf(metric: Metric, context: Context, states: (scan: Scan) => States): Cell[] {
  const refused = refusals(metric, context);
  const { levels, answers, note } = planOf({ asked: answerable(metric, refused), context, states });
  const parts = partsOf(metric).filter(([name]) => !refused.has(name));
  const values = parts.map(([, value]) => value);
  const cellFor = ([name, value]: Part, level: Level, key: GroupKey, period: IndexedPeriod): Cell => {
    const finished = refused.has(name) ? nothing(refused.get(name)!) : answers.value(value, level, key, period.index);
    const reason = finished.reason ?? (level.length === 0 ? note : null);
    return cellOf(metric, name, value, { group: groupOf(key, level, context.dataset), ...period }, { ...finished, reason }, context);
  };
  return levels.flatMap((level) =>
    answers
      .groups(values, level)
      .flatMap((key) =>
        (level.length === 0 ? partsOf(metric) : parts).flatMap((part) => periodsOf(context).map((period) => cellFor(part, level, key, period))),
      ),
  );
}

function assertReducers({ metrics, reducers = {} }: Query): void {
  const named = JSON.stringify(metrics.map(partsOf)).matchAll(/"node":"reducer","name":"([^"]*)"/g);
  const stranger = [...named].map(([, name]) => name!).find((name) => !Object.hasOwn(reducers, name));
  if (stranger === undefined) return;
  throw new SalesperfError('invalid_argument', `Cannot run the reducer "${stranger}": the query has ${quoteList(Object.keys(reducers), 'and')} in "reducers"`);
}

type IndexedPeriod = Pick<Cell, 'start' | 'end'> & { readonly index: number };

const periodsOf = ({ query }: Context): readonly IndexedPeriod[] => query.over.list.map(({ from, to }, index) => ({ start: from, end: to, index }));

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
