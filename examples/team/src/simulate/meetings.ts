import type { meetings, RecordOf } from '@salesperf/core';
import type { MeetingKind, Stage } from '../labels.ts';
import type { Random } from '../random.ts';
import { asOf, runningWeeks } from '../span.ts';
import { clockOf, type World } from '../world.ts';
import { ownerAt, type Stay } from './deal-life.ts';
import type { Deal } from './deals.ts';

export type Meeting = Omit<RecordOf<typeof meetings>, 'id'> & { readonly owner: string; readonly startsAt: number; readonly bookedAt: number };

const chances: Partial<Record<Stage, number>> = { discovery: 0.9, demo: 0.95, negotiation: 0.65 };
const hour = 3_600_000;
const halfHour = hour / 2;

/** Meetings of every deal, those that are planned included. */
export function simulateMeetings(world: World, deals: readonly Deal[], customerOf: (deal: Deal) => string): Meeting[] {
  const random = world.random('meetings');
  const booked = deals.flatMap((deal) =>
    deal.stays.flatMap((stay) => (random.chance(chances[stay.stage] ?? 0) ? meetingsOf(world, random, deal, stay, customerOf(deal)) : [])),
  );
  const known = booked.filter(({ bookedAt }) => bookedAt <= asOf);
  return [...known, ...fillUp(world, deals, known, customerOf)];
}

function meetingsOf(world: World, random: Random, deal: Deal, stay: Stay, customer: string): Meeting[] {
  const first = book(world, random, deal, stay, stay.from, customer);
  const again = first.outcome !== 'held' && first.outcome !== 'planned' && random.chance(0.6);
  return again ? [first, book(world, random, deal, stay, first.startsAt, customer)] : [first];
}

/** A meeting inside the stay, booked after `from`. */
function book(world: World, random: Random, deal: Deal, { stage, to }: Stay, from: number, customer: string): Meeting {
  const clock = clockOf(world, deal.owner);
  // nobody books a meeting months ahead, however long the decision is put off
  const drawn = clock.between(from, Math.min(to, from + 30 * 86_400_000), random);
  const round = Math.ceil(drawn / halfHour) * halfHour;
  const startsAt = round < to ? round : drawn;
  const onsite = random.chance(deal.segment === 'enterprise' ? 0.45 : 0.2);
  const outcome = random.weighted({ held: 80, no_show: 9, cancelled: 7, cancelled_late: 4 });
  return {
    owner: ownerAt(deal, startsAt)!,
    deal: deal.id,
    customer,
    ...(deal.lead ? { lead: deal.lead } : {}),
    kind: stage as MeetingKind,
    place: onsite ? 'onsite' : 'online',
    outcome: startsAt > asOf ? 'planned' : outcome,
    bookedAt: clock.between(from, startsAt, random),
    startsAt,
  };
}

/** In the running quarter, meetings that serve the weekly goal more than the deals. */
function fillUp(world: World, deals: readonly Deal[], known: readonly Meeting[], customerOf: (deal: Deal) => string): Meeting[] {
  const random = world.random('fill up');
  return runningWeeks.flatMap(({ start, end }) => {
    const held = known.filter(({ outcome, startsAt }) => outcome === 'held' && startsAt >= start && startsAt < end).length;
    const missing = random.chance(world.weekly.filledUp) ? world.weekly.meetings - held + random.integer(0, 2) : 0;
    const [from, to] = [start + 8 * hour, start + 4 * 24 * hour + 17 * hour];
    const open = deals.filter(({ stays }) => stays.some((stay) => stay.from < from && stay.to > to));
    return Array.from({ length: Math.max(missing, 0) }, () => review(world, random, random.pick(open), from, to, customerOf));
  });
}

function review(world: World, random: Random, deal: Deal, from: number, to: number, customerOf: (deal: Deal) => string): Meeting {
  const startsAt = Math.ceil(clockOf(world, deal.owner).between(from, to, random) / halfHour) * halfHour;
  return {
    owner: ownerAt(deal, startsAt)!,
    deal: deal.id,
    customer: customerOf(deal),
    ...(deal.lead ? { lead: deal.lead } : {}),
    kind: 'review' satisfies MeetingKind,
    place: 'online',
    outcome: 'held',
    bookedAt: Math.max(startsAt - random.integer(2, 30) * hour, deal.createdAt),
    startsAt,
  };
}
