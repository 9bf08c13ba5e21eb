import { type Layout, typesOf } from '../layout.ts';
import { quoted } from '../sql.ts';
import { changeableOf } from './steps.ts';
import { aliased, create, isEnd, past } from './text.ts';

/** Deals in the order of their records, the versions of each in time. */
const inOrder = 'PARTITION BY _deal ORDER BY "validFrom" NULLS FIRST';

/**
 * Half-open versions of every deal as known at the as-of, the last state of an instant each. `validFrom` is NULL where the beginning
 * is not recorded; a deal that closed nobody knows when has one such version, its present state. `_deal` is the place of its record,
 * `_place` that of the version.
 */
export function versions(layout: Layout, asOf: number): string {
  const changing = new Set([...Object.keys(changeableOf(layout)), 'closedAt', 'closer', 'validFrom']);
  const columns = Object.keys(typesOf(layout, 'deals')).filter((column) => !madeHere.includes(column));
  const cells = columns.map((column) => [column, `${changing.has(column) ? 'v' : 'd'}.${quoted(column)}`]);
  return create(
    past('histories'),
    `WITH
      last AS (SELECT * FROM ${past('states')} QUALIFY row_number() OVER (PARTITION BY _deal, "validFrom" ORDER BY _step DESC) = 1),
      bounded AS (
        SELECT s.*, greatest(r."at", d."createdAt") AS _gone FROM last s JOIN ${past('deals')} d ON d._index = s._deal LEFT JOIN ${past('removals')} r ON r._deal = s._deal
      ),
      lasting AS (
        SELECT *, coalesce(lead("validFrom") OVER (${inOrder}), CASE WHEN _removed THEN _gone END) AS "validTo"
        FROM (SELECT b.*, r._deal IS NOT NULL AS _removed FROM bounded b LEFT JOIN ${past('removals')} r ON r._deal = b._deal)
        WHERE NOT _removed OR coalesce("validFrom" < _gone, true)
      ),
      opened AS (
        SELECT *, first_value(owner IGNORE NULLS) OVER (${inOrder} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS opener FROM lasting
      ),
      joined AS (
        SELECT ${aliased(Object.fromEntries(cells))}, v."validTo", v.opener, v._deal, d.status AS _status,
          ${isEnd('d.status')} AND d."closedAt" IS NULL AND NOT coalesce(t._ends, false) AS _undated, coalesce(t.amount, false) AS _priced
        FROM opened v JOIN ${past('deals')} d ON d._index = v._deal LEFT JOIN ${past('tracked')} t ON t.deal = d.id
        QUALIFY NOT coalesce(_undated, false) OR lead(v._deal) OVER (PARTITION BY v._deal ORDER BY v."validFrom" NULLS FIRST) IS NULL
      ),
      present AS (
        SELECT * REPLACE (CASE WHEN _undated THEN _status ELSE status END AS status, CASE WHEN _undated THEN NULL ELSE "validFrom" END AS "validFrom") FROM joined
      )
    SELECT * EXCLUDE (_status, _undated, _priced) REPLACE (
        ${ofTheLoss('lossReason')}, ${ofTheLoss('lossKind')},
        CASE WHEN status = 'open' AND NOT _priced AND ${amountFromClose(asOf)} THEN NULL ELSE amount END AS amount
      ), row_number() OVER (${inOrder}) AS _place
    FROM present`,
  );
}

const madeHere: readonly string[] = ['opener', 'validTo', 'customerType'];

/** Known of a lost deal, and of no other. */
const ofTheLoss = (column: string): string => `CASE WHEN status = 'lost' THEN ${quoted(column)} END AS ${quoted(column)}`;

/** Where no open deal has an amount, the amount is known from the close on, and no past pipeline can be made of it. */
const amountFromClose = (asOf: number): string =>
  `NOT EXISTS (SELECT 1 FROM ${past('deals')} WHERE status = 'open' AND amount IS NOT NULL AND coalesce("createdAt" < ${asOf}, true))`;
