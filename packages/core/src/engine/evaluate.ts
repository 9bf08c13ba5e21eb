import type { Dataset } from '../dataset/dataset.ts';
import { answerQuery } from './answer-query.ts';
import type { Results } from './cell.ts';
import { type Context, contextOf } from './context.ts';
import { ownTables } from './own-table.ts';
import type { Query } from './query.ts';
import { type Scan, type States, scan } from './scan.ts';

/**
 * Works out metrics over a dataset: totals, and the groups of `by` (and of a metric's own breakdown).
 * A metric whose tables lack a dimension of `by` is given in total, with the reason; one whose records are missing, or that cannot be
 * filtered as asked, is null, with the reason.
 * @throws SalesperfError `unknown_dimension` for a dimension that no record has
 */
export function evaluate(dataset: Dataset, query: Query): Results {
  const context = contextOf(dataset, query, ownTables());
  return answerQuery(context, inMemory(context));
}

/** Equal aggregates collapse by their own text, so metrics share their scans. */
export function inMemory(context: Context): (scan: Scan) => States {
  const kept = new Map<string, States>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const states = kept.get(key) ?? scan(asked, context);
    kept.set(key, states);
    return states;
  };
}
