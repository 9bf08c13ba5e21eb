import { past } from './text.ts';

/**
 * Activities with `onOpenDeal`: their deal was open at that moment. False where there is no such deal; NULL where the activity has no
 * moment, or nobody recorded when the state began that the deal had then.
 */
export const activities = (): string => `
  WITH
    named AS (SELECT a._index AS _activity, a."at", d._index AS _deal, d."createdAt" FROM ${past('touches')} a JOIN ${past('deals')} d ON d.id = a.deal),
    found AS (
      SELECT a._activity, v._deal, v.status, v."validFrom" FROM named a JOIN ${past('versions')} v ON v._deal = a._deal
      WHERE coalesce(a."at" < v."validTo", true) AND (v._place = 1 OR v."validFrom" <= a."at")
    ),
    told AS (
      SELECT a._activity, CASE
          WHEN a."at" IS NULL THEN NULL
          WHEN a."createdAt" > a."at" THEN false
          WHEN v._deal IS NULL THEN false
          WHEN v."validFrom" IS NULL THEN NULL
          ELSE v.status = 'open' AND v."validFrom" <= a."at"
        END AS open
      FROM named a LEFT JOIN found v ON v._activity = a._activity AND v._deal = a._deal
    ),
    answers AS (
      SELECT _activity, CASE WHEN bool_or(coalesce(open, false)) THEN true WHEN bool_or(open IS NULL) THEN NULL ELSE false END AS open FROM told GROUP BY _activity
    )
  SELECT a.*, CASE WHEN o._activity IS NULL THEN false ELSE o.open END AS "onOpenDeal", row_number() OVER (ORDER BY a._index) - 1 AS _row
  FROM ${past('touches')} a LEFT JOIN answers o ON o._activity = a._index`;
