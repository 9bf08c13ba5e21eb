import type { Records } from '../../../model/index.ts';
import cases from '../fixtures/kpis.json' with { type: 'json' };

const { input } = cases['kpi-quarter-fixture'];
type Deal = (typeof input.deals)[number];

const statusOf: Readonly<Record<string, 'open' | 'won' | 'lost'>> = { won: 'won', lost: 'lost', reopened: 'open' };

const shares = ({ credit }: Deal): [string, string][] => Object.entries(credit as Record<string, string>);

/** The present state of a deal; who has the most credit owns it. */
function dealOf(deal: Deal): NonNullable<Records['deals']>[number] {
  const { id, created, amount, currency, events } = deal;
  const [closedAt, what] = events.at(-1) ?? [];
  const lossReason = events.findLast(([, , reason]) => reason)?.[2];
  const [owner] = shares(deal)[0]!;
  return { id, owner, createdAt: created, amount, currency, status: statusOf[what ?? 'reopened']!, closedAt: closedAt ?? null, lossReason: lossReason ?? null };
}

/** What happened to it. The case does not say when a deal was merged: as it was closed as a duplicate. */
function changesOf({ id, events, mergedInto, deletedAt }: Deal): NonNullable<Records['changes']> {
  return [
    ...(events.length > 1 ? events.map(([at, what]) => ({ deal: id, at: at!, status: statusOf[what!]! })) : []),
    ...(mergedInto ? [{ deal: id, at: events.at(-1)![0]!, mergedInto }] : []),
    ...(deletedAt ? [{ deal: id, at: deletedAt, deleted: true }] : []),
  ];
}

/** The case kpi-quarter-fixture as records: a quarter with everything in it that is usually counted wrongly. */
export const quarter: Records = {
  deals: input.deals.map(dealOf),
  changes: input.deals.flatMap(changesOf),
  splits: input.deals.flatMap((deal) =>
    shares(deal).length > 1 ? shares(deal).map(([owner, share]) => ({ deal: deal.id, owner, share: Number(share), role: 'split' as const })) : [],
  ),
  payments: input.deals.flatMap(({ id, currency, payments = [] }) =>
    payments.map(([day, amount], index) => ({ id: `${id}-${index}`, deal: id, paidAt: `${day}T00:00:00Z`, amount: amount!, currency })),
  ),
};

/** Euros for a dollar. */
export const rates = input.fx.map(({ date, rate }) => ({ currency: 'USD', from: Date.parse(`${date}T00:00:00Z`), rate }));
