import type { Dataset } from '../dataset/dataset.ts';
import type { Dictionaries } from '../dataset/store.ts';
import type { Entity } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { followed, followedSplits, mergesAt } from '../records/merges.ts';
import { type TeamChanges, teamChanges } from '../records/stretches.ts';
import { type Activities, activitiesAt } from './activities.ts';
import { type Carry, carriedColumns, carryOf } from './carry.ts';
import { withCustomerTypes } from './customer-types.ts';
import { cutAt, withoutFuture } from './cut.ts';
import { leadColumns } from './lead-gaps.ts';
import type { Presences } from './presence.ts';
import { withFirstPayments } from './purchases.ts';
import { changeableColumns, type DealHistory, dealHistories } from './versions.ts';

/** What derived tables are made from, as known at the as-of; each part is worked out once, when it is first asked for. */
export interface Past {
  readonly asOf: number;
  /** cut at the as-of, with the survivors of merged deals in place of them */
  readonly records: (entity: Entity) => readonly CheckedRecord[];
  readonly histories: () => readonly DealHistory[];
  readonly activities: () => Activities;
  /** with their first payment */
  readonly customers: () => readonly CheckedRecord[];
  readonly teamChanges: () => TeamChanges;
  readonly carry: Carry;
  readonly carried: readonly string[];
  readonly leadColumns: readonly string[];
}

/** @param dictionaries the words of the tables that are made of it */
export function pastOf({ records: given, shapes, whole = given }: Dataset, present: Presences, dictionaries: Dictionaries, asOf: number): Past {
  const { deals = [], changes = [] } = given;
  const merges = once(() => mergesAt(deals, changes, asOf));
  const records = (entity: Entity): readonly CheckedRecord[] => {
    const cut = cutAt(shapes[entity].columns, given[entity] ?? [], asOf);
    if (entity === 'splits') return followedSplits(cut, merges());
    return entity !== 'changes' && 'deal' in shapes[entity].columns ? followed(cut, merges()) : cut;
  };
  const customers = once(() => withFirstPayments(records('customers'), records('payments')));
  const histories = once(() => {
    // The versions themselves say what was created and closed by then; the rest of a deal is cut like any record.
    const { createdAt, closedAt, ...others } = shapes.deals.columns;
    const known = dealHistories(withoutFuture(others, deals, asOf), changes, asOf, changeableColumns(shapes.deals, shapes.changes), whole);
    return withCustomerTypes(known, customers());
  });
  const activities = once(() =>
    activitiesAt({
      activities: followed(given.activities ?? [], merges()),
      judged: whole.activities ?? [],
      columns: shapes.activities.columns,
      deals,
      histories: histories(),
      dictionaries,
      asOf,
    }),
  );
  return {
    asOf,
    records,
    histories,
    activities,
    customers,
    teamChanges: once(() => teamChanges(records('people'))),
    carry: carryOf(shapes.deals, present.deals),
    carried: carriedColumns(shapes.deals),
    leadColumns: leadColumns(shapes.leads),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
