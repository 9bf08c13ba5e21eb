import type { LossReason, Segment } from '../labels.ts';
import type { Random } from '../random.ts';
import { midnightOf } from '../span.ts';
import type { WorkClock } from '../work-clock.ts';
import { clockOf, personOf, type World } from '../world.ts';
import { amountOf, type Change, type DealStart, type Life, type Stay } from './deal-life.ts';
import { decide } from './decide.ts';
import { handOver } from './hand-over.ts';

const openStages = ['qualified', 'discovery', 'demo', 'proposal', 'negotiation'] as const;
const medianDays: Record<(typeof openStages)[number], number> = { qualified: 3, discovery: 6, demo: 7, proposal: 8, negotiation: 6 };
const slowness: Record<Segment, number> = { small: 0.7, middle: 1, enterprise: 1.6 };
const medianCents: Record<Segment, number> = { small: 650_000, middle: 1_600_000, enterprise: 3_800_000 };

/** Lives a deal through from its creation to its decision, even where that lies beyond the as-of. */
export function live(world: World, random: Random, start: DealStart): Life {
  const clock = clockOf(world, start.owner);
  const { traits } = personOf(world, start.owner);
  const won = random.chance(traits.winChance * (start.kind === 'upsell' ? 1.1 : 1));
  const planned = walk(clock, random, start, won);
  const decision = decide(world, random, start, planned.at(-1)!, won);
  const stays = [...planned.slice(0, -1), { ...planned.at(-1)!, to: decision.at }];
  const changes = [...progress(clock, random, start, stays, traits.dealSize), ...decision.putOff, { at: decision.at, ...close(won) }];
  const price = amountOf(changes);
  if (won && price !== undefined) changes[changes.length - 1] = { ...changes.at(-1)!, amount: Math.round(price * (1 - decision.discount)) };
  const second = !won && random.chance(0.06) ? reopen(clock, random, decision.at, stays, changes) : undefined;
  const life: Life = { ...start, stays, changes, won, decidedAt: decision.at, ...second };
  return { ...life, changes: handOver(world, random, life), ...(life.won ? {} : lossOf(random)) };
}

const close = (won: boolean): Pick<Change, 'status' | 'stage'> => (won ? { status: 'won', stage: 'won' } : { status: 'lost', stage: 'lost' });

/** The stages a deal goes through: a lost one ends early, some skip a stage. */
function walk(clock: WorkClock, random: Random, { createdAt, segment }: DealStart, won: boolean): Stay[] {
  const end = won ? 'negotiation' : random.weighted({ qualified: 12, discovery: 28, demo: 22, proposal: 26, negotiation: 12 });
  const skipped = { demo: random.chance(0.1), negotiation: end === 'negotiation' && won && random.chance(0.3) };
  const route = openStages.slice(0, openStages.indexOf(end) + 1).filter((stage) => !(stage in skipped && skipped[stage as keyof typeof skipped]));
  let from = createdAt;
  return route.map((stage) => {
    const to = clock.after(from, Math.round(random.logNormal(medianDays[stage] * slowness[segment], 0.6)), random);
    const stay = { stage, from, to };
    from = to;
    return stay;
  });
}

/** What the CRM writes while the deal is open: stages, amounts and the date by which it is expected to close. */
function progress(clock: WorkClock, random: Random, { owner, createdAt, segment, kind }: DealStart, stays: readonly Stay[], dealSize: number): Change[] {
  const amount = Math.round(random.logNormal(medianCents[segment] * dealSize * (kind === 'upsell' ? 0.5 : 1), 0.4));
  const guess = Math.max(Math.round((amount * random.logNormal(1, 0.2)) / 10_000), 1) * 10_000;
  const end = stays.at(-1)!.to;
  let due = midnightOf(createdAt + (end - createdAt) * random.logNormal(0.9, 0.3));
  return stays.map(({ stage, from }, index) => {
    const overdue = due <= from;
    if (index === 0 || overdue) due = Math.max(due, midnightOf(clock.after(from, random.integer(8, 30), random)));
    return {
      at: from,
      stage,
      ...(index === 0 ? { owner, status: 'open' as const } : {}),
      ...(index === 0 && random.chance(0.94) ? { amount: guess } : {}),
      ...(stage === 'proposal' ? { amount } : {}),
      ...(index === 0 || overdue ? { dueAt: due } : {}),
    };
  });
}

/** Half of the lost deals that come back are won. */
function reopen(clock: WorkClock, random: Random, lostAt: number, stays: Stay[], changes: Change[]): Pick<Life, 'won' | 'decidedAt'> {
  const from = clock.after(lostAt, random.integer(15, 60), random);
  const decidedAt = clock.after(from, random.integer(4, 20), random);
  const won = amountOf(changes) !== undefined && random.chance(0.5);
  stays.push({ stage: 'negotiation', from, to: decidedAt });
  changes.push({ at: from, status: 'open', stage: 'negotiation', dueAt: midnightOf(decidedAt) }, { at: decidedAt, ...close(won) });
  return { won, decidedAt };
}

const lossOf = (random: Random): Pick<Life, 'lossReason'> => {
  const reason = random.weighted<LossReason | 'missing'>({ price: 22, competitor: 17, noDecision: 20, noBudget: 10, timing: 9, fit: 6, missing: 16 });
  return reason === 'missing' ? {} : { lossReason: reason };
};
