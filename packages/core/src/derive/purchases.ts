import type { CheckedRecord } from '../records/checked.ts';
import { grouped, momentOf, type Row } from '../records/row.ts';

/** A refund is none; a payment whose amount nobody recorded is one. */
const isPurchase = ({ customer, paidAt, amount }: CheckedRecord): boolean =>
  customer != null && typeof paidAt === 'number' && !(typeof amount === 'string' && amount.startsWith('-') && Number(amount) !== 0);

/** The moments at which each customer paid, in order; payments at one moment are one purchase. */
function purchaseMoments(payments: readonly CheckedRecord[]): ReadonlyMap<unknown, readonly number[]> {
  const moments = [...grouped(payments.filter(isPurchase), ({ customer }) => customer)];
  return new Map(moments.map(([customer, paid]) => [customer, [...new Set(paid.map(({ paidAt }) => paidAt as number))].sort((a, b) => a - b)]));
}

/** Customers with the first of their known payments as `since`, where they do not say it themselves. */
export function withFirstPayments(customers: readonly CheckedRecord[], payments: readonly CheckedRecord[]): readonly CheckedRecord[] {
  const moments = purchaseMoments(payments);
  if (moments.size === 0) return customers;
  return customers.map((customer) => (customer.since == null ? { ...customer, since: moments.get(customer.id)?.[0] ?? null } : customer));
}

/** Payments with their place among the purchases of the customer, and since when and whose the customer is; of several records of one customer the first day and the first name. */
export function withPurchases(payments: readonly CheckedRecord[], customers: readonly CheckedRecord[]): Row[] {
  const moments = purchaseMoments(payments);
  const known = grouped(customers, ({ id }) => id);
  const sinceOf = (customer: unknown): number | null => {
    const told = (known.get(customer) ?? []).flatMap(({ since }) => momentOf(since) ?? []);
    return told.length > 0 ? Math.min(...told) : (moments.get(customer)?.[0] ?? null);
  };
  const ownerOf = (customer: unknown): string | null => (known.get(customer) ?? []).flatMap(({ owner }) => (owner as string | null) ?? []).sort()[0] ?? null;
  return payments.map((payment) => {
    const place = isPurchase(payment) ? moments.get(payment.customer)!.indexOf(payment.paidAt as number) + 1 : null;
    return { ...payment, purchaseNumber: place, since: sinceOf(payment.customer), customerOwner: ownerOf(payment.customer) };
  });
}
