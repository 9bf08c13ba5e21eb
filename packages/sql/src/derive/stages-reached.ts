import type { Layout } from '../layout.ts';
import { carried } from './carry.ts';
import { aliased, past } from './text.ts';

/**
 * A row for each deal alive at the as-of and each stage of its present pipeline that it reached or passed, by rank; "won" ranks above
 * them all. A stage without a rank is not reached, a stage that is given twice has its first rank. Where nobody recorded when a state
 * began, the creation of the deal stands for it.
 */
export const stagesReached = (layout: Layout): string => `
  WITH
    ranked AS (
      SELECT pipeline, stage, rank, _position AS place FROM ${past('stages')}
      QUALIFY row_number() OVER (PARTITION BY pipeline, stage ORDER BY _position) = 1
    ),
    tops AS (
      SELECT pipeline, max(rank) FILTER (stage = 'won') AS won, max(rank) FILTER (stage <> 'won') AS highest FROM ranked GROUP BY pipeline
    ),
    ladders AS (
      SELECT pipeline, stage, rank, place FROM ranked WHERE stage <> 'won'
      UNION ALL SELECT pipeline, 'won', CASE WHEN highest IS NULL OR won > highest THEN won ELSE highest + 1 END, NULL FROM tops
    ),
    present AS (
      SELECT v.*, coalesce(t.pipeline IS NOT NULL, false) AS own
      FROM ${past('versions')} v LEFT JOIN tops t ON t.pipeline = v.pipeline WHERE v."validTo" IS NULL
    ),
    rungs AS (
      SELECT p._deal, l.stage, l.rank, l.place FROM present p JOIN ladders l ON l.pipeline IS NOT DISTINCT FROM CASE WHEN p.own THEN p.pipeline END
    ),
    climbed AS (
      SELECT v._deal, v._place, r.rank, coalesce(v."validFrom", v."createdAt") AS "at"
      FROM ${past('versions')} v JOIN rungs r ON r._deal = v._deal AND r.stage = CASE WHEN v.status = 'won' THEN 'won' ELSE v.stage END
    ),
    reached AS (
      SELECT r._deal, r.stage, r.rank, r.place, arg_min({ 'at': c."at" }, c._place) FILTER (c.rank >= r.rank) AS reached,
        arg_min({ 'at': c."at" }, c._place) FILTER (c.rank > r.rank) AS passed
      FROM rungs r JOIN climbed c ON c._deal = r._deal GROUP BY r._deal, r.stage, r.rank, r.place
    )
  SELECT ${aliased(
    carried(layout, 'p', {
      owner: 'p.opener',
      stage: 'r.stage',
      rank: 'r.rank',
      status: 'p.status',
      createdAt: 'p."createdAt"',
      reachedAt: "struct_extract(r.reached, 'at')",
      nextReachedAt: "struct_extract(r.passed, 'at')",
    }),
  )}, row_number() OVER (ORDER BY p._deal, r.place NULLS LAST) - 1 AS _row
  FROM reached r JOIN present p ON p._deal = r._deal WHERE r.reached IS NOT NULL`;
