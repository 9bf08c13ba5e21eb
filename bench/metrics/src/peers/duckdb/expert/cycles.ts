import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';

const { open, won } = codes.status;
/** Of a half, as a product of fractions. */
const half = 0.5 + 1e-12;

/** More than there are bounds, and days of age: groups and these stand side by side in one number, as a key of one column is found sooner. */
const [mostBounds, mostAges] = [32, 2048];

/**
 * Kaplan–Meier medians of the deals in progress during a period, with late entry. How many are at risk at an age is what has come in at the bound
 * before the period by that age, less what has left at the bound after it, and less who has ended in between but for who has started. It is asked
 * only for the ages at which deals ended: one running sum goes over all changes and questions in order. 185 ms; with a sum for each period and rep
 * by itself 300; sums of blocks of 16 days and of the changes within one took as long as this, but 1,350 ms in place of 780 for a million deals.
 */
export const cycleKpis = ({ spans, bounds, members, firstDay }: Axis, answers: Readonly<Record<string, 'ended' | 'won'>>): string =>
  `WITH steps AS (
    SELECT f.bound AS firstBound, l.bound AS lastBound, b.bound AS bound, b.day AS day
    FROM ${bounds} AS f, ${bounds} AS l, ${bounds} AS b WHERE b.bound BETWEEN f.bound AND l.bound
  ),
  lives AS MATERIALIZED (
    SELECT opener AS owner, status, created.day AS createdDay, closed.day AS closedDay,
      created.period + (created.day >= ${firstDay})::INTEGER AS firstBound, closed.period::INTEGER AS lastBound
    FROM deals JOIN ${spans} AS created ON created.hour = createdAt // ${hour} JOIN ${spans} AS closed ON closed.hour = closedAt // ${hour}
    WHERE validTo = ${never} AND closed.day >= ${firstDay}
  ),
  begun AS MATERIALIZED (
    SELECT grp::INTEGER * ${mostBounds} AS place, createdDay, firstBound, lastBound, count(*)::DOUBLE AS deals
    FROM lives JOIN ${members} USING (owner) GROUP BY ALL
  ),
  ends AS MATERIALIZED (
    SELECT grp::INTEGER * ${mostBounds} + lastBound AS place, closedDay - createdDay AS age, count(*)::DOUBLE AS ended, countif(status = ${won})::DOUBLE AS won
    FROM lives JOIN ${members} USING (owner) WHERE status <> ${open} GROUP BY ALL
  ),
  -- Even lines are of bounds, odd ones of the periods that begin with them.
  questions AS MATERIALIZED (
    SELECT (place + step) * 2 + part AS line, age, place * ${mostAges} + age AS asked FROM ends, (VALUES (0, 0), (1, 0), (0, 1)) AS sides (step, part)
  ),
  latest AS (SELECT line, max(age) AS latest FROM questions GROUP BY line),
  changes AS MATERIALIZED (
    SELECT line, day - createdDay AS age, deals
    FROM begun JOIN steps USING (firstBound, lastBound) JOIN latest ON line = (place + bound) * 2 WHERE day - createdDay <= latest
    UNION ALL SELECT (place + firstBound - 1) * 2 + 1, 0, -sum(deals) FROM begun WHERE firstBound > 0 GROUP BY place, firstBound
    UNION ALL SELECT place * 2 + 1, age + 1, ended FROM ends
  ),
  ordered AS (
    SELECT line * ${2 * mostAges} + age * 2 AS place, NULL::INTEGER AS asked, deals FROM changes
    UNION ALL
    SELECT line * ${2 * mostAges} + age * 2 + 1, asked, 0 FROM questions
  ),
  running AS (
    SELECT asked, place // ${2 * mostAges} AS line, sum(deals) OVER (ROWS UNBOUNDED PRECEDING) AS deals FROM (FROM ordered ORDER BY place)
  ),
  lines AS (
    SELECT line, sum(sum(deals)) OVER (ORDER BY line ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier
    FROM (SELECT line, deals FROM changes UNION ALL SELECT line, 0 FROM questions) GROUP BY line
  ),
  sums AS (
    SELECT asked, sum(CASE WHEN line = asked // ${mostAges} * 2 THEN deals - coalesce(earlier, 0) ELSE coalesce(earlier, 0) - deals END) AS risk
    FROM (FROM running WHERE asked IS NOT NULL) JOIN lines USING (line) GROUP BY asked
  ),
  curves AS (
    SELECT place, age, ${Object.entries(answers)
      .map(([name, event]) => `product(1 - ${event} / risk) OVER earlier AS ${name}`)
      .join(', ')}
    FROM ends JOIN sums ON asked = place * ${mostAges} + age WINDOW earlier AS (PARTITION BY place ORDER BY age ROWS UNBOUNDED PRECEDING)
  )
  SELECT place // ${mostBounds} AS grp, place % ${mostBounds} AS period,
    ${Object.keys(answers)
      .map((name) => `min(age) FILTER (${name} <= ${half})::DOUBLE AS ${name}`)
      .join(', ')}
  FROM curves GROUP BY place`;
