import { type CivilDate, endOfDay, type Language, SalesperfError } from '@salesperf/core';
import type { Criterion } from './calls/criteria.ts';
import type { HomeZone } from './holidays.ts';
import type { Segment } from './labels.ts';
import { makeRandom, type Random } from './random.ts';
import { type Member, roster } from './roster.ts';
import { reportZone } from './span.ts';
import { makeWorkClock, type WorkClock } from './work-clock.ts';

/** What a person is truly like: the causes behind the records. */
export interface Traits {
  /** how many leads this person gets, compared with the others */
  leadShare: number;
  /** that a deal which comes to a decision is won */
  winChance: number;
  /** multiplies the size of every deal */
  dealSize: number;
  /** that a customer pays the next instalment as well */
  paysOn: number;
  /** that a customer wants the last payment back */
  refundChance: number;
  /** mean score of a survey, from 1 to 5 */
  satisfaction: number;
  /** that an act of the sales standard is done in a call, given that the call allows it */
  acts: Record<Criterion, number>;
}

export interface Person extends Member {
  /** the instant from which this person no longer works here */
  readonly leavesAt: number;
  readonly traits: Traits;
}

/** Everything the simulation reads. A plant changes it before anything happens. */
export interface World {
  readonly language: Language;
  readonly people: readonly Person[];
  readonly clocks: Readonly<Record<HomeZone, WorkClock>>;
  /** draws of their own for every part of the simulation */
  readonly random: (stream: string) => Random;
  readonly closing: {
    /** share of the won deals that wait for the last days of the quarter */
    pushed: number;
    lastDays: number;
    /** range of the discount at the closing, as a share of the amount */
    discount: readonly [number, number];
    pushedDiscount: readonly [number, number];
  };
  /** share of the decisions due in the running quarter that customers put off beyond the as-of */
  readonly postponed: Record<Segment, number>;
  readonly weekly: {
    /** meetings the team wants to hold every week */
    meetings: number;
    /** in the running quarter: that a week short of the goal is filled up with meetings that move nothing */
    filledUp: number;
  };
}

export function makeWorld(seed: number, language: Language): World {
  const random = (stream: string): Random => makeRandom(seed, stream);
  const traits = random('traits');
  return {
    language,
    random,
    people: roster.map((member) => ({
      ...member,
      leavesAt: member.to ? endOfDay(member.to, reportZone) : Number.POSITIVE_INFINITY,
      traits: drawTraits(traits, member),
    })),
    clocks: { 'Europe/Berlin': makeWorkClock('Europe/Berlin'), 'Europe/Moscow': makeWorkClock('Europe/Moscow') },
    closing: { pushed: 0, lastDays: 14, discount: [0, 0.05], pushedDiscount: [0, 0.05] },
    postponed: { small: 0, middle: 0, enterprise: 0 },
    weekly: { meetings: 17, filledUp: 0 },
  };
}

const drawTraits = (random: Random, member: Member): Traits => {
  const near = (value: number, spread: number): number => value + random.between(-spread, spread);
  return {
    leadShare: near(1, 0.15),
    winChance: near(0.42, 0.04),
    dealSize: member.team === 'key' ? near(1.25, 0.1) : near(1, 0.1),
    paysOn: near(0.95, 0.02),
    refundChance: near(0.03, 0.02),
    satisfaction: near(4.1, 0.2),
    acts: {
      opening: near(0.85, 0.08),
      open_questions: near(0.75, 0.05),
      need_stated: near(0.85, 0.05),
      impact: near(0.6, 0.1),
      presentation: near(0.75, 0.1),
      objection_handling: near(0.65, 0.12),
      closing: near(0.72, 0.1),
      next_step: near(0.75, 0.1),
    },
  };
};

export const personOf = (world: World, id: string): Person => {
  const found = world.people.find((person) => person.id === id);
  if (!found) throw new SalesperfError('missing', `Cannot find the person "${id}": expected an id of the roster`);
  return found;
};

export const clockOf = (world: World, owner: string): WorkClock => world.clocks[personOf(world, owner).zone];

export const worksAt = (person: Person, date: CivilDate): boolean => date >= person.from && (person.to === undefined || date <= person.to);

/** Who does the work of a person at a moment: the person, or whoever took over. */
export function responsible(world: World, owner: string, instant: number): string {
  const person = personOf(world, owner);
  return person.successor !== undefined && instant >= person.leavesAt ? responsible(world, person.successor, instant) : owner;
}
