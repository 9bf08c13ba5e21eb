import type { Layout } from '../layout.ts';
import { carried } from './carry.ts';
import { aliased, past } from './text.ts';

/**
 * Visits of a stage by open deals: maximal, whoever owns the deal; owner and traits as when it began. A stage of another pipeline is
 * another stage, though it has the same name. Time without a stage is no visit; one whose beginning nobody recorded has none.
 */
export const stageVisits = (layout: Layout): string => `
  WITH
    staged AS (SELECT * FROM ${past('versions')} WHERE status = 'open' AND stage IS NOT NULL),
    begun AS (
      SELECT *, NOT coalesce(lag("validTo") OVER in_time = "validFrom" AND lag(stage) OVER in_time = stage
          AND lag(pipeline) OVER in_time IS NOT DISTINCT FROM pipeline, false) AS begins
      FROM staged WINDOW in_time AS (PARTITION BY _deal ORDER BY _place)
    ),
    visits AS (SELECT *, sum(begins::INTEGER) OVER (PARTITION BY _deal ORDER BY _place) AS visit FROM begun),
    ended AS (SELECT *, last_value("validTo") OVER (PARTITION BY _deal, visit ORDER BY _place ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_end FROM visits)
  SELECT ${aliased(carried(layout, 'v', { owner: 'v.owner', stage: 'v.stage', enteredAt: 'v."validFrom"', leftAt: 'v.last_end' }))},
    row_number() OVER (ORDER BY _deal, visit) - 1 AS _row
  FROM ended v WHERE begins`;
