import type { proposals, RecordOf } from '@salesperf/core';
import { products } from '../labels.ts';
import { asOf } from '../span.ts';
import { clockOf, type World } from '../world.ts';
import { ownerAt } from './deal-life.ts';
import type { Deal } from './deals.ts';

type Proposal = Omit<RecordOf<typeof proposals>, 'id'> & { readonly sentAt: number };

/** One proposal a deal that got so far, and for some a second one after the first was answered. */
export function simulateProposals(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Proposal[] {
  const random = world.random('proposals');
  return deals.flatMap((deal) => {
    const stay = deal.stays.find(({ stage }) => stage === 'proposal');
    if (!stay) return [];
    const clock = clockOf(world, deal.owner);
    const send = (after: number): Proposal => {
      const sentAt = clock.between(after, after + (stay.to - after) / 3, random);
      const answeredAt = deal.won || random.chance(0.6) ? clock.between(sentAt, Math.min(stay.to, sentAt + 30 * 86_400_000), random) : undefined;
      return {
        owner: ownerAt(deal, sentAt)!,
        deal: deal.id,
        customer: customerOf(deal),
        ...(deal.lead ? { lead: deal.lead } : {}),
        product: products[deal.product][world.language],
        sentAt,
        ...(answeredAt !== undefined && answeredAt <= asOf ? { answeredAt } : {}),
      };
    };
    const first = send(stay.from);
    const sent = random.chance(0.18) && first.answeredAt ? [first, send(Number(first.answeredAt))] : [first];
    return sent.filter(({ sentAt }) => sentAt <= asOf);
  });
}
