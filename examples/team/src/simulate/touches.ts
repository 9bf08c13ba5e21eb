import type { Stage } from '../labels.ts';
import { asOf } from '../span.ts';
import { clockOf, responsible, type World } from '../world.ts';
import type { Activity } from './activity.ts';
import { ownerAt } from './deal-life.ts';
import type { Deal } from './deals.ts';
import type { Lead } from './leads.ts';
import type { Meeting } from './meetings.ts';

type Touch = Omit<Activity, 'id'>;

const kinds: Partial<Record<Stage, Record<'call' | 'email' | 'message' | 'social', number>>> = {
  qualified: { call: 60, email: 32, message: 3, social: 5 },
  discovery: { call: 62, email: 28, message: 5, social: 5 },
  demo: { call: 45, email: 42, message: 8, social: 5 },
  proposal: { call: 50, email: 40, message: 8, social: 2 },
  negotiation: { call: 58, email: 32, message: 10, social: 0 },
};

/** Calls, letters and messages while a deal is open: about one a week, more at the beginning of a stage than in a long wait. */
export function touchesOfDeals(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Touch[] {
  const random = world.random('touches');
  return deals.flatMap((deal) => {
    const clock = clockOf(world, deal.owner);
    return deal.stays.flatMap(({ stage, from, to }) => {
      const days = (Math.min(to, asOf) - from) / 86_400_000;
      if (days <= 0) return [];
      return Array.from({ length: random.poisson(0.62 * Math.sqrt(days)) }, (): Touch => {
        const at = clock.between(from, to, random);
        const kind = random.weighted(kinds[stage]!);
        const outbound = random.chance(0.78);
        return {
          owner: ownerAt(deal, at)!,
          deal: deal.id,
          customer: customerOf(deal),
          ...(deal.lead ? { lead: deal.lead } : {}),
          kind,
          at,
          outbound,
          automated: kind === 'email' && outbound && random.chance(0.08),
          ...(kind === 'call' ? { connected: !outbound || random.chance(0.62) } : {}),
        };
      });
    });
  });
}

/** After a win somebody asks now and then how things are. */
export function touchesOfCustomers(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Touch[] {
  const random = world.random('customers');
  return deals
    .filter((deal) => deal.won && deal.decidedAt < asOf)
    .flatMap((deal) => {
      const seller = ownerAt(deal, deal.decidedAt)!;
      const clock = clockOf(world, seller);
      const touches: Touch[] = [];
      for (let at = clock.after(deal.decidedAt, random.integer(5, 20), random); at <= asOf; at = clock.after(at, random.integer(15, 60), random)) {
        const kind = random.weighted({ call: 45, email: 45, message: 10 });
        const owner = responsible(world, seller, at);
        touches.push({
          owner,
          customer: customerOf(deal),
          kind,
          at,
          outbound: true,
          automated: false,
          ...(kind === 'call' ? { connected: random.chance(0.7) } : {}),
        });
      }
      return touches;
    });
}

export const touchesOfLeads = (leads: readonly Lead[]): Touch[] => leads.flatMap(({ id, touches }) => touches.map((touch) => ({ ...touch, lead: id })));

/** Going there is work of its own. */
export const visits = (meetings: readonly Meeting[]): Touch[] =>
  meetings
    .filter(({ place, outcome }) => place === 'onsite' && outcome === 'held')
    .map(({ owner, lead, deal, customer, startsAt }) => ({
      owner,
      ...(lead ? { lead } : {}),
      deal,
      customer,
      kind: 'visit',
      at: startsAt,
      outbound: true,
      automated: false,
    }));
