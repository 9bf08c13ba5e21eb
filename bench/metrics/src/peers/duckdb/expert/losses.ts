import { lossReasons } from '../../../world/words.ts';
import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';
import { money } from './rolled.ts';

const notRecorded = lossReasons.length;

/** Lost deals by reason; slot 0 is all of them. */
export const lossKpis = ({ hours, members }: Axis): string =>
  `WITH counted AS (
    SELECT closer AS owner, period, lossReason, count(*) AS deals, count(amount) AS known, sum(amount) AS amount
    FROM deals JOIN ${hours} ON hour = closedAt // ${hour}
    WHERE validTo = ${never} AND status = ${codes.status.lost} GROUP BY closer, period, lossReason
  ),
  slotted AS (
    SELECT grp, period, CASE WHEN grouping(lossReason) = 1 THEN 0 ELSE lossReason + 1 END AS slot, sum(deals) AS deals,
      coalesce(sum(deals) FILTER (lossReason < ${notRecorded}), 0) AS withReason, ${money('sum(amount)', 'sum(known)', 'sum(deals)')} AS amount
    FROM counted JOIN ${members} USING (owner) GROUP BY GROUPING SETS ((grp, period), (grp, period, lossReason))
  ),
  totals AS (SELECT grp, period, deals AS allDeals, withReason AS allWithReason FROM slotted WHERE slot = 0),
  -- Where a reason was ever given there is a share of it, be it nothing.
  cells AS (SELECT * FROM totals JOIN (SELECT DISTINCT grp, slot FROM slotted) USING (grp))
  SELECT grp, period, slot, coalesce(deals, 0)::DOUBLE AS "loss_reasons.deals", CASE WHEN deals > 0 THEN amount ELSE 0 END AS "loss_reasons.amount",
    coalesce(withReason, 0)::DOUBLE / nullif(allWithReason, 0) AS "loss_reasons.share", (allDeals - allWithReason)::DOUBLE / allDeals AS "loss_reasons.unknown"
  FROM cells LEFT JOIN slotted USING (grp, period, slot)`;
