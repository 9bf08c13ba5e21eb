import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { money } from './rolled.ts';

const { open, won } = codes.status;
const upsell = codes.deal.upsell;

/** Longer than any period is, in ms. */
const longest = 32 * 24 * hour;

export const wonAmounts = ({ hours }: Axis): string =>
  `SELECT owner, period, count(*) AS deals, count(amount) AS known, sum(amount) AS amount,
    countif(kind = ${upsell}) AS upsells, countif(kind = ${upsell} AND amount IS NOT NULL) AS knownUpsells,
    sum(CASE WHEN kind = ${upsell} THEN amount END) AS upsellAmount
  FROM credits JOIN ${hours} ON hour = closedAt // ${hour}
  WHERE status = ${won} AND role = 0 GROUP BY owner, period`;

/** Open at the last moment of the period in which they are due. Two comparisons that follow from this spare the join most versions. */
export const dueAmounts = ({ plans }: Axis): string =>
  `SELECT owner, period, count(*) AS dueDeals, count(amount) AS dueKnown, sum(amount) AS dueAmount
  FROM (SELECT owner, dueAt, amount, validFrom, validTo FROM deals WHERE status = ${open} AND dueAt < validTo AND dueAt > validFrom - ${longest})
  JOIN ${plans} ON hour = dueAt // ${hour}
  WHERE validFrom < edge AND validTo >= edge GROUP BY owner, period`;

/** A quota accrues by local days. */
export const heldQuotas = ({ calendar }: Axis): string =>
  `SELECT owner, period, sum(daily * (least(endHeld, endDay) - greatest(firstHeld, firstDay))) AS quota
  FROM (
    SELECT owner, amount / (ends.day - starts.day) AS daily, heldStarts.day AS firstHeld, heldEnds.day AS endHeld
    FROM quotas
    JOIN midnights AS starts ON starts.start = "from" JOIN midnights AS ends ON ends.start = "to"
    JOIN midnights AS heldStarts ON heldStarts.start = heldFrom JOIN midnights AS heldEnds ON heldEnds.start = heldTo
  ) JOIN ${calendar} ON firstHeld < endDay AND endHeld > firstDay GROUP BY owner, period`;

export const revenue = money('sum(amount)', 'sum(known)', 'sum(deals)');
export const due = money('sum(dueAmount)', 'sum(dueKnown)', 'sum(dueDeals)');
export const quota = 'coalesce(sum(quota), 0) / 100';
export const attainment = 'CASE WHEN quota > 0 THEN revenue / quota END';
export const coverage = 'CASE WHEN quota > revenue THEN due / (quota - revenue) END';

/** Money won, quotas and what is due, which are set against each other. */
export const bookingKpis = (axis: Axis): string =>
  `WITH counted AS (${wonAmounts(axis)} UNION ALL BY NAME ${dueAmounts(axis)} UNION ALL BY NAME ${heldQuotas(axis)}),
  sums AS (
    SELECT grp, period, ${revenue} AS revenue, ${money('sum(upsellAmount)', 'sum(knownUpsells)', 'sum(upsells)')} AS upsell_revenue,
      ${due} AS due, ${quota} AS quota
    FROM counted JOIN ${axis.members} USING (owner) GROUP BY grp, period
  )
  SELECT grp, period, revenue, upsell_revenue, ${attainment} AS quota_attainment, ${coverage} AS pipeline_coverage FROM sums`;
