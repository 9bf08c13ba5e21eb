import type { RecordOf, surveys } from '@salesperf/core';
import { asOf } from '../span.ts';
import { clockOf, personOf, type World } from '../world.ts';
import { ownerAt } from './deal-life.ts';
import type { Deal } from './deals.ts';

type Survey = Omit<RecordOf<typeof surveys>, 'id'> & { readonly sentAt: number };

/** Every won deal is asked about once; about six in ten answer. */
export function simulateSurveys(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Survey[] {
  const random = world.random('surveys');
  return deals
    .filter((deal) => deal.won)
    .map((deal): Survey => {
      const owner = ownerAt(deal, deal.decidedAt)!;
      const clock = clockOf(world, owner);
      const sentAt = clock.after(deal.decidedAt, random.integer(10, 20), random);
      const answeredAt = clock.after(sentAt, random.integer(0, 6), random);
      const score = Math.min(Math.max(Math.round(personOf(world, owner).traits.satisfaction + 0.9 * random.normal()), 1), 5);
      return { customer: customerOf(deal), deal: deal.id, owner, sentAt, ...(random.chance(0.62) && answeredAt <= asOf ? { answeredAt, score } : {}) };
    })
    .filter(({ sentAt }) => sentAt <= asOf);
}
