import { leadColumns, noContact } from '@salesperf/core/executor';
import { dimensionColumns, type Layout, typesOf } from '../layout.ts';
import { quoted } from '../sql.ts';
import { aliased, past } from './text.ts';

/**
 * The silences of leads whose creation is recorded: from the creation, a touch, or a planned step (its agreement, its time) to the next
 * of these or to the lead's end, its conversion or drop. Time between the agreement and the time of a meeting is none; a meeting that
 * nobody recorded the agreement of was agreed at the creation.
 */
export function leadGaps(layout: Layout, asOf: number): string {
  const stored = typesOf(layout, 'leads');
  const columns = [...leadColumns(layout.shapes.leads).filter((column) => column in stored), ...dimensionColumns(layout, 'leads')];
  const traits = Object.fromEntries(columns.map((column) => [column, `l.${quoted(column)}`]));
  return `
  WITH
    alive AS (
      SELECT *, least("convertedAt", "droppedAt") AS _end, coalesce("convertedAt" <= "droppedAt", "convertedAt" IS NOT NULL) AS _converted
      FROM ${past('leads')} WHERE "createdAt" < ${asOf} AND coalesce(least("convertedAt", "droppedAt") >= "createdAt", true)
    ),
    plans AS (
      SELECT a._index AS _lead, coalesce(m."bookedAt", a."createdAt") AS "from", m."startsAt" AS "to"
      FROM alive a JOIN ${past('meetings')} m ON m.lead = a.id WHERE m."startsAt" IS NOT NULL
    ),
    found AS (
      SELECT a._index AS _lead, t."at", true AS touch FROM alive a JOIN ${past('touches')} t ON t.lead = a.id WHERE t."touchNumber" IS NOT NULL
      UNION ALL SELECT _lead, "from", false FROM plans
      UNION ALL SELECT _lead, "to", false FROM plans
    ),
    moments AS (
      SELECT _index AS _lead, "createdAt" AS "at", false AS touch FROM alive
      UNION ALL
      SELECT f._lead, f."at", bool_or(f.touch) FROM found f JOIN alive a ON a._index = f._lead
      WHERE f."at" > a."createdAt" AND coalesce(f."at" < a._end, true) AND f."at" < ${asOf} GROUP BY f._lead, f."at"
    ),
    gaps AS (SELECT *, lead("at") OVER in_time AS next, lead(touch) OVER in_time AS touched FROM moments WINDOW in_time AS (PARTITION BY _lead ORDER BY "at"))
  SELECT ${aliased({
    ...traits,
    lead: 'l.id',
    from: 'g."at"',
    to: 'coalesce(g.next, l._end)',
    endedBy: `CASE WHEN g.touched THEN 'touch' WHEN g.next IS NOT NULL THEN 'step' WHEN l._end IS NULL THEN 'open' WHEN l._converted THEN 'conversion' ELSE 'drop' END`,
    dropReason: `'${noContact}'`,
  })}, row_number() OVER (ORDER BY g._lead, g."at") - 1 AS _row
  FROM gaps g JOIN alive l ON l._index = g._lead
  WHERE NOT EXISTS (
    SELECT 1 FROM plans p WHERE p._lead = g._lead AND p."from" <= g."at" AND coalesce(g.next, least(l._end, ${asOf})) <= p."to"
  )`;
}
