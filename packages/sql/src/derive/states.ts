import type { Layout } from '../layout.ts';
import { quoted } from '../sql.ts';
import { changeableOf } from './steps.ts';
import { aliased, create, isEnd, names, past } from './text.ts';

/**
 * Each deal after its creation and after each of its steps. A cell whose changes are recorded is empty before the first of them; one
 * that has none is as the record says. `validFrom` is not before the creation. What comes after a removal is still among them.
 */
export function states(layout: Layout, asOf: number): string {
  const changeable = changeableOf(layout);
  const columns = Object.keys(changeable);
  const unchanged = aliased(Object.fromEntries(Object.entries(changeable).map(([column, type]) => [column, `NULL::${type}`])));
  const now = Object.fromEntries(columns.map((column) => [column, lastKnown(column)]));
  return create(
    past('states'),
    `WITH
      created AS (SELECT * FROM ${past('deals')} WHERE coalesce("createdAt" < ${asOf}, true)),
      steps AS (
        SELECT _index AS _deal, 0 AS _step, NULL::BIGINT AS "at", ${unchanged} FROM created
        UNION ALL
        SELECT _deal, _step, "at", ${names(columns)} FROM ${past('steps')}
      ),
      known AS (
        SELECT s._deal, s._step, s."at", greatest(s."at", d."createdAt") AS "validFrom", ${aliased(now)}
        FROM steps s JOIN created d ON d._index = s._deal LEFT JOIN ${past('tracked')} t ON t.deal = d.id
        WINDOW so_far AS (PARTITION BY s._deal ORDER BY s._step)
      ),
      ends AS (SELECT *, CASE WHEN ${isEnd('status')} AND status <> lag(status) OVER so_far THEN "at" END AS _ended FROM known WINDOW ${soFar}),
      closed AS (SELECT *, CASE WHEN ${isEnd('status')} THEN last_value(_ended IGNORE NULLS) OVER so_far END AS "closedAt" FROM ends WINDOW ${soFar})
    SELECT *, CASE WHEN ${isEnd('status')} THEN ${closer} END AS closer FROM closed WINDOW ${soFar}`,
  );
}

const soFar = 'so_far AS (PARTITION BY _deal ORDER BY _step)';

/** Who takes a deal over at the very instant of its close is the closer, whichever was written first. */
const closer = `struct_extract(last_value(CASE WHEN "closedAt" = "at" THEN { 'owner': owner } END IGNORE NULLS) OVER so_far, 'owner')`;

function lastKnown(column: string): string {
  const known = `last_value(s.${quoted(column)} IGNORE NULLS) OVER so_far`;
  return column === 'status' ? `coalesce(${known}, 'open')` : `coalesce(${known}, CASE WHEN t.${quoted(column)} THEN NULL ELSE d.${quoted(column)} END)`;
}
