import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';

const { open, won } = codes.status;
const within = 90;

/**
 * Of the deals created in a period, the share won within so many days. Where all could be followed so long, Aalen and Johansen's share is a plain one;
 * the curve is worked out for the youngest cohorts alone.
 */
export const wonWithinKpis = ({ hours, spans, members, calendar, bounds, periods }: Axis): string =>
  `WITH lives AS (
    SELECT opener AS owner, created.period AS period, status,
      least(CASE WHEN status = ${open} THEN (SELECT day FROM ${bounds} WHERE bound = ${periods}) - 1 ELSE closed.day END - created.day, ${within} + 1) AS days
    FROM deals JOIN ${hours} AS created ON created.hour = createdAt // ${hour} JOIN ${spans} AS closed ON closed.hour = closedAt // ${hour}
    WHERE validTo = ${never}
  ),
  counted AS (
    SELECT owner, period, days, count(*) AS deals, countif(status = ${won}) AS won, countif(status <> ${open}) AS ended FROM lives GROUP BY owner, period, days
  ),
  grouped AS MATERIALIZED (
    SELECT grp, period, days, sum(deals)::DOUBLE AS deals, sum(won)::DOUBLE AS won, sum(ended)::DOUBLE AS ended
    FROM counted JOIN ${members} USING (owner) GROUP BY grp, period, days
  ),
  young AS (SELECT period FROM ${calendar} WHERE endDay - 1 > (SELECT day FROM ${bounds} WHERE bound = ${periods}) - 1 - ${within}),
  risks AS (
    SELECT grp, period, days, won, ended, sum(deals) OVER (PARTITION BY grp, period ORDER BY days DESC ROWS UNBOUNDED PRECEDING) AS risk
    FROM grouped WHERE period IN (FROM young)
  ),
  curves AS (
    SELECT grp, period, days, won / risk AS share, ended = risk AS isEnd,
      coalesce(product(1 - ended / risk) OVER (PARTITION BY grp, period ORDER BY days ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 1) AS before
    FROM risks
  )
  SELECT grp, period, CASE WHEN max(days) >= ${within} OR bool_or(isEnd) THEN coalesce(sum(before * share) FILTER (days <= ${within}), 0) END AS won_within
  FROM curves GROUP BY grp, period
  UNION ALL
  SELECT grp, period, coalesce(sum(won) FILTER (days <= ${within}), 0) / sum(deals)
  FROM grouped WHERE period NOT IN (FROM young) GROUP BY grp, period`;
