import type { Dataset } from '../../dataset/dataset.ts';
import type { KnownTables } from '../../derive/known.ts';
import { placedTable } from '../../metric/node.ts';
import type { TableName } from '../../model/index.ts';
import { type Context, contextOf } from '../context.ts';
import { ownTables } from '../own-table.ts';
import type { Query } from '../query.ts';
import { planQuery, type QueryPlan } from '../question.ts';
import { placedAlike, type Scan, scanAll } from '../scan.ts';
import type { States } from '../states.ts';

/** How far an evaluation has come. */
export interface Progress {
  /** from 0 to 1, never less than before: one half are the rows that are read, in all passes over them; the other the metrics that are finished */
  readonly fraction: number;
  /** the table that is made or read now, or the metric that is finished; null: all is done */
  readonly reading: string | null;
}

/** Answers out of states: the cells of `evaluate`, or the series of `tabulate`. */
export type Finish<T> = (plan: QueryPlan, states: readonly States[], context: Context) => readonly T[];

/** An evaluation a step at a time, each told before it is taken: the tables that are made, the passes over them, the metrics. */
export function* stepsOf<T>(dataset: Dataset, query: Query, finish: Finish<T>): Generator<Progress, readonly T[]> {
  const context = contextOf(dataset, query, ownTables());
  yield* makeTables(context.known);
  const plan = planQuery(context);
  const states = yield* readRows(plan, context);
  const answers: (readonly T[])[] = [];
  for (const [index, question] of plan.questions.entries()) {
    yield { fraction: (1 + index / plan.questions.length) / 2, reading: question.metric.id };
    answers.push(finish({ ...plan, questions: [question] }, states, context));
  }
  return answers.flat() as readonly T[];
}

/** A table is made when it is first looked at. */
function* makeTables(known: KnownTables): Generator<Progress, void> {
  for (const reading of Object.keys(known) as TableName[]) {
    yield { fraction: 0, reading };
    void known[reading];
  }
}

/** The same scans as at once, a pass at a time. */
function* readRows({ scans }: QueryPlan, context: Context): Generator<Progress, readonly States[]> {
  const passes = placedAlike(scans, context).map((alike) => ({ alike, rows: rowsUnder(alike[0]!, context) }));
  const all = passes.reduce((sum, { rows }) => sum + rows, 0);
  const states = new Map<Scan, States>();
  let read = 0;
  for (const { alike, rows } of passes) {
    yield { fraction: all === 0 ? 0 : read / all / 2, reading: placedTable(alike[0]!.placed) };
    for (const [index, found] of scanAll(alike, context).entries()) states.set(alike[index]!, found);
    read += rows;
  }
  return scans.map((scan) => states.get(scan)!);
}

/** The rows of the table, or those from which a table of the metric's own is made. */
function rowsUnder({ placed }: Scan, { known }: Context): number {
  const from = placed.node === 'at' && placed.from?.node === 'funnel' ? placed.from.steps.map(({ event }) => event.table) : [placedTable(placed)];
  return from.reduce((sum, table) => sum + (known[table as TableName]?.length ?? 0), 0);
}
