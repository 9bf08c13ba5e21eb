import type { Dataset } from '../../dataset/dataset.ts';
import { SalesperfError } from '../../errors.ts';
import type { Results } from '../cell.ts';
import { type Context, contextOf } from '../context.ts';
import { ownTables } from '../own-table.ts';
import type { Query } from '../query.ts';
import { planQuery, type QueryPlan } from '../question.ts';
import { resultsOf } from '../results.ts';
import { withScratch } from '../scan/scratch.ts';
import { scanAll } from '../scan.ts';
import { type Series, seriesOf } from '../series.ts';
import type { States } from '../states.ts';
import { assertApart } from './apart.ts';
import { askedOf, assertAskedAlike } from './asked.ts';
import { joinedStates } from './join.ts';
import { packed } from './pack.ts';
import type { PartialStates } from './states.ts';

/**
 * The states of a query over one part of the records, to be merged with those of the others: plain data, which may come from a worker.
 * Records that look each other up stand in one part, and all people and stages in every part, see `splitRecords`; a part has the columns of the
 * whole, see `partOf`. Tables of one row a unit (`per`) are made of the merged states, so that their units may stand in several parts.
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has, `invalid_argument` for a metric whose table of one row a unit
 * looks up rows of another: these would have to be there after the merge
 */
export function partial(dataset: Dataset, query: Query): PartialStates {
  const context = contextOf(dataset, query, ownTables());
  const plan = planQuery(context);
  assertApart(plan);
  return { asked: askedOf(plan, context), ...withScratch(() => packed(scanAll(plan.scans, context))) };
}

/**
 * What `evaluate` gives over all the records, out of the states of their parts, which may have been asked for more metrics.
 * @param dataset tables, columns, names and currency are read from it; it may hold no records, if it has the columns of the whole (`partOf`)
 * @throws SalesperfError `invalid_argument` for a part that was asked something else, or has other columns or people
 */
export function evaluateParts(dataset: Dataset, query: Query, parts: readonly PartialStates[]): Results {
  return finished(dataset, query, parts, resultsOf);
}

/**
 * What `tabulate` gives over all the records, out of the states of their parts.
 * @param dataset as for `evaluateParts`
 * @throws SalesperfError `invalid_argument` for a part that was asked something else, or has other columns or people
 */
export function tabulateParts(dataset: Dataset, query: Query, parts: readonly PartialStates[]): readonly Series[] {
  return finished(dataset, query, parts, seriesOf);
}

type Finish<T> = (plan: QueryPlan, states: readonly States[], context: Context) => T;

function finished<T>(dataset: Dataset, query: Query, parts: readonly PartialStates[], finish: Finish<T>): T {
  if (parts.length === 0) throw new SalesperfError('invalid_argument', 'Cannot merge parts: there are none, expected one or more');
  const context = contextOf(dataset, query, ownTables());
  const plan = planQuery(context);
  assertAskedAlike(
    parts.map(({ asked }) => asked),
    askedOf(plan, context),
  );
  return withScratch(() => finish(plan, joinedStates(plan.scans, parts, query.over.list.length), context));
}
