import type { Layout } from '../layout.ts';
import { cutAt } from './cut.ts';
import { followed, recordsOf } from './records.ts';
import { create, past } from './text.ts';

/**
 * Activities with their place among the outbound human touches of the same lead (that of their deal, where they name none; else the
 * deal, else the customer) before the as-of. Of two records of one deal, the first lead by name counts. An activity that is no touch, or belongs to nobody, has no place.
 */
export function touches(layout: Layout, asOf: number): string {
  const numbered = `
    WITH
      leads AS (SELECT id, min(lead) AS lead FROM ${past('deals')} GROUP BY id),
      linked AS (
        SELECT a.*, CASE
            WHEN coalesce(a.lead, l.lead) IS NOT NULL THEN 'lead ' || coalesce(a.lead, l.lead)
            WHEN a.deal IS NOT NULL THEN 'deal ' || a.deal
            WHEN a.customer IS NOT NULL THEN 'customer ' || a.customer
          END AS _unit
        FROM (${followed(recordsOf(layout, 'activities'))}) a LEFT JOIN leads l ON l.id = a.deal
      ),
      told AS (SELECT *, coalesce(_unit IS NOT NULL AND "at" < ${asOf} AND ${isTouch(layout)}, false) AS _touch FROM linked)
    SELECT *,
      CASE WHEN _touch THEN row_number() OVER (PARTITION BY _unit, _touch ORDER BY "at", _position)::DOUBLE END AS "touchNumber",
      CASE WHEN _touch AND kind = 'call' THEN row_number() OVER (PARTITION BY _unit, _touch, kind ORDER BY "at", _position)::DOUBLE END AS "callNumber"
    FROM told`;
  return create(past('touches'), cutAt(layout.shapes.activities.columns, numbered, asOf));
}

/** An empty cell is neither outbound nor automated nor the opposite; a column that nobody has is as the model says. */
function isTouch({ columns }: Layout): string {
  const told = columns.activities ?? [];
  const tests = [...(told.includes('outbound') ? ['outbound IS TRUE'] : []), ...(told.includes('automated') ? ['automated IS FALSE'] : [])];
  return tests.length > 0 ? tests.join(' AND ') : 'true';
}
