import type { Dataset } from '../dataset/dataset.ts';
import { recordedIn } from '../dataset/recorded/recorded.ts';
import { emptyTable, givenIn, type RecordTable, type RecordTables } from '../dataset/recorded/table.ts';
import type { Presence } from '../dataset/store.ts';
import { bases, derived, type Entity, entities, type TableName } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { areLinked } from './touches.ts';
import { changeableColumns } from './versions/columns.ts';
import { hasCloses } from './versions/endings.ts';

type Dimensions = NonNullable<CheckedRecord['dimensions']>;

/** What a source gave. */
interface Source {
  readonly tables: RecordTables;
  readonly shapes: Dataset['shapes'];
}

export type Presences = { readonly [T in TableName]?: Presence };

/** What a source has is judged from every record it gave, never from what the as-of cuts away. */
export function presencesOf({ records, shapes, whole = records }: Dataset): Presences {
  const source: Source = { tables: recordedIn(whole, shapes).tables, shapes };
  const given: { [E in Entity]?: Presence } = Object.fromEntries(
    entities.flatMap((entity) => (source.tables[entity]?.length ? [[entity, presenceOf(entity, source)]] : [])),
  );
  const made = (Object.keys(derived) as (keyof typeof derived)[]).flatMap((name) => {
    const from = bases(name);
    const [base] = from.flatMap((entity) => given[entity] ?? []);
    return from.every((entity) => given[entity]) ? [[name, derivedPresence(name, base!, source)]] : [];
  });
  return { ...given, ...Object.fromEntries(made) };
}

function presenceOf(entity: Entity, source: Source): Presence {
  const table = source.tables[entity]!;
  const cells = namesIn(table);
  const has = Object.keys(source.shapes[entity].columns).filter((column) => cells.has(column));
  const workedOut: Partial<Record<Entity, (source: Source, cells: ReadonlySet<string>) => readonly string[]>> = {
    deals: dealColumns,
    activities: activityColumns,
    customers: () => (hasPurchases(source) ? ['since'] : []),
    payments: paymentColumns,
    quotas: () => ['heldFrom', 'heldTo'],
  };
  return {
    columns: new Set([...has, ...(workedOut[entity]?.(source, cells) ?? [])]),
    dimensions: ownDimensions((givenIn<Dimensions>(table, 'dimensions') ?? []).map((dimensions) => ({ dimensions: dimensions ?? {} }))),
  };
}

function dealColumns({ tables, shapes }: Source, cells: ReadonlySet<string>): readonly string[] {
  const { deals, changes } = tables;
  const changed = namesIn(changes);
  const closes = hasCloses(deals, changes);
  const filled = changeableColumns(shapes.deals, shapes.changes).filter((column) => changed.has(column));
  const customerType = cells.has('customer') || filled.includes('customer') ? ['customerType'] : [];
  return [...filled, ...customerType, 'opener', 'validFrom', 'validTo', ...(closes ? ['closedAt', 'closer'] : [])];
}

const activityColumns = ({ tables }: Source, cells: ReadonlySet<string>): readonly string[] => [
  ...(areLinked(tables.activities!) ? ['touchNumber', 'callNumber'] : []),
  ...(tables.deals?.length && cells.has('deal') ? ['onOpenDeal'] : []),
];

function hasPurchases({ tables: { payments } }: Source): boolean {
  const paid = namesIn(payments);
  return paid.has('paidAt') && paid.has('customer');
}

const paymentColumns = (source: Source, cells: ReadonlySet<string>): readonly string[] => [
  ...(hasPurchases(source) ? ['purchaseNumber', 'since'] : []),
  ...(cells.has('customer') && namesIn(source.tables.customers).has('owner') ? ['customerOwner'] : []),
];

/** A column that the base knows is there if the base has it; who owns a credit may also stand in the splits. */
function derivedPresence(name: keyof typeof derived, base: Presence, { shapes, tables }: Source): Presence {
  const columns = Object.keys(shapes[name].columns).filter((column) => {
    if (name === 'credits' && column === 'owner' && tables.splits?.length) return true;
    if (name === 'leadGaps' && column === 'dropReason') return true;
    return base.columns.has(column) || !(column in shapes[bases(name)[0]!].columns);
  });
  return { columns: new Set(name === 'employments' ? Object.keys(shapes.employments.columns) : columns), dimensions: base.dimensions };
}

/** The columns that any record has, though it be empty there. */
const namesIn = (table: RecordTable = emptyTable): ReadonlySet<string> => new Set(table.columns.keys());

/** The team's own dimensions that any of the records has. */
export function ownDimensions(records: Iterable<Pick<CheckedRecord, 'dimensions'>>): string[] {
  const own = new Set<string>();
  for (const { dimensions } of records) if (dimensions) for (const name of Object.keys(dimensions)) own.add(name);
  return [...own];
}
