import { create, past } from './text.ts';

/**
 * Merged deal → the deal that stands for it in the end. A deal ends once: the first deletion or merge before the as-of decides. A merge
 * into a deal that is not there, or round in a circle, leads nowhere.
 */
export const survivors = (asOf: number): string =>
  create(
    past('survivors'),
    `WITH RECURSIVE
      ends AS (
        SELECT deal, "mergedInto" FROM ${past('changes')} WHERE (deleted IS TRUE OR "mergedInto" IS NOT NULL) AND "at" < ${asOf}
        QUALIFY row_number() OVER (PARTITION BY deal ORDER BY "at", _position) = 1
      ),
      links AS (
        SELECT deal, "mergedInto" AS next FROM ends
        WHERE deal IN (SELECT id FROM ${past('deals')}) AND "mergedInto" IN (SELECT id FROM ${past('deals')})
      ),
      reached AS (SELECT deal, next FROM links UNION SELECT r.deal, l.next FROM reached r JOIN links l ON l.deal = r.next),
      straight AS (SELECT * FROM links WHERE deal NOT IN (SELECT deal FROM reached WHERE deal = next)),
      chains AS (SELECT deal, next FROM straight UNION SELECT c.deal, s.next FROM chains c JOIN straight s ON s.deal = c.next)
    SELECT deal, next AS survivor FROM chains WHERE next NOT IN (SELECT deal FROM straight)`,
  );
