import { create, past } from './text.ts';

/** The moments at which each customer paid, in order; a refund is none, payments at one moment are one purchase. */
export const purchases = (): string =>
  create(
    past('purchases'),
    `SELECT customer, "paidAt" AS "at", row_number() OVER (PARTITION BY customer ORDER BY "paidAt") AS place
    FROM (SELECT DISTINCT customer, "paidAt" FROM ${past('payments')} WHERE customer IS NOT NULL AND "paidAt" IS NOT NULL AND coalesce(amount >= 0, true))`,
  );

/** Customers with the first of their known payments as `since`, where they do not say it themselves. `customers` are as given, cut. */
export const customers = (cut: string): string =>
  create(
    past('customers'),
    `SELECT c.* REPLACE (coalesce(c.since, p."at") AS since) FROM (${cut}) c LEFT JOIN ${past('purchases')} p ON p.customer = c.id AND p.place = 1`,
  );

/** Payments with their place among the purchases of the customer, and since when and whose the customer is. */
export const payments = (): string => `
  WITH known AS (SELECT id, min(since) AS since, min(owner) AS owner FROM ${past('customers')} GROUP BY id)
  SELECT q.*, CASE WHEN coalesce(q.amount >= 0, true) THEN p.place::DOUBLE END AS "purchaseNumber",
    coalesce(k.since, f."at") AS since, k.owner AS "customerOwner", row_number() OVER (ORDER BY q._index) - 1 AS _row
  FROM ${past('payments')} q
  LEFT JOIN ${past('purchases')} p ON p.customer = q.customer AND p."at" = q."paidAt"
  LEFT JOIN ${past('purchases')} f ON f.customer = q.customer AND f.place = 1
  LEFT JOIN known k ON k.id = q.customer`;
