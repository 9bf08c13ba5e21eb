import { edges } from './stretches.ts';
import { past } from './text.ts';

/**
 * Quotas with the time in which they are held, cut where the person changes team. What is not given is the time of the quota
 * between the person's first day and the last, where those are known. A quota held for no time has no row.
 */
export const quotas = (): string => `
  WITH
    days AS (SELECT id, arg_min({ 'day': "from" }, _place).day AS first, arg_max({ 'day': "to" }, _place).day AS last FROM ${past('stretches')} GROUP BY id),
    held AS (
      SELECT q.* REPLACE (coalesce(q."heldFrom", greatest(q."from", d.first)) AS "heldFrom", coalesce(q."heldTo", least(q."to", d.last)) AS "heldTo"), c.moments
      FROM ${past('quotas')} q LEFT JOIN days d ON d.id = q.owner LEFT JOIN ${past('teamChanges')} c ON c.person = q.owner
    ),
    edged AS (SELECT *, ${edges('moments', '"heldFrom"', '"heldTo"')} AS edges FROM held WHERE "heldFrom" < "heldTo"),
    pieces AS (SELECT *, unnest(range(1, len(edges))) AS piece FROM edged)
  SELECT * REPLACE (edges[piece] AS "heldFrom", edges[piece + 1] AS "heldTo"), row_number() OVER (ORDER BY _index, piece) - 1 AS _row FROM pieces`;
