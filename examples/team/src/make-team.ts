import type { Language, Records } from '@salesperf/core';
import type { CallTruth } from './calls/criteria.ts';
import { recordCalls } from './calls/record-calls.ts';
import { type Goal, makeGoals } from './goals.ts';
import { calendars } from './holidays.ts';
import { stages, teamName } from './labels.ts';
import { plants } from './plants/index.ts';
import type { PlantTruth } from './plants/plant.ts';
import { makeRecords } from './records.ts';
import { simulateDeals } from './simulate/deals.ts';
import { simulateLeads } from './simulate/leads.ts';
import { asOf, currency, reportZone } from './span.ts';
import { hoursElsewhere, responseMinutes, workingTime } from './working-time.ts';
import { makeWorld, type Traits } from './world.ts';

export interface TeamOptions {
  /** the same seed gives the same team, to the byte */
  readonly seed?: number;
  /** of the team's labels; calls are in the language of who makes them */
  readonly language?: Language;
}

export interface Team {
  readonly name: string;
  readonly records: Records;
  /** of the report; half the team works in another */
  readonly zone: string;
  readonly currency: string;
  /** the end of the last local day with data */
  readonly asOf: number;
  /** working days and public holidays by zone */
  readonly calendars: typeof calendars;
  /** hours, and days that are unlike others */
  readonly workingTime: typeof workingTime;
  /** the hours of those who live in another zone, by the clock of the report */
  readonly hoursElsewhere: typeof hoursElsewhere;
  /** the team's own limit for answering a lead, in business minutes */
  readonly responseMinutes: number;
  readonly goals: readonly Goal[];
  /** of the pipeline, in order, in the team's words */
  readonly stages: readonly string[];
  readonly truth: {
    readonly plants: readonly PlantTruth[];
    /** what really happened in each call, by its id */
    readonly calls: Readonly<Record<string, CallTruth>>;
    /** the causes behind the records, by the id of the person */
    readonly people: Readonly<Record<string, Traits>>;
  };
}

/** Makes up a sales team with two years of records, and says what is true about it. */
export function makeTeam({ seed = 6, language = 'en' }: TeamOptions = {}): Team {
  const world = makeWorld(seed, language);
  const planted = plants.map((plant) => plant(world));
  const leads = simulateLeads(world);
  const deals = simulateDeals(world, leads);
  const crm = makeRecords(world, leads, deals);
  const recorded = recordCalls(world, crm.activities, deals);
  const records = { ...crm, calls: recorded.records };
  const goals = makeGoals(world, records);
  const outcome = { records, calls: recorded.truth, goals };
  return {
    name: teamName[language],
    records,
    zone: reportZone,
    currency,
    asOf,
    calendars,
    workingTime,
    hoursElsewhere,
    responseMinutes,
    stages: Object.entries(stages).flatMap(([stage, words]) => (stage === 'won' || stage === 'lost' ? [] : [words[language]])),
    goals,
    truth: {
      plants: planted.map(({ realise, ...plant }) => ({ ...plant, realised: realise(outcome) })),
      calls: recorded.truth,
      people: Object.fromEntries(world.people.map(({ id, traits }) => [id, traits])),
    },
  };
}
