import { type Entity, type TableName, tableNames } from '@salesperf/core/executor';
import { type DatasetHeader, layoutOfHeader } from '../header.ts';
import type { Layout } from '../layout.ts';
import type { Statement } from '../statement.ts';
import { activities } from './activities.ts';
import { credits } from './credits.ts';
import { customerTypes } from './customer-types.ts';
import { cutAt, withoutFuture } from './cut.ts';
import { employments } from './employments.ts';
import { leadGaps } from './lead-gaps.ts';
import { openSpells } from './open-spells.ts';
import { pipelineChanges } from './pipeline-changes.ts';
import { customers, payments, purchases } from './purchases.ts';
import { quotas } from './quotas.ts';
import { followed, recordsOf } from './records.ts';
import { followedSplits } from './splits.ts';
import { stageVisits } from './stage-visits.ts';
import { stagesReached } from './stages-reached.ts';
import { states } from './states.ts';
import { removals, steps, tracked } from './steps.ts';
import { people, stretches, teamChanges } from './stretches.ts';
import { subscriptions } from './subscriptions.ts';
import { survivors } from './survivors.ts';
import { create, known, names, past } from './text.ts';
import { touchGaps } from './touch-gaps.ts';
import { touches } from './touches.ts';
import { versions } from './versions.ts';

/**
 * Creates schema `known`, the tables metrics read as everything was known at the as-of, from schema `given`. They have the columns of the
 * header, and `_row`, the place of the row in its table. What they are made from stands in schema `past`.
 */
export function knownStatements(header: DatasetHeader): readonly Statement[] {
  const { asOf } = header;
  const layout = layoutOfHeader(header);
  const [moves, ledger] = pipelineChanges(layout, asOf);
  const tables: { readonly [T in TableName]?: () => string } = {
    people,
    deals: () => `SELECT *, row_number() OVER (ORDER BY _deal, _place) - 1 AS _row FROM ${past('versions')}`,
    activities,
    customers: () => `SELECT *, row_number() OVER (ORDER BY _index) - 1 AS _row FROM ${past('customers')}`,
    payments,
    quotas,
    employments: () => employments(layout),
    credits: () => credits(layout),
    openSpells: () => openSpells(layout, asOf),
    stageVisits: () => stageVisits(layout),
    stagesReached: () => stagesReached(layout),
    touchGaps: () => touchGaps(layout),
    leadGaps: () => leadGaps(layout, asOf),
    pipelineChanges: () => ledger!,
    subscriptions: () => subscriptions(layout),
  };
  const cut = (entity: Entity): string => {
    const order = entity === 'splits' ? '_inherited, _index' : '_index';
    return `SELECT *, row_number() OVER (ORDER BY ${order}) - 1 AS _row FROM (${cutRecords(layout, entity, asOf)})`;
  };
  const wanted = tableNames.filter((table) => layout.columns[table]);
  return [
    'CREATE SCHEMA IF NOT EXISTS past',
    'CREATE SCHEMA IF NOT EXISTS known',
    ...pastStatements(layout, asOf),
    moves!,
    ...wanted.map((table) => create(known(table), `SELECT ${names(layout.columns[table]!)}, _row FROM (${(tables[table] ?? (() => cut(table as Entity)))()})`)),
  ].map((text) => ({ text, parameters: [] }));
}

/** What tables are made from, each from those before it. */
function pastStatements(layout: Layout, asOf: number): readonly string[] {
  // The versions themselves say what was created and closed by then; the rest of a deal is cut like any record.
  const { createdAt, closedAt, ...others } = layout.shapes.deals.columns;
  const cut = (entity: Entity): string => create(past(entity), cutRecords(layout, entity, asOf));
  return [
    create(past('deals'), withoutFuture(others, recordsOf(layout, 'deals'), asOf)),
    create(past('changes'), recordsOf(layout, 'changes')),
    survivors(asOf),
    cut('payments'),
    purchases(),
    customers(cutRecords(layout, 'customers', asOf)),
    ...(['people', 'leads', 'meetings', 'quotas', 'splits', 'stages', 'subscriptionChanges'] as const).map(cut),
    stretches(),
    teamChanges(),
    tracked(layout),
    steps(layout, asOf),
    removals(),
    states(layout, asOf),
    versions(layout, asOf),
    customerTypes(),
    touches(layout, asOf),
  ];
}

/** The records of an entity as known at the as-of, those of a merged deal with its survivor. */
function cutRecords(layout: Layout, entity: Entity, asOf: number): string {
  const { columns } = layout.shapes[entity];
  const cut = cutAt(columns, recordsOf(layout, entity), asOf);
  if (entity === 'splits') return followedSplits(cut);
  return entity !== 'changes' && 'deal' in columns ? followed(cut) : cut;
}
