import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { never } from '../store.ts';
import { ratio } from './rolled.ts';

/** How far the deals created in a period have come, by stage; slot 0 is all stages. Nothing comes after the win. */
export const stageKpis = ({ hours, members }: Axis): string =>
  `WITH counted AS (
    SELECT owner, period, stage, count(*) AS reached, countif(nextReachedAt < ${never}) AS further,
      countif(nextReachedAt = ${never} AND status = ${codes.status.open}) AS undecided
    FROM stagesReached JOIN ${hours} ON hour = createdAt // ${hour} GROUP BY owner, period, stage
  )
  SELECT grp, period, CASE WHEN grouping(stage) = 1 THEN 0 ELSE stage + 1 END AS slot, sum(reached)::DOUBLE AS "stage_conversion.reached",
    ${ratio('sum(further) FILTER (isBefore)', 'sum(reached) FILTER (isBefore)')} AS "stage_conversion.conversion",
    ${ratio('sum(undecided) FILTER (isBefore)', 'sum(reached) FILTER (isBefore)')} AS "stage_conversion.undecided"
  FROM (SELECT *, stage <> ${codes.stage.won} AS isBefore FROM counted) JOIN ${members} USING (owner)
  GROUP BY GROUPING SETS ((grp, period), (grp, period, stage))`;
