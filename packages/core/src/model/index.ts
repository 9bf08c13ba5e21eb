import { activities } from './activities.ts';
import { calls } from './calls.ts';
import { changes } from './changes.ts';
import type { Spec } from './column.ts';
import { criteria } from './criteria.ts';
import { customers } from './customers.ts';
import { deals } from './deals.ts';
import { credits } from './derived/credits.ts';
import { employments } from './derived/employments.ts';
import { leadGaps } from './derived/lead-gaps.ts';
import { openSpells } from './derived/open-spells.ts';
import { pipelineChanges } from './derived/pipeline-changes.ts';
import { stageVisits } from './derived/stage-visits.ts';
import { stagesReached } from './derived/stages-reached.ts';
import { subscriptions } from './derived/subscriptions.ts';
import { touchGaps } from './derived/touch-gaps.ts';
import { goals } from './goals.ts';
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
import { dimensionColumn, shape } from './table.ts';

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
  goals,
  spend,
  calls,
  criteria,
} as const;

/** Tables made from the records, as of a moment. */
export const derived = { employments, credits, openSpells, stageVisits, stagesReached, touchGaps, leadGaps, pipelineChanges, subscriptions } as const;

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
  goals,
  invoices,
  leadGaps,
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
  leadGaps: ['leads', 'activities'],
  pipelineChanges: ['deals'],
  subscriptions: ['subscriptionChanges'],
};

/** The entities that a table is made from; one that is given, from itself. */
export const bases = (table: TableName): readonly Entity[] => sources[table as keyof typeof derived] ?? [table as Entity];

/** The same for a dimension of a table; one that it has no column for stands under its own name. */
export function columnsBehindDimension(table: TableName, dimension: string): readonly string[] {
  const column = dimensionColumn(tables[table][shape], dimension);
  return column === undefined ? [`${table}.${dimension}`] : columnsBehind(table, column);
}

/** The columns of records that a column of a table is worked out from, such as "deals.closedAt"; one that is given, itself. */
export function columnsBehind(table: TableName, column: string): readonly string[] {
  const specOf = (name: TableName): Spec | undefined => (tables[name][shape].columns as Readonly<Record<string, Spec>>)[column];
  const { madeFrom } = specOf(table) ?? {};
  const [first] = bases(table);
  if (madeFrom) return madeFrom.map((from) => (from.includes('.') ? from : `${first}.${from}`));
  const base = bases(table).find((entity) => specOf(entity) && !specOf(entity)!.derived);
  return [`${base ?? first}.${column}`];
}
