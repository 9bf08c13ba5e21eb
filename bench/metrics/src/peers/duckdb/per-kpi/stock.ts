import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';

/** What open deals bring in and take out again, summed up to the end of each period. */
export const stock = ({ spans, calendar }: Axis, id: string, value: string, answer: string): string =>
  `WITH changes AS (
    SELECT owner, validFrom // ${hour} AS hour, 1::DOUBLE AS rows, (amount IS NOT NULL)::DOUBLE AS known, ${value} AS value FROM deals WHERE status = ${codes.status.open}
    UNION ALL
    SELECT owner, validTo // ${hour}, -1::DOUBLE, -(amount IS NOT NULL)::DOUBLE, -(${value}) FROM deals WHERE status = ${codes.status.open}
  ),
  counted AS (
    SELECT owner, period AS changed, sum(rows) AS rows, sum(known) AS known, sum(value) AS value FROM changes JOIN ${spans} USING (hour) GROUP BY owner, period
  )
  SELECT CASE WHEN grouping(owner) = 1 THEN 0 ELSE owner + 1 END AS grp, period, (${answer})::DOUBLE AS ${id}
  FROM counted JOIN ${calendar} ON changed <= period GROUP BY GROUPING SETS ((period), (owner, period))`;
