import { create, past } from './text.ts';

/**
 * Versions with `customerType`: existing, where the customer had another deal won, as known at the as-of, or was one already, before
 * this deal was created; else new. NULL without a customer or a creation date. Of each customer the two earliest wins are enough to
 * know of an earlier one than any given deal's.
 */
export const customerTypes = (): string =>
  create(
    past('versions'),
    `WITH
      wins AS (
        SELECT customer, id AS deal, min("closedAt") AS "at" FROM ${past('histories')}
        WHERE "validTo" IS NULL AND status = 'won' AND customer IS NOT NULL AND "closedAt" IS NOT NULL
        GROUP BY customer, id QUALIFY row_number() OVER (PARTITION BY customer ORDER BY min("closedAt")) <= 2
      ),
      firsts AS (SELECT id, min(since) AS since FROM ${past('customers')} GROUP BY id)
    SELECT v.*, CASE
        WHEN v.customer IS NULL OR v."createdAt" IS NULL THEN NULL
        WHEN f.since < v."createdAt" OR EXISTS (SELECT 1 FROM wins w WHERE w.customer = v.customer AND w.deal <> v.id AND w."at" < v."createdAt") THEN 'existing'
        ELSE 'new'
      END AS "customerType"
    FROM ${past('histories')} v LEFT JOIN firsts f ON f.id = v.customer`,
  );
