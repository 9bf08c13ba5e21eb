import { past } from './text.ts';

/** Splits of a merged deal are splits of the survivor, unless it has some of its own in that role: those stand. `splits` are as given, cut. */
export const followedSplits = (splits: string): string => `
  WITH
    split AS (SELECT p.*, s.survivor FROM (${splits}) p LEFT JOIN ${past('survivors')} s ON s.deal = p.deal),
    own AS (SELECT DISTINCT deal, coalesce(role, 'split') AS role FROM split WHERE survivor IS NULL)
  SELECT * EXCLUDE (survivor) REPLACE (coalesce(survivor, deal) AS deal), survivor IS NOT NULL AS _inherited FROM split p
  WHERE survivor IS NULL OR NOT EXISTS (SELECT 1 FROM own o WHERE o.deal = p.survivor AND o.role = coalesce(p.role, 'split'))`;
