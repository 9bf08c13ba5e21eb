import type { Entity, Records } from '@salesperf/core';
import { historyStart, asOf as start } from '../world/calendar.ts';
import { ownerShares } from '../world/people.ts';
import { makeRandom, type Random } from '../world/random.ts';
import { currency, owners } from '../world/words.ts';

type Row = Readonly<Record<string, unknown>>;

/** A record that comes, or comes again as it is now, or goes. */
export interface LiveEvent {
  readonly kind: EventKind;
  readonly entity: Entity;
  readonly key: string;
  /** null: it goes */
  readonly record: Row | null;
}

const day = 86_400_000;

/** Per thousand. */
const mix = {
  /** an activity as it happens */
  activity: 640,
  /** one that is written down days or months late */
  lateActivity: 60,
  /** one that turns out otherwise */
  changedActivity: 20,
  /** one that was entered by mistake */
  retractedActivity: 10,
  lead: 60,
  /** qualified, or converted */
  changedLead: 40,
  /** booked */
  meeting: 40,
  /** held, or missed */
  changedMeeting: 40,
  deal: 20,
  /** a step of a deal: stage, amount, due date, owner */
  dealStep: 50,
  /** won or lost */
  dealClose: 20,
} as const;

export type EventKind = keyof typeof mix;

const draws: readonly EventKind[] = (Object.entries(mix) as [EventKind, number][]).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)]!;

interface Drawing {
  readonly random: Random;
  readonly number: number;
  /** moments go on, so that events come in the order in which they happen */
  readonly now: number;
  readonly of: (entity: Entity) => Row[];
}

const owner = ({ random }: Drawing): string => owners[random.weighted(ownerShares)]!;

function activityAt(at: number, drawing: Drawing): Row {
  const { random, number, of } = drawing;
  const kind = random.chance(0.45) ? 'call' : pick(['email', 'social', 'visit', 'message', 'other'], random);
  return {
    id: `live-activity-${number}`,
    owner: owner(drawing),
    lead: random.chance(0.97) ? pick(of('leads'), random).id : null,
    deal: random.chance(0.2) ? pick(of('deals'), random).id : null,
    kind,
    at,
    outbound: random.chance(0.85),
    automated: random.chance(0.1),
    connected: kind === 'call' ? random.chance(0.4) : null,
  };
}

const changed =
  (of: Entity, cells: (row: Row, drawing: Drawing) => Row) =>
  (drawing: Drawing): readonly Row[] => {
    const rows = drawing.of(of);
    const place = drawing.random.below(rows.length);
    const row = { ...rows[place]!, ...cells(rows[place]!, drawing) };
    rows[place] = row;
    return [row];
  };

/** A change of a deal, and the deal as it stands after it. */
function stepOf(cells: (deal: Row, drawing: Drawing) => Row): (drawing: Drawing) => readonly Row[] {
  return (drawing) => {
    const deals = drawing.of('deals');
    let place = drawing.random.below(deals.length);
    for (let tries = 0; tries < 50 && deals[place]!.status !== 'open'; tries++) place = drawing.random.below(deals.length);
    const cell = cells(deals[place]!, drawing);
    deals[place] = { ...deals[place]!, ...cell, ...(cell.status ? { closedAt: drawing.now } : {}) };
    return [{ deal: deals[place]!.id, at: drawing.now, ...cell }];
  };
}

const money = (random: Random): string => (Math.floor(random.logNormal(800_000, 0.9)) / 100).toFixed(2);

const stepCells = (_: Row, { random, now }: Drawing): Row =>
  pick<() => Row>(
    [
      () => ({ stage: pick(['discovery', 'proposal', 'negotiation'], random), probability: pick([0.25, 0.5, 0.75], random) }),
      () => ({ amount: money(random) }),
      () => ({ dueAt: now + random.below(60) * day }),
      () => ({ owner: pick(owners, random) }),
    ],
    random,
  )();

const makers: Readonly<Record<EventKind, (drawing: Drawing) => readonly Row[]>> = {
  activity: (drawing) => [activityAt(drawing.now, drawing)],
  lateActivity: (drawing) => [activityAt(Math.max(historyStart, drawing.now - Math.floor(drawing.random.uniform() * 90 * day)), drawing)],
  changedActivity: changed('activities', (row) => ({ kind: row.kind === 'call' ? 'message' : 'call' })),
  retractedActivity: () => [],
  lead: (drawing) => [
    {
      id: `live-lead-${drawing.number}`,
      owner: owner(drawing),
      source: pick(['inbound', 'outbound', 'partner'], drawing.random),
      reactivated: drawing.random.chance(0.05),
      createdAt: drawing.now,
      qualifiedAt: null,
      convertedAt: null,
    },
  ],
  changedLead: changed('leads', ({ qualifiedAt }, { now }) => (qualifiedAt == null ? { qualifiedAt: now } : { convertedAt: now })),
  meeting: (drawing) => [
    {
      id: `live-meeting-${drawing.number}`,
      owner: owner(drawing),
      kind: pick(['demo', 'discovery', 'negotiation', 'review'], drawing.random),
      place: pick(['onsite', 'online'], drawing.random),
      outcome: 'planned',
      bookedAt: drawing.now,
      startsAt: drawing.now + drawing.random.below(30) * day,
    },
  ],
  changedMeeting: changed('meetings', (_, { random }) => ({ outcome: pick(['held', 'no_show', 'cancelled'], random) })),
  deal: (drawing) => [
    {
      id: `live-deal-${drawing.number}`,
      owner: owner(drawing),
      kind: pick(['new', 'upsell', 'renewal'], drawing.random),
      source: pick(['inbound', 'outbound', 'partner'], drawing.random),
      product: pick(['basic', 'pro', 'enterprise'], drawing.random),
      status: 'open',
      stage: 'qualification',
      amount: money(drawing.random),
      currency,
      probability: 0.1,
      qualified: true,
      createdAt: drawing.now,
      closedAt: null,
      dueAt: drawing.now + 60 * day,
      lossKind: null,
      lossReason: null,
    },
  ],
  dealStep: stepOf(stepCells),
  dealClose: stepOf((_, { random }) => ({ status: random.chance(0.25) ? 'won' : 'lost' })),
};

const entityOf: Readonly<Record<EventKind, Entity>> = {
  activity: 'activities',
  lateActivity: 'activities',
  changedActivity: 'activities',
  retractedActivity: 'activities',
  lead: 'leads',
  changedLead: 'leads',
  meeting: 'meetings',
  changedMeeting: 'meetings',
  deal: 'deals',
  dealStep: 'changes',
  dealClose: 'changes',
};

/** Events go on from where the world ends, for some days. */
const length = 10 * day;
export const liveAsOf = start + length;

/** Events of these days, each at its time, over what has been recorded by then. */
export function liveEvents(records: Records, count: number): readonly LiveEvent[] {
  const random = makeRandom(17);
  const rows = new Map<Entity, Row[]>(Object.entries(records).map(([entity, list]) => [entity as Entity, [...(list as readonly Row[])]]));
  const of = (entity: Entity): Row[] => rows.get(entity)!;
  return Array.from({ length: count }, (_, number): LiveEvent => {
    const kind = draws[random.below(draws.length)]!;
    const entity = entityOf[kind];
    const now = Math.floor(start + (number / count) * length);
    if (kind === 'retractedActivity') {
      const list = of(entity);
      const place = random.below(list.length);
      const [gone] = list.splice(place, 1, list.at(-1)!);
      list.pop();
      return { kind, entity, key: gone!.id as string, record: null };
    }
    const [record] = makers[kind]({ random, number, now, of });
    const isNew = ['activity', 'lateActivity', 'lead', 'meeting', 'deal'].includes(kind);
    if (isNew) of(entity).push(record!);
    return { kind, entity, key: entity === 'changes' ? `live-change-${number}` : (record!.id as string), record: record! };
  });
}
