import type { Layout } from '../layout.ts';
import { carried } from './carry.ts';
import { aliased, isEnd, past } from './text.ts';

/**
 * The waits of the customer, for deals alive at the as-of whose creation is recorded, and whose close is if they are closed: from the
 * creation, or a touch strictly after it and before the close, to the next touch or the close. Touches at one instant are one.
 */
export const touchGaps = (layout: Layout): string => `
  WITH
    present AS (
      SELECT * FROM ${past('versions')} WHERE "validTo" IS NULL AND "createdAt" IS NOT NULL AND NOT (${isEnd('status')} AND "closedAt" IS NULL)
    ),
    moments AS (
      SELECT _deal, "createdAt" AS "at", "closedAt" FROM present
      UNION SELECT p._deal, t."at", p."closedAt" FROM present p JOIN ${past('touches')} t ON t.deal = p.id
      WHERE t."touchNumber" IS NOT NULL AND t."at" > p."createdAt" AND coalesce(t."at" < p."closedAt", true)
    ),
    gaps AS (SELECT *, lead("at") OVER (PARTITION BY _deal ORDER BY "at") AS next FROM moments)
  SELECT ${aliased(
    carried(layout, 'v', {
      owner: 'v.owner',
      from: 'g."at"',
      to: 'coalesce(g.next, g."closedAt")',
      endedBy: `CASE WHEN g.next IS NOT NULL THEN 'touch' WHEN g."closedAt" IS NOT NULL THEN 'close' ELSE 'open' END`,
    }),
  )}, row_number() OVER (ORDER BY g._deal, g."at") - 1 AS _row
  FROM gaps g JOIN ${past('versions')} v ON v._deal = g._deal AND (v._place = 1 OR v."validFrom" <= g."at") AND coalesce(g."at" < v."validTo", true)`;
