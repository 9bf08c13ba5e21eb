import { SalesperfError } from '@salesperf/core';
import { type ColumnNode, type ConditionNode, isTimed, type Source, type TableName } from '@salesperf/core/executor';
import { knownTable, type SqlContext } from '../context.ts';
import { allOf, integer, quoted, type Sql, sql, yes } from '../sql.ts';
import { columnTest } from './condition.ts';
import { numbered, query } from './draft.ts';
import { teamDays } from './owners.ts';
import type { Reading, Writing } from './reading.ts';
import { filter, keep, rowsOf, stored, written } from './rows.ts';

/** Rows of a table that are events at a moment of theirs. */
interface Events {
  readonly event: ColumnNode;
  readonly where: readonly ConditionNode[];
}

/** What a query of events is asked for. */
interface EventQuery extends Writing {
  /** column → what it holds */
  readonly cells: (reading: Reading) => Readonly<Record<string, Sql>>;
  /** tells it from other queries of the same events */
  readonly as: string;
}

/** The instants of a table of the model are its own. */
export const originOf =
  (table: string) =>
  (column: string): readonly [string] => [`${table}.${column}`];

export const eventSource = ({ table }: ColumnNode, { core }: SqlContext): Source => ({
  table: core.known[table as TableName]!,
  shape: core.dataset.shapes[table as TableName],
});

/** The events before the as-of, as a named query; of versions, those alive then. */
export function eventsQuery({ event, where }: Events, { draft, windows, context, cells, as }: EventQuery): string {
  const source = eventSource(event, context);
  const name = numbered(draft, 'events', JSON.stringify([event.table, event.column, where, as]));
  const rows = rowsOf(draft, `${name}_step`, knownTable(event.table));
  const reading = { ...source, context, rows, windows, originOf: originOf(event.table), ...teamDays(rows, context) };
  const moment = stored(rows, event.column);
  const alive = source.shape.history ? sql`${stored(rows, source.shape.history[1])} IS NULL` : yes;
  const kept = Object.entries(cells(reading));
  filter(rows, keep(rows, allOf([sql`${moment} < ${integer(context.core.query.asOf)}`, alive, ...where.map((one) => testOf(one, reading))])));
  draft.lookedUp.add(originOf(event.table)(event.column)[0]);
  const last = written(rows);
  return query(draft, name, () => `SELECT ${kept.map(([column, { text }]) => `${text} AS ${quoted(column)}`).join(', ')} FROM ${last}`);
}

/** Of an event that is looked up only its own cells are asked: it stands in no period, and looks up no other. */
function testOf(condition: ConditionNode, reading: Reading): Sql {
  if (!isTimed(condition) && condition.node !== 'inPeriod') return columnTest(condition, reading, null).holds;
  throw new SalesperfError(
    'invalid_definition',
    `Cannot ask "${condition.node}" of an event of ${reading.table.name} in SQL: expected a test of its own cells`,
  );
}
