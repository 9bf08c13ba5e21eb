import { changeableColumns } from '@salesperf/core/executor';
import { type Layout, recordTypes } from '../layout.ts';
import { quoted } from '../sql.ts';
import { aliased, create, isEnd, names, past } from './text.ts';

/** The columns of a deal that a change may fill, with their types. */
export function changeableOf(layout: Layout): Readonly<Record<string, string>> {
  const types = recordTypes(layout, 'changes');
  const columns = changeableColumns(layout.shapes.deals, layout.shapes.changes).filter((column) => column in types);
  return Object.fromEntries(columns.map((column) => [column, types[column]!]));
}

const each = (columns: readonly string[], cell: (column: string) => string): string =>
  aliased(Object.fromEntries(columns.map((column) => [column, cell(quoted(column))])));

/** Which cells the changes of a deal fill at all, whenever; and whether they tell of an end. */
export const tracked = (layout: Layout): string =>
  create(
    past('tracked'),
    `SELECT deal, ${each(Object.keys(changeableOf(layout)), (column) => `count(${column}) > 0`)}, bool_or(coalesce(${isEnd('status')}, false)) AS _ends
     FROM ${past('changes')} GROUP BY deal`,
  );

/**
 * What happened to each deal before the as-of, in order: its changes, and the close that only its record knows of. At one instant
 * changes stand as in their file, with that close between those that have no file and those that have one.
 */
export function steps(layout: Layout, asOf: number): string {
  const changeable = changeableOf(layout);
  const columns = Object.keys(changeable);
  const close = Object.entries(changeable).map(([column, type]) => [column, column === 'status' ? 'd.status' : `NULL::${type}`]);
  return create(
    past('steps'),
    `WITH happened AS (
      SELECT d._index AS _deal, c."at", ${names(columns, 'c')}, c.deleted IS TRUE OR c."mergedInto" IS NOT NULL AS _removes,
        CASE WHEN c._afterRecord THEN 2 ELSE 0 END AS _tie, c._position
      FROM ${past('deals')} d JOIN ${past('changes')} c ON c.deal = d.id WHERE c."at" < ${asOf}
      UNION ALL
      SELECT d._index, d."closedAt", ${aliased(Object.fromEntries(close))}, false, 1, 0
      FROM ${past('deals')} d LEFT JOIN ${past('tracked')} t ON t.deal = d.id
      WHERE ${isEnd('d.status')} AND d."closedAt" < ${asOf} AND NOT coalesce(t._ends, false)
    )
    SELECT *, row_number() OVER (PARTITION BY _deal ORDER BY "at", _tie, _position) AS _step FROM happened`,
  );
}

/** The deletion or merge that ends a deal: nothing after it counts. */
export const removals = (): string =>
  create(past('removals'), `SELECT _deal, min(_step) AS _step, arg_min("at", _step) AS "at" FROM ${past('steps')} WHERE _removes GROUP BY _deal`);
