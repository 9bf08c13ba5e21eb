import type { CheckedRecord } from '../records/checked.ts';
import { momentOf, type Row } from '../records/row.ts';
import { type DealHistory, presentOf } from './versions.ts';

interface Win {
  readonly deal: unknown;
  readonly at: number;
}

/**
 * Histories with `customerType` in every version: existing, where the customer had another deal won, as known at the as-of, or was one
 * already, before this deal was created; else new. Empty without a customer or a creation date.
 */
export function withCustomerTypes(histories: readonly DealHistory[], customers: readonly CheckedRecord[]): readonly DealHistory[] {
  const wins = firstWins(histories);
  const since = new Map<unknown, number>();
  for (const customer of customers) since.set(customer.id, Math.min(since.get(customer.id) ?? Infinity, momentOf(customer.since) ?? Infinity));
  const typeOf = ({ id, customer, createdAt }: Row): string | null => {
    const created = momentOf(createdAt);
    if (customer == null || created === null) return null;
    const wonBefore = (wins.get(customer) ?? []).some(({ deal, at }) => deal !== id && at < created);
    return wonBefore || (since.get(customer) ?? Infinity) < created ? 'existing' : 'new';
  };
  // The rows were made for this as-of and are nobody else's yet: copying each would double them.
  for (const { versions } of histories) for (const version of versions) version.customerType = typeOf(version);
  return histories;
}

/** Of each customer the two earliest wins of different deals: enough to know of an earlier one than any given deal's. */
function firstWins(histories: readonly DealHistory[]): Map<unknown, readonly Win[]> {
  const wins = new Map<unknown, readonly Win[]>();
  for (const history of histories) {
    const present = presentOf(history);
    const at = momentOf(present?.closedAt);
    if (present?.status !== 'won' || present.customer == null || at === null) continue;
    const all = [...(wins.get(present.customer) ?? []), { deal: present.id, at }].sort((a, b) => a.at - b.at);
    const firsts = all.filter(({ deal }, index) => all.findIndex((win) => win.deal === deal) === index);
    wins.set(present.customer, firsts.slice(0, 2));
  }
  return wins;
}
