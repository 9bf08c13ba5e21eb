import { asOf } from '../span.ts';
import { clockOf, responsible, type World } from '../world.ts';
import { type DealStart, type Life, ownerAt } from './deal-life.ts';
import type { Lead } from './leads.ts';
import { live } from './live.ts';

export interface Deal extends Life {
  readonly id: string;
}

/** Deals out of leads, and deals with customers won before, in order of creation. */
export function simulateDeals(world: World, leads: readonly Lead[]): Deal[] {
  const random = world.random('deals');
  const starts = leads.flatMap(({ id, owner, company, source, product, segment, convertedAt }): DealStart[] =>
    convertedAt === undefined
      ? []
      : [{ kind: 'new', owner: responsible(world, owner, convertedAt), lead: id, company, source, product, segment, createdAt: convertedAt }],
  );
  const lives: Life[] = [];
  for (const start of starts) {
    if (start.createdAt > asOf) continue;
    const life = live(world, random, start);
    lives.push(life);
    const next = life.won && random.chance(life.kind === 'new' ? 0.8 : 0.4) ? upsell(world, life, random.integer(35, 150)) : undefined;
    if (next) starts.push(next);
  }
  return lives.sort((one, other) => one.createdAt - other.createdAt).map((life, index) => ({ ...life, id: `D${String(index + 1).padStart(4, '0')}` }));

  function upsell(world: World, life: Life, workingDays: number): DealStart {
    const seller = ownerAt(life, life.decidedAt)!;
    const createdAt = clockOf(world, seller).after(life.decidedAt, workingDays, random);
    const product = random.pick((['stock', 'plan', 'insight'] as const).filter((other) => other !== life.product));
    return {
      kind: 'upsell',
      owner: responsible(world, seller, createdAt),
      company: life.company,
      source: 'existing',
      product,
      segment: life.segment,
      createdAt,
    };
  }
}
