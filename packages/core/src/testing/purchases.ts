import type { Row } from './replay.ts';

/** The moments before which, and at which, a customer paid anything that was no refund. */
const momentsOf = (customer: unknown, payments: readonly Row[]): number[] => {
  const bought = payments.filter((row) => customer != null && row.customer === customer && row.paidAt != null && !(Number(row.amount ?? 0) < 0));
  return [...new Set(bought.map(({ paidAt }) => paidAt as number))].sort((a, b) => a - b);
};

/** A customer is one since the day given, else since the first payment. */
export const withSince = (customers: readonly Row[], payments: readonly Row[]): Row[] =>
  customers.map((row) => ({ ...row, since: row.since ?? momentsOf(row.id, payments)[0] ?? null }));

/** Each payment knows how many moments of payment there were up to its own. */
export const withPurchaseNumbers = (payments: readonly Row[], customers: readonly Row[]): Row[] =>
  payments.map((row) => {
    const [moments, same] = [momentsOf(row.customer, payments), customers.filter(({ id }) => id === row.customer)];
    const since = same.flatMap((one) => (one.since as number | null) ?? []).sort((a, b) => a - b)[0];
    const owners = same.flatMap(({ owner }) => (owner as string | null) ?? []).sort();
    const counts = row.paidAt != null && !(Number(row.amount ?? 0) < 0) && row.customer != null;
    return {
      ...row,
      purchaseNumber: counts ? moments.filter((moment) => moment <= (row.paidAt as number)).length : null,
      since: since ?? moments[0] ?? null,
      customerOwner: owners[0] ?? null,
    };
  });
