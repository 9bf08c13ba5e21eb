import type { Dataset } from '../dataset/dataset.ts';
import { followedIn, mergesIn } from '../dataset/recorded/merges.ts';
import { recordedIn } from '../dataset/recorded/recorded.ts';
import { emptyTable, type RecordTable, recordsOf } from '../dataset/recorded/table.ts';
import type { Dictionaries } from '../dataset/words.ts';
import type { Entity } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { followedSplits } from '../records/merges.ts';
import { type TeamChanges, teamChanges } from '../records/stretches.ts';
import { type Activities, activitiesAt } from './activities.ts';
import { type Carry, carriedColumns, carryOf } from './carry.ts';
import { withCustomerTypes } from './customer-types.ts';
import { cutAt, withoutFuture } from './cut.ts';
import { leadColumns } from './lead-gaps.ts';
import { once } from './once.ts';
import type { Presences } from './presence.ts';
import { withFirstPayments } from './purchases.ts';
import { type DealHistory, historiesOf, type Versions, versionsOf } from './versions.ts';

/** What derived tables are made from, as known at the as-of; each part is worked out once, when it is first asked for. */
export interface Past {
  readonly asOf: number;
  readonly dictionaries: Dictionaries;
  /** cut at the as-of, with the survivors of merged deals in place of them */
  readonly table: (entity: Entity) => RecordTable;
  /** the same as objects, splits given up where the survivor has its own */
  readonly records: (entity: Entity) => readonly CheckedRecord[];
  readonly versions: () => Versions;
  /** the same as objects */
  readonly histories: () => readonly DealHistory[];
  readonly activities: () => Activities;
  /** with their first payment */
  readonly customers: () => readonly CheckedRecord[];
  readonly teamChanges: () => TeamChanges;
  readonly carry: Carry;
  readonly carried: readonly string[];
  readonly leadColumns: readonly string[];
}

export function pastOf({ records: given, shapes, whole = given }: Pick<Dataset, 'records' | 'shapes' | 'whole'>, present: Presences, asOf: number): Past {
  const { tables, dictionaries } = recordedIn(given, shapes);
  const judged = recordedIn(whole, shapes).tables;
  const { deals = emptyTable, changes = emptyTable } = tables;
  const merges = once(() => mergesIn(deals, changes, asOf));
  const table = remembered((entity: Entity): RecordTable => {
    const cut = cutAt(shapes[entity].columns, tables[entity] ?? emptyTable, asOf);
    return entity === 'changes' || entity === 'splits' ? cut : followedIn(cut, merges());
  });
  const records = (entity: Entity): readonly CheckedRecord[] =>
    entity === 'splits' ? followedSplits(recordsOf(table(entity)), merges()) : recordsOf(table(entity));
  const customers = once(() => withFirstPayments(records('customers'), records('payments')));
  const versions = once(() => {
    // The versions themselves say what was created and closed by then; the rest of a deal is cut like any record.
    const { createdAt, closedAt, ...others } = shapes.deals.columns;
    const known = versionsOf({ deals: withoutFuture(others, deals, asOf), changes, shapes, dictionaries, asOf, judged });
    return withCustomerTypes(known, customers, dictionaries);
  });
  const activities = once(() =>
    activitiesAt({
      activities: followedIn(tables.activities ?? emptyTable, merges()),
      judged: judged.activities ?? emptyTable,
      columns: shapes.activities.columns,
      deals,
      versions,
      asOf,
    }),
  );
  return {
    asOf,
    dictionaries,
    table,
    records,
    versions,
    histories: once(() => historiesOf(versions())),
    activities,
    customers,
    teamChanges: once(() => teamChanges(records('people'))),
    carry: carryOf(shapes.deals, present.deals),
    carried: carriedColumns(shapes.deals),
    leadColumns: leadColumns(shapes.leads),
  };
}

function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
