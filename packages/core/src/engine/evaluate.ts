import type { Dataset } from '../dataset/dataset.ts';
import type { Results } from './cell.ts';
import { contextOf } from './context.ts';
import { ownTables } from './own-table.ts';
import type { Query } from './query.ts';
import { planQuery } from './question.ts';
import { resultsOf } from './results.ts';
import { withScratch } from './scan/scratch.ts';
import { scanAll } from './scan.ts';
import { type Series, seriesOf } from './series.ts';

/**
 * Works out metrics over a dataset: totals, and the groups of `by` (and of a metric's own breakdown).
 * A metric whose tables lack a dimension of `by` is given in total, with the reason; one whose records are missing, or that cannot be
 * filtered as asked, is null, with the reason.
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export function evaluate(dataset: Dataset, query: Query): Results {
  const context = contextOf(dataset, query, ownTables());
  const plan = planQuery(context);
  return withScratch(() => resultsOf(plan, scanAll(plan.scans, context), context));
}

/**
 * The numbers of the same cells alone, in flat arrays: for tables and charts of many cells, many times faster.
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export function tabulate(dataset: Dataset, query: Query): readonly Series[] {
  const context = contextOf(dataset, query, ownTables());
  const plan = planQuery(context);
  return withScratch(() => seriesOf(plan, scanAll(plan.scans, context), context));
}
