import type { RatePolicy, Source, Window } from '@salesperf/core/executor';
import type { SqlContext } from '../context.ts';
import { integer, type Sql } from '../sql.ts';
import type { Draft } from './draft.ts';
import type { Days } from './owners.ts';
import { keep, type Rows, stored } from './rows.ts';

/** How a row stands in a period: core's `Place`, as columns. */
export interface Place {
  readonly index: Sql;
  readonly start: Sql;
  readonly end: Sql;
  readonly moment: Sql;
  readonly lo: Sql;
  readonly hi: Sql;
  /** the end of what is known in the period: its own end, or the as-of if that is sooner */
  readonly cut: Sql;
  /** the rates that the placement asks for */
  readonly rate: RatePolicy;
  /** why it cannot be told that the row stands here, or NULL */
  readonly doubt: Sql;
}

/** What a part of a statement is written into, and for which question. */
export interface Writing {
  readonly draft: Draft;
  readonly windows: readonly Window[];
  readonly context: SqlContext;
}

/** What expressions are made over: rows of a source, and whose calendar counts on a row. */
export interface Reading extends Source, Days {
  readonly context: SqlContext;
  readonly rows: Rows;
  readonly windows: readonly Window[];
  /** the tables and columns where the instants of a column come from */
  readonly originOf: (column: string) => readonly string[];
}

/** A column, or null where the table has none. */
export const columnOf = ({ table, rows }: Pick<Reading, 'table' | 'rows'>, column: string | undefined): Sql | null =>
  column !== undefined && table.columns[column] ? stored(rows, column) : null;

/** The as-of in a column: what joins look up must be one. */
export const asOfColumn = ({ context, rows }: Reading): Sql => keep(rows, integer(context.core.query.asOf));
