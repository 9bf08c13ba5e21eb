import { SalesperfError } from '../errors.ts';
import { type Entity, entities, type Records, tables } from '../model/index.ts';
import { recordSchema } from '../model/record.ts';
import { noCurrency } from '../money/currency.ts';
import { type ExchangeRate, type RateAt, rateTable } from '../money/rates.ts';
import type { CheckedRecord, CheckedRecords } from './checked.ts';
import type { Exclusion, Ledger } from './ledger.ts';
import { noticesOf } from './notices.ts';

export interface DatasetOptions {
  /** the currency of the report, and of amounts that name none; by default the one most amounts are in */
  readonly currency?: string;
  /** into that currency */
  readonly rates?: readonly ExchangeRate[];
  /** names people read for the ids of a dimension; people and customers bring their own */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Checked records and what is known about them; metrics are evaluated over it. */
export interface Dataset {
  readonly records: CheckedRecords;
  readonly currency: string;
  readonly rateAt: RateAt;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ledger: Ledger;
}

/** Checks records against the model. A record that does not fit goes to the ledger with the reason; the rest go on. */
export function dataset(records: Records, { currency, rates = [], labels = {} }: DatasetOptions = {}): Dataset {
  const strangers = Object.keys(records).filter((name) => !(entities as string[]).includes(name));
  if (strangers.length > 0) throw new SalesperfError('invalid_argument', `Cannot read records of "${strangers[0]}": expected one of ${entities.join(', ')}`);
  const excluded: Exclusion[] = [];
  const checked: CheckedRecords = Object.fromEntries(
    entities.flatMap((entity) => (records[entity] ? [[entity, check(entity, records[entity], excluded)]] : [])),
  );
  const into = currency ?? usualCurrency(checked);
  const received = entities.reduce((sum, entity) => sum + (records[entity]?.length ?? 0), 0);
  const rateAt = rateTable(into, rates);
  return {
    records: checked,
    currency: into,
    rateAt,
    labels: lookup({ owner: names(checked.people), customer: names(checked.customers), ...mapped(labels) }),
    ledger: { received, counted: received - excluded.length, excluded, notices: noticesOf(checked, into, rateAt) },
  };
}

/** Made once each: building a schema costs more than checking a record by it. */
const schemas = new Map<Entity, ReturnType<typeof recordSchema>>();

function check(entity: Entity, records: readonly unknown[], excluded: Exclusion[]): CheckedRecord[] {
  const schema = schemas.get(entity) ?? recordSchema(tables[entity] as never);
  schemas.set(entity, schema);
  return records.flatMap((record, index) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return [parsed.data as CheckedRecord];
    const { message, path } = parsed.error.issues[0]!;
    const origin = (record as CheckedRecord | null)?.origin;
    excluded.push({
      source: origin?.file ?? entity,
      line: origin?.line ?? index + 1,
      reason: path.length ? `${entity}.${path.join('.')}: ${message}` : message,
    });
    return [];
  });
}

function usualCurrency(records: CheckedRecords): string {
  const counts = new Map<string, number>();
  for (const { currency } of entities.flatMap((entity) => records[entity] ?? [])) {
    if (typeof currency === 'string') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? noCurrency;
}

/** A name such as "constructor" is a name like any other: what is looked up by what people wrote inherits nothing. */
const lookup = <T>(entries: Readonly<Record<string, T>>): Record<string, T> => Object.assign(Object.create(null), entries);
const mapped = (labels: NonNullable<DatasetOptions['labels']>) =>
  Object.fromEntries(Object.entries(labels).map(([dimension, members]) => [dimension, lookup(members)]));

/** Names by id; two of one name are told apart by their ids. */
function names(records: readonly CheckedRecord[] = []): Record<string, string> {
  const bearers = new Map<unknown, Set<unknown>>();
  for (const { id, name } of records) bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  const named = records.flatMap(({ id, name }) => (name ? [[id as string, bearers.get(name)!.size > 1 ? `${name} (${id})` : (name as string)]] : []));
  return lookup(Object.fromEntries(named));
}
