import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';

/** Sizes and cycles of the deals won, which are few: each stands in the groups it belongs to, and the statistics are of those rows. */
export const winKpis = ({ hours, members }: Axis): string =>
  `WITH wins AS (
    SELECT grp, period, closed.day - created.day AS days, CASE WHEN amount > 0 THEN amount / 100 END AS size
    FROM (SELECT closer, closedAt, createdAt, amount FROM deals WHERE validTo = ${never} AND status = ${codes.status.won})
    JOIN ${hours} AS closed ON closed.hour = closedAt // ${hour}
    JOIN days AS created ON created.hour = createdAt // ${hour}
    JOIN ${members} ON owner = closer
  )
  SELECT grp, period, avg(size) AS "average_deal_size.mean", quantile_cont(size, 0.5) AS "average_deal_size.median",
    avg(days) AS closed_won_cycle_mean, quantile_cont(days::DOUBLE, 0.5) AS closed_won_cycle_median
  FROM wins GROUP BY grp, period`;
