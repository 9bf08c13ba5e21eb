import type { Dataset } from '../dataset/dataset.ts';
import { emptyTable, givenIn, type RecordTable } from '../dataset/recorded/table.ts';
import type { Presence } from '../dataset/store.ts';
import { bases, derived, type Entity, entities, type TableName } from '../model/index.ts';
import { areLinked } from './touches.ts';
import { changeableColumns } from './versions/columns.ts';
import { hasCloses } from './versions/endings.ts';

export type Presences = { readonly [T in TableName]?: Presence };

/** What a source has is judged from every record it gave, never from what the as-of cuts away. */
export function presencesOf(dataset: Dataset): Presences {
  const given: { [E in Entity]?: Presence } = Object.fromEntries(
    entities.flatMap((entity) => (dataset.tables[entity]?.length ? [[entity, presenceOf(entity, dataset)]] : [])),
  );
  const made = (Object.keys(derived) as (keyof typeof derived)[]).flatMap((name) => {
    const from = bases(name);
    const [base] = from.flatMap((entity) => given[entity] ?? []);
    return from.every((entity) => given[entity]) ? [[name, derivedPresence(name, base!, dataset)]] : [];
  });
  return { ...given, ...Object.fromEntries(made) };
}

function presenceOf(entity: Entity, dataset: Dataset): Presence {
  const table = dataset.tables[entity]!;
  const cells = namesIn(table);
  const has = Object.keys(dataset.shapes[entity].columns).filter((column) => cells.has(column));
  const workedOut: Partial<Record<Entity, (dataset: Dataset, cells: ReadonlySet<string>) => readonly string[]>> = {
    deals: dealColumns,
    activities: activityColumns,
    customers: () => (hasPurchases(dataset) ? ['since'] : []),
    payments: paymentColumns,
    quotas: () => ['heldFrom', 'heldTo'],
  };
  return { columns: new Set([...has, ...(workedOut[entity]?.(dataset, cells) ?? [])]), dimensions: ownDimensions(table) };
}

function dealColumns(dataset: Dataset, cells: ReadonlySet<string>): readonly string[] {
  const { deals, changes } = dataset.tables;
  const changed = namesIn(changes);
  const closes = hasCloses(deals, changes);
  const filled = changeableColumns(dataset.shapes.deals, dataset.shapes.changes).filter((column) => changed.has(column));
  const customerType = cells.has('customer') || filled.includes('customer') ? ['customerType'] : [];
  return [...filled, ...customerType, 'opener', 'validFrom', 'validTo', ...(closes ? ['closedAt', 'closer'] : [])];
}

const activityColumns = ({ tables }: Dataset, cells: ReadonlySet<string>): readonly string[] => [
  ...(areLinked(tables.activities!) ? ['touchNumber', 'callNumber'] : []),
  ...(tables.deals?.length && cells.has('deal') ? ['onOpenDeal'] : []),
];

function hasPurchases({ tables: { payments } }: Dataset): boolean {
  const paid = namesIn(payments);
  return paid.has('paidAt') && paid.has('customer');
}

const paymentColumns = (dataset: Dataset, cells: ReadonlySet<string>): readonly string[] => [
  ...(hasPurchases(dataset) ? ['purchaseNumber', 'since'] : []),
  ...(cells.has('customer') && namesIn(dataset.tables.customers).has('owner') ? ['customerOwner'] : []),
];

/** A column that the base knows is there if the base has it; who owns a credit may also stand in the splits. */
function derivedPresence(name: keyof typeof derived, base: Presence, { shapes, tables }: Dataset): Presence {
  const columns = Object.keys(shapes[name].columns).filter((column) => {
    if (name === 'credits' && column === 'owner' && tables.splits?.length) return true;
    if (name === 'leadGaps' && column === 'dropReason') return true;
    return base.columns.has(column) || !(column in shapes[bases(name)[0]!].columns);
  });
  return { columns: new Set(name === 'employments' ? Object.keys(shapes.employments.columns) : columns), dimensions: base.dimensions };
}

/** The columns that any record has, though it be empty there. */
const namesIn = (table: RecordTable = emptyTable): ReadonlySet<string> => new Set(table.columns.keys());

function ownDimensions(table: RecordTable): string[] {
  const own = new Set<string>();
  for (const dimensions of givenIn<object>(table, 'dimensions') ?? []) if (dimensions) for (const name of Object.keys(dimensions)) own.add(name);
  return [...own];
}
