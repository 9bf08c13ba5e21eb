import { rowsWith } from '../../../dataset/recorded/table.ts';
import type { Entity, TableName } from '../../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../../records/checked.ts';
import { grouped, type Row } from '../../../records/row.ts';
import type { Change, Entry } from '../entries.ts';
import { closedDeal, closingChange, directed, linked, marked } from '../whole.ts';
import { type Family, initialBy, pastOfUnit, readOf, tableIn, type World, withWitnesses } from './family.ts';
import { entriesOf, mergedWith, recordsOf } from './merged.ts';

const made = ['deals', 'splits', 'credits', 'openSpells', 'stageVisits', 'stagesReached', 'pipelineChanges'] as const satisfies TableName[];

/** The deal that a row is about. */
const dealIn = (table: TableName): 'id' | 'deal' => (table === 'deals' ? 'id' : 'deal');
const unitOf = (table: TableName) => (row: Row) => row[dealIn(table)];

const sources = ['deals', 'changes', 'splits', 'customers', 'payments'] as const satisfies Entity[];

/** Everything that is made from the history of a deal. Deals of one customer, and those merged with each other, are looked at together. */
export const deals = (world: World): Family => familyOf(made, sources, world);

/** The waits between the touches of a deal. */
export const touchGaps = (world: World): Family => familyOf(['touchGaps'], [...sources, 'activities'], world);

function familyOf(tables: readonly TableName[], entities: readonly Entity[], world: World): Family {
  const looksAtCustomers = (): boolean => tables.some((name) => world.tables[name]?.has('customerType'));
  return {
    tables,
    entities,
    initial: (name, past) => initialBy(dealIn(name), tableIn(name, past, world)),
    touch: (change, emit) => {
      const read = readOf(world, tables);
      const component = componentOf(seedsOf(change, looksAtCustomers(), world), looksAtCustomers(), world);
      if (component.size === 0) return;
      const past = pastOfUnit(world, recordsOfDeals(component, tables, world));
      for (const table of read) {
        const rows = grouped(rowsWith(tableIn(table.name, past, world), [...table.cells, dealIn(table.name)]), unitOf(table.name));
        for (const deal of component) emit(table, deal, rows.get(deal) ?? []);
      }
    },
  };
}

/** The deals that a record is about before and after its change. */
function seedsOf({ before, after }: Change, customersToo: boolean, world: World): Set<unknown> {
  const seeds = new Set<unknown>();
  for (const entry of [before, after]) if (entry) for (const deal of dealsBehind(entry, customersToo, world)) if (deal != null) seeds.add(deal);
  return seeds;
}

function dealsBehind({ entity, record }: Entry, customersToo: boolean, world: World): readonly unknown[] {
  const customer = entity === 'customers' ? record.id : record.customer;
  const mates = customersToo && entity !== 'activities' ? dealsOfCustomer(customer, world) : [];
  if (entity === 'customers' || entity === 'payments') return mates;
  return [entity === 'deals' ? record.id : record.deal, ...mates];
}

const changesHaveCustomers = ({ shapes }: World): boolean => 'customer' in shapes.changes.columns;

function dealsOfCustomer(customer: unknown, world: World): readonly unknown[] {
  if (customer == null) return [];
  const own = world.records.by('deals', 'customer', customer).map(({ record }) => record.id);
  return changesHaveCustomers(world) ? [...own, ...world.records.by('changes', 'customer', customer).map(({ record }) => record.deal)] : own;
}

const customersOf = (deal: unknown, world: World): ReadonlySet<unknown> =>
  customersIn([...recordsOf('deals', 'id', [deal], world), ...recordsOf('changes', 'deal', [deal], world)]);

const customersIn = (records: readonly CheckedRecord[]): ReadonlySet<unknown> => new Set(records.flatMap(({ customer }) => customer ?? []));

/** With all deals that have to be looked at for these. */
function componentOf(seeds: Set<unknown>, customersToo: boolean, world: World): ReadonlySet<unknown> {
  const found = new Set(seeds);
  for (const deal of found) {
    for (const other of mergedWith(deal, world)) found.add(other);
    if (customersToo) for (const customer of customersOf(deal, world)) for (const other of dealsOfCustomer(customer, world)) found.add(other);
  }
  return found;
}

function recordsOfDeals(component: ReadonlySet<unknown>, made: readonly TableName[], world: World): CheckedRecords {
  const { tables, records } = world;
  const own = recordsOf('deals', 'id', component, world);
  const changes = recordsOf('changes', 'deal', component, world);
  const customers = customersIn([...own, ...changes]);
  return {
    deals: withWitnesses(world, own, [world.openAmount, ...(changes.some(closingChange.shows) ? [] : [closedDeal])]),
    changes: withWitnesses(world, changes, own.some(closedDeal.shows) ? [] : [closingChange]),
    ...(tables.splits?.isRead || tables.credits?.isRead ? { splits: recordsOf('splits', 'deal', component, world) } : {}),
    ...(tables.stagesReached?.isRead ? { stages: Array.from(records.all('stages'), ({ record }) => record) } : {}),
    customers: recordsOf('customers', 'id', customers, world),
    payments: recordsOf('payments', 'customer', customers, world),
    ...(made.includes('touchGaps')
      ? {
          activities: withWitnesses(
            world,
            entriesOf('activities', 'deal', component, world).map(({ record }) => record),
            [directed, marked, linked],
          ),
        }
      : {}),
  };
}
