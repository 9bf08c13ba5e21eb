import { activities } from './activities.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import { criteria } from './criteria.ts';
import { customers } from './customers.ts';
import { deals } from './deals.ts';
import { credits } from './derived/credits.ts';
import { employments } from './derived/employments.ts';
import { openSpells } from './derived/open-spells.ts';
import { pipelineChanges } from './derived/pipeline-changes.ts';
import { stageVisits } from './derived/stage-visits.ts';
import { stagesReached } from './derived/stages-reached.ts';
import { subscriptions } from './derived/subscriptions.ts';
import { touchGaps } from './derived/touch-gaps.ts';
import { invoices } from './invoices.ts';
import { leads } from './leads.ts';
import { meetings } from './meetings.ts';
import { payments } from './payments.ts';
import { people } from './people.ts';
import { proposals } from './proposals.ts';
import { quotas } from './quotas.ts';
import type { RecordOf } from './record.ts';
import { spend } from './spend.ts';
import { splits } from './splits.ts';
import { stages } from './stages.ts';
import { subscriptionChanges } from './subscription-changes.ts';
import { surveys } from './surveys.ts';

/** Every entity, by the name under which records of it are given. */
export const given = {
  people,
  leads,
  activities,
  meetings,
  proposals,
  deals,
  changes,
  splits,
  stages,
  customers,
  subscriptionChanges,
  invoices,
  payments,
  surveys,
  quotas,
  spend,
  calls,
  criteria,
} as const;

/** Tables made from the records, as of a moment. */
export const derived = { employments, credits, openSpells, stageVisits, stagesReached, touchGaps, pipelineChanges, subscriptions } as const;

/** Every table that a metric can read. */
export const tables = { ...given, ...derived } as const;

export type Entity = keyof typeof given;
export type TableName = keyof typeof tables;
export const entities = Object.keys(given) as Entity[];
export const tableNames = Object.keys(tables) as TableName[];

/** What a source delivers: records by entity. An entity that is absent is one the source does not have. */
export type Records = { [E in Entity]?: readonly RecordOf<(typeof given)[E]>[] };

export {
  activities,
  calls,
  changes,
  credits,
  criteria,
  customers,
  deals,
  employments,
  invoices,
  leads,
  meetings,
  openSpells,
  payments,
  people,
  pipelineChanges,
  proposals,
  quotas,
  spend,
  splits,
  stages,
  stagesReached,
  stageVisits,
  subscriptionChanges,
  subscriptions,
  surveys,
  touchGaps,
};

/** What each derived table is made from; columns of the same name come from the first. */
const sources: Readonly<Record<keyof typeof derived, readonly Entity[]>> = {
  employments: ['people'],
  credits: ['deals'],
  openSpells: ['deals'],
  stageVisits: ['deals'],
  stagesReached: ['deals', 'stages'],
  touchGaps: ['deals', 'activities'],
  pipelineChanges: ['deals'],
  subscriptions: ['subscriptionChanges'],
};

/** The entities that a table is made from; one that is given, from itself. */
export const bases = (table: TableName): readonly Entity[] => sources[table as keyof typeof derived] ?? [table as Entity];
