import type { Dataset } from '../dataset/dataset.ts';
import type { Presence } from '../dataset/store.ts';
import { bases, derived, type Entity, entities, type TableName } from '../model/index.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { isLinked } from './touches.ts';
import { changeableColumns, hasCloses } from './versions.ts';

export type Presences = { readonly [T in TableName]?: Presence };

/** What a source has is judged from every record it gave, never from what the as-of cuts away. */
export function presencesOf(of: Dataset): Presences {
  const dataset = of.whole ? { ...of, records: of.whole } : of;
  const given: { [E in Entity]?: Presence } = Object.fromEntries(
    entities.flatMap((entity) => (dataset.records[entity]?.length ? [[entity, presenceOf(entity, dataset)]] : [])),
  );
  const made = (Object.keys(derived) as (keyof typeof derived)[]).flatMap((name) => {
    const from = bases(name);
    const [base] = from.flatMap((entity) => given[entity] ?? []);
    return from.every((entity) => given[entity]) ? [[name, derivedPresence(name, base!, dataset)]] : [];
  });
  return { ...given, ...Object.fromEntries(made) };
}

function presenceOf(entity: Entity, dataset: Dataset): Presence {
  const records = dataset.records[entity]!;
  const cells = filledColumns(records);
  const has = Object.keys(dataset.shapes[entity].columns).filter((column) => cells.has(column));
  const workedOut: Partial<Record<Entity, (dataset: Dataset, cells: ReadonlySet<string>) => readonly string[]>> = {
    deals: dealColumns,
    activities: activityColumns,
    customers: () => (hasPurchases(dataset) ? ['since'] : []),
    payments: paymentColumns,
    quotas: () => ['heldFrom', 'heldTo'],
  };
  return { columns: new Set([...has, ...(workedOut[entity]?.(dataset, cells) ?? [])]), dimensions: ownDimensions(records) };
}

function dealColumns(dataset: Dataset, cells: ReadonlySet<string>): readonly string[] {
  const { deals = [], changes = [] } = dataset.records;
  const changed = filledColumns(changes);
  const closes = hasCloses(deals, changes);
  const filled = changeableColumns(dataset.shapes.deals, dataset.shapes.changes).filter((column) => changed.has(column));
  const customerType = cells.has('customer') || filled.includes('customer') ? ['customerType'] : [];
  return [...filled, ...customerType, 'opener', 'validFrom', 'validTo', ...(closes ? ['closedAt', 'closer'] : [])];
}

const activityColumns = ({ records }: Dataset, cells: ReadonlySet<string>): readonly string[] => [
  ...(records.activities!.some(isLinked) ? ['touchNumber', 'callNumber'] : []),
  ...(records.deals?.length && cells.has('deal') ? ['onOpenDeal'] : []),
];

function hasPurchases({ records: { payments = [] } }: Dataset): boolean {
  const paid = filledColumns(payments);
  return paid.has('paidAt') && paid.has('customer');
}

const paymentColumns = (dataset: Dataset, cells: ReadonlySet<string>): readonly string[] => [
  ...(hasPurchases(dataset) ? ['purchaseNumber', 'since'] : []),
  ...(cells.has('customer') && filledColumns(dataset.records.customers ?? []).has('owner') ? ['customerOwner'] : []),
];

/** A column that the base knows is there if the base has it; who owns a credit may also stand in the splits. */
function derivedPresence(name: keyof typeof derived, base: Presence, { shapes, records }: Dataset): Presence {
  const columns = Object.keys(shapes[name].columns).filter((column) => {
    if (name === 'credits' && column === 'owner' && records.splits?.length) return true;
    if (name === 'leadGaps' && column === 'dropReason') return true;
    return base.columns.has(column) || !(column in shapes[bases(name)[0]!].columns);
  });
  return { columns: new Set(name === 'employments' ? Object.keys(shapes.employments.columns) : columns), dimensions: base.dimensions };
}

/** The columns that any record has, though it be empty there. */
export function filledColumns(records: readonly CheckedRecord[]): Set<string> {
  const filled = new Set<string>();
  const order: string[] = [];
  for (const record of records) {
    let place = 0;
    // Records of one source have their cells in one order: most are found where the record before had them.
    for (const column in record) {
      if (order[place++] === column || filled.has(column) || record[column] === undefined) continue;
      filled.add(column);
      order.push(column);
    }
  }
  return filled;
}

export function ownDimensions(records: readonly CheckedRecord[]): string[] {
  const own = new Set<string>();
  for (const { dimensions } of records) for (const name of Object.keys(dimensions ?? nothing)) own.add(name);
  return [...own];
}

const nothing: NonNullable<CheckedRecord['dimensions']> = {};
