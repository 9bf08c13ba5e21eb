import type { payments, RecordOf } from '@salesperf/core';
import { type Product, products } from '../labels.ts';
import { decimal, splitCents } from '../money.ts';
import type { Random } from '../random.ts';
import { asOf, currency } from '../span.ts';
import { clockOf, personOf, type World } from '../world.ts';
import { ownerAt } from './deal-life.ts';
import type { Deal } from './deals.ts';

type Payment = Omit<RecordOf<typeof payments>, 'id'> & { readonly paidAt: number; readonly amount: string };

const workingDaysOfAQuarter = 62;

/** What is left of a euro after the cost of what was sold. */
const margins: Readonly<Record<Product, number>> = { stock: 0.62, plan: 0.71, insight: 0.8 };

/** What customers pay for won deals: at once or in four quarterly instalments, some of which never come or are wanted back. */
export function simulatePayments(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Payment[] {
  const random = world.random('payments');
  return deals
    .filter((deal) => deal.won && deal.decidedAt <= asOf)
    .flatMap((deal) => {
      const owner = ownerAt(deal, deal.decidedAt)!;
      const product = products[deal.product][world.language];
      return flows(world, random, deal, owner)
        .filter(({ paidAt }) => paidAt <= asOf)
        .map(({ paidAt, amount }) => ({
          customer: customerOf(deal),
          deal: deal.id,
          owner,
          product,
          paidAt,
          amount: decimal(amount),
          margin: decimal(Math.round(amount * margins[deal.product])),
          currency,
        }));
    });
}

interface Flow {
  readonly paidAt: number;
  readonly amount: number;
}

function flows(world: World, random: Random, deal: Deal, owner: string): Flow[] {
  const clock = clockOf(world, owner);
  const { paysOn, refundChance } = personOf(world, owner).traits;
  const total = deal.changes.findLast(({ amount }) => amount !== undefined)!.amount!;
  const paid: Flow[] = [];
  let paidAt = clock.after(deal.decidedAt, random.integer(6, 22), random);
  for (const amount of splitCents(total, random.chance(0.4) ? 1 : 4)) {
    if (paid.length > 0 && !random.chance(paysOn)) break;
    paid.push({ paidAt, amount });
    paidAt = clock.after(paidAt, workingDaysOfAQuarter + random.integer(-5, 8), random);
  }
  const last = paid.at(-1)!;
  if (!random.chance(refundChance)) return paid;
  return [...paid, { paidAt: clock.after(last.paidAt, random.integer(10, 45), random), amount: -Math.round(last.amount * random.between(0.3, 1)) }];
}
