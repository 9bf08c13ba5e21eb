import { type RecordTable, recordsOf } from '../dataset/recorded/table.ts';
import { type Presence, tableOfObjects, type WorkedOut } from '../dataset/store.ts';
import type { Entity, TableName } from '../model/index.ts';
import type { Shape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { laddersOf } from '../records/ladders.ts';
import { stretchesOf } from '../records/stretches.ts';
import { credits } from './credits.ts';
import { employments } from './employments.ts';
import { heldQuotas } from './held-quotas.ts';
import { leadGaps } from './lead-gaps.ts';
import { openSpells } from './open-spells.ts';
import type { Past } from './past.ts';
import { pipelineChanges } from './pipeline-changes.ts';
import { withPurchases } from './purchases.ts';
import { stageVisits } from './stage-visits.ts';
import { stagesReached } from './stages-reached.ts';
import { subscriptionVersions } from './subscriptions.ts';
import { touchGaps } from './touch-gaps.ts';

/** What a table is made of: columns, or rows that are objects. */
type Made = RecordTable | readonly CheckedRecord[];

/** The tables that are made from records rather than being them. */
const makers: { readonly [T in TableName]?: (past: Past) => Made } = {
  /** as they come into force, so that nothing depends on the order in which they were given */
  people: (past) => [...stretchesOf(past.records('people')).values()].flat(),
  deals: (past) => past.versions().table,
  activities: (past) => past.activities().table,
  customers: (past) => past.customers(),
  splits: (past) => past.records('splits'),
  payments: (past) => withPurchases(past.records('payments'), past.customers()),
  quotas: (past) => heldQuotas(past.records('quotas'), past.records('people')),
  employments: (past) => employments(past.records('people')),
  credits: ({ versions, records, carried, dictionaries }) => credits({ versions: versions(), splits: records('splits'), carried, dictionaries }),
  openSpells: (past) => openSpells(past.histories(), past.teamChanges(), past.carry, past.asOf),
  stageVisits: (past) => stageVisits(past.histories(), past.carry),
  stagesReached: ({ versions, records, carried, dictionaries }) =>
    stagesReached({ versions: versions(), ladders: laddersOf(records('stages')), carried, dictionaries }),
  touchGaps: (past) => touchGaps(past.histories(), past.activities().touches(), past.carry),
  leadGaps: (past) =>
    leadGaps({
      leads: past.records('leads'),
      touches: past.activities().touches(),
      meetings: past.records('meetings'),
      carried: past.leadColumns,
      asOf: past.asOf,
    }),
  pipelineChanges: (past) => pipelineChanges(past.histories(), { changesOf: past.teamChanges(), carry: past.carry, hands: past.carried, asOf: past.asOf }),
  subscriptions: (past) => subscriptionVersions(past.records('subscriptionChanges'), past.asOf),
};

const madeOf = (name: TableName, past: Past): Made => makers[name]?.(past) ?? past.table(name as Entity);

/** A table in columns. */
export function madeTable(name: TableName, past: Past, shape: Shape, present: Presence): RecordTable {
  const made = madeOf(name, past);
  return 'columns' in made ? made : tableOfObjects(shape, made, present, past.dictionaries);
}

/** The rows of a table as objects. */
export function rowsIn(name: TableName, past: Past): readonly CheckedRecord[] {
  const made = madeOf(name, past);
  return 'columns' in made ? recordsOf(made) : made;
}

/** The columns of a table that were worked out beside its rows. */
export const workedOut: { readonly [T in TableName]?: (past: Past) => WorkedOut } = { activities: (past) => past.activities().workedOut };
