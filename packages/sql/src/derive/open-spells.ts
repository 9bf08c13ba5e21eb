import type { Layout } from '../layout.ts';
import { carried } from './carry.ts';
import { edges } from './stretches.ts';
import { aliased, past } from './text.ts';

/**
 * Maximal stretches of time in which a deal was open in one owner's hands, cut where the owner changes team before the as-of; traits as
 * when one began. A spell whose beginning nobody recorded has none, and lasts until something is recorded.
 */
export const openSpells = (layout: Layout, asOf: number): string => `
  WITH
    edged AS (
      SELECT v.*, c.moments, CASE WHEN v."validFrom" IS NULL THEN [NULL, NULL] ELSE ${edges('c.moments', 'v."validFrom"', `coalesce(v."validTo", ${asOf})`)} END AS edges
      FROM ${past('versions')} v LEFT JOIN ${past('teamChanges')} c ON c.person = v.owner WHERE v.status = 'open'
    ),
    pieces AS (SELECT *, unnest(range(1, len(edges))) AS piece FROM edged),
    bounded AS (SELECT *, edges[piece] AS starts, CASE WHEN piece = len(edges) - 1 THEN "validTo" ELSE edges[piece + 1] END AS ends FROM pieces),
    begun AS (
      SELECT *, NOT coalesce(lag(starts) OVER in_time IS NOT NULL AND lag(ends) OVER in_time = starts AND lag(owner) OVER in_time IS NOT DISTINCT FROM owner
          AND NOT list_contains(coalesce(moments, []), starts), false) AS begins
      FROM bounded WINDOW in_time AS (PARTITION BY _deal ORDER BY _place, piece)
    ),
    spells AS (SELECT *, sum(begins::INTEGER) OVER (PARTITION BY _deal ORDER BY _place, piece) AS spell FROM begun),
    ended AS (SELECT *, last_value(ends) OVER (PARTITION BY _deal, spell ORDER BY _place, piece ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_end FROM spells)
  SELECT ${aliased(carried(layout, 's', { owner: 's.owner', from: 's.starts', to: 's.last_end' }))}, row_number() OVER (ORDER BY _deal, spell) - 1 AS _row
  FROM ended s WHERE begins`;
