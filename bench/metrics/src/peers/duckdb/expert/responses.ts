import { asOf } from '../../../world/calendar.ts';
import { type Axis, hour } from '../axis.ts';

const limit = hour;
const minute = hour / 60;
/** Of products of fractions. */
const tolerance = 1e-12;

/**
 * From the creation of a lead to the first touch by a person. Where nobody had to be left out of sight before the quantile, Kaplan and Meier's is an
 * order statistic of all leads, the unanswered ones last; the curve itself is worked out only for the cells in which somebody had.
 */
export const responseKpis = ({ hours, members }: Axis): string =>
  `WITH firstTouches AS MATERIALIZED (
    SELECT id, "at" AS answeredAt, "at" < createdAt AS isEarlier, createdAt FROM activities JOIN leads ON id = lead WHERE touchNumber = 1
  ),
  firsts AS (
    SELECT id, answeredAt FROM firstTouches WHERE NOT isEarlier
    UNION ALL
    SELECT id, min("at") FROM activities JOIN (SELECT id, createdAt FROM firstTouches WHERE isEarlier) ON id = lead
    WHERE touchNumber > 1 AND "at" >= createdAt GROUP BY id
  ),
  lives AS MATERIALIZED (
    SELECT grp, period, createdAt, coalesce(answeredAt, ${asOf} - 1) - createdAt AS ms, answeredAt IS NOT NULL AS answered
    FROM leads JOIN ${hours} ON hour = createdAt // ${hour} LEFT JOIN firsts USING (id) JOIN ${members} USING (owner)
  ),
  ranked AS (
    SELECT grp, period, quantile_disc(CASE WHEN answered THEN ms ELSE ${Number.MAX_SAFE_INTEGER} END, [0.5, 0.9]) AS ranks,
      max(ms) FILTER (answered) AS latest, min(ms) FILTER (NOT answered) AS leftOut,
      countif(createdAt < ${asOf - limit}) AS decided, countif(createdAt < ${asOf - limit} AND answered AND ms <= ${limit}) AS hits
    FROM lives GROUP BY grp, period
  ),
  ended AS (
    SELECT grp, period, ms, count(*) AS leads, countif(answered) AS answers
    FROM lives JOIN (SELECT grp, period FROM ranked WHERE leftOut < least(ranks[2], latest)) USING (grp, period) GROUP BY grp, period, ms
  ),
  risks AS (
    SELECT grp, period, ms, answers, sum(leads) OVER (PARTITION BY grp, period ORDER BY ms DESC ROWS UNBOUNDED PRECEDING) AS risk FROM ended
  ),
  curves AS (
    SELECT grp, period, ms, product(1 - answers / risk) OVER (PARTITION BY grp, period ORDER BY ms ROWS UNBOUNDED PRECEDING) AS waiting
    FROM risks WHERE answers > 0
  ),
  followed AS (
    SELECT grp, period, min(ms) FILTER (waiting <= 0.5 + ${tolerance}) AS median, min(ms) FILTER (waiting <= 0.1 + ${tolerance}) AS p90, true AS isFollowed
    FROM curves GROUP BY grp, period
  )
  SELECT grp, period,
    CASE WHEN isFollowed THEN median WHEN ranks[1] <= latest THEN ranks[1] END::DOUBLE / ${minute} AS "lead_response_time.median",
    CASE WHEN isFollowed THEN p90 WHEN ranks[2] <= latest THEN ranks[2] END::DOUBLE / ${minute} AS "lead_response_time.p90",
    hits::DOUBLE / nullif(decided, 0) AS "lead_response_time.within"
  FROM ranked LEFT JOIN followed USING (grp, period)`;
