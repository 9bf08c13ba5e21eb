import { type Layout, typesOf } from '../layout.ts';
import { quoted } from '../sql.ts';
import { aliased, past } from './text.ts';

/**
 * Contracts as versions, from a change to the next: half-open, in time, one an instant. A cell that a change leaves empty is as before.
 * A customer whose changes name no contract has one.
 */
export function subscriptions(layout: Layout): string {
  const changed = typesOf(layout, 'subscriptionChanges');
  const columns = Object.keys(typesOf(layout, 'subscriptions')).filter((column) => column in changed);
  const cells = columns.map((column) => [column, `last_value(${quoted(column)} IGNORE NULLS) OVER so_far`]);
  return `
  WITH
    changes AS (
      SELECT *, CASE WHEN subscription IS NULL THEN 'customer ' || customer ELSE 'subscription ' || subscription END AS contract FROM ${past('subscriptionChanges')}
    ),
    states AS (
      SELECT ${aliased(Object.fromEntries(cells))}, contract, "at", _position FROM changes WINDOW so_far AS (PARTITION BY contract ORDER BY "at", _position)
    ),
    last AS (SELECT *, min(_position) OVER (PARTITION BY contract) AS first_position FROM states QUALIFY row_number() OVER (PARTITION BY contract, "at" ORDER BY _position DESC) = 1)
  SELECT * EXCLUDE ("at", _position), "at" AS "validFrom", lead("at") OVER (PARTITION BY contract ORDER BY "at") AS "validTo",
    row_number() OVER (ORDER BY first_position, "at") - 1 AS _row
  FROM last`;
}
