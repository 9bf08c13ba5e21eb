import { SalesperfError } from '../errors.ts';
import { entities, type Records } from '../model/index.ts';
import { noCurrency } from '../money/currency.ts';
import { type ExchangeRate, planRates as planTable, type RateAt, rateTable } from '../money/rates.ts';
import type { CheckedRecord, CheckedRecords } from '../records/checked.ts';
import { check } from './check.ts';
import { noCode } from './column.ts';
import { type HistoryQuality, historyOf } from './history.ts';
import type { Exclusion, Ledger } from './ledger.ts';
import { noticesOf } from './notices.ts';
import { recordedIn, recordsIn } from './recorded/recorded.ts';
import { codesOf, emptyTable, type RecordTable, type RecordTables } from './recorded/table.ts';
import { type AnyTable, type Shapes, shapesWith } from './shapes.ts';
import { toldOf } from './told.ts';
import type { Dictionaries } from './words.ts';

export interface DatasetOptions {
  /** the currency of the report, and of amounts that name none; by default the one most amounts are in */
  readonly currency?: string;
  /** into that currency */
  readonly rates?: readonly ExchangeRate[];
  /** the fixed rates of the plan into that currency, decimal text by currency: what goals are converted at */
  readonly planRates?: Readonly<Record<string, string>>;
  /** tables with columns of one's own, made by `deals.with({ … })` */
  readonly tables?: readonly AnyTable[];
  /** where the past of deals comes from; by default what the records show */
  readonly history?: HistoryQuality;
  /** names people read for the ids of a dimension; people and customers bring their own */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Checked records and what is known about them; metrics are evaluated over it. */
export interface Dataset {
  /** of each entity made when they are first looked at */
  readonly records: CheckedRecords;
  /** of a part of a source: a few records that show what the whole has, see `wholeOf` */
  readonly whole?: CheckedRecords;
  /** the columns of every table, one's own among them */
  readonly shapes: Shapes;
  readonly currency: string;
  readonly rateAt: RateAt;
  /** an integer of 1e-10; null where the plan has no rate of that currency */
  readonly planRateAt: (currency: string) => bigint | null;
  readonly history: HistoryQuality;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ledger: Ledger;
}

/** Checks records against the model. A record that does not fit goes to the ledger with the reason; the rest go on. */
export function dataset(records: Records, options: DatasetOptions = {}): Dataset {
  const strangers = Object.keys(records).filter((name) => !(entities as string[]).includes(name));
  if (strangers.length > 0) throw new SalesperfError('invalid_argument', `Cannot read records of "${strangers[0]}": expected one of ${entities.join(', ')}`);
  const shapes = shapesWith(options.tables ?? []);
  const excluded: Exclusion[] = [];
  const dictionaries: Dictionaries = new Map();
  const tables: RecordTables = Object.fromEntries(
    entities.flatMap((entity) => (records[entity] ? [[entity, check(shapes[entity], records[entity], excluded, dictionaries)]] : [])),
  );
  return datasetOf(recordsIn({ tables, dictionaries }), excluded, shapes, options);
}

/** What is known about records that were checked; of the excluded, that they came in. */
export function datasetOf(checked: CheckedRecords, excluded: readonly Exclusion[], shapes: Shapes, options: DatasetOptions): Dataset {
  const { currency, rates = [], planRates = {}, history } = options;
  const { tables } = recordedIn(checked, shapes);
  const into = currency ?? usualCurrency(tables);
  const told = toldOf(tables);
  const counted = entities.reduce((sum, entity) => sum + (tables[entity]?.length ?? 0), 0);
  const [rateAt, planRateAt] = [rateTable(into, rates), planTable(into, planRates)];
  return {
    records: checked,
    shapes,
    currency: into,
    rateAt,
    planRateAt,
    history: history ?? historyOf(tables, told),
    labels: labelsOf(checked, options),
    ledger: { received: counted + excluded.length, counted, excluded, notices: noticesOf(tables, told, { currency: into, rateAt, planRateAt }) },
  };
}

function usualCurrency(tables: RecordTables): string {
  const counts = new Map<string, number>();
  for (const entity of entities) for (const [currency, count] of currenciesIn(tables[entity])) counts.set(currency, (counts.get(currency) ?? 0) + count);
  return usualOf(counts);
}

function currenciesIn(table: RecordTable = emptyTable): [string, number][] {
  const currencies = codesOf(table, 'currency');
  const counts = new Map<number, number>();
  for (const code of currencies?.codes ?? []) if (code !== noCode) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => [currencies!.words.list[code]!, count]);
}

/** The currency that most records are in. */
export function usualOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? noCurrency;
}

/** Names people read, by dimension and id. */
export const labelsOf = ({ people, customers }: CheckedRecords, { labels = {} }: DatasetOptions): Dataset['labels'] =>
  lookup({ owner: names(people), customer: names(customers), ...mapped(labels) });

/** A name such as "constructor" is a name like any other: what is looked up by what people wrote inherits nothing. */
const lookup = <T>(entries: Readonly<Record<string, T>>): Record<string, T> => Object.assign(Object.create(null), entries);
const mapped = (labels: NonNullable<DatasetOptions['labels']>) =>
  Object.fromEntries(Object.entries(labels).map(([dimension, members]) => [dimension, lookup(members)]));

/** Names by id: of who stands several times the latest; two of one name are told apart by their ids. */
function names(records: readonly CheckedRecord[] = []): Record<string, string> {
  const named = new Map<string, CheckedRecord>();
  for (const record of records) {
    const other = named.get(record.id as string);
    if (record.name && (!other || isLater(record, other))) named.set(record.id as string, record);
  }
  const bearers = new Map<unknown, number>();
  for (const { name } of named.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const readable = [...named].map(([id, { name }]) => [id, bearers.get(name)! > 1 ? `${name} (${id})` : (name as string)] as const);
  return lookup(Object.fromEntries(readable));
}

/** By their first day; of one day by the name itself, so that the order in which they were given never shows. */
function isLater(one: CheckedRecord, other: CheckedRecord): boolean {
  const [a, b] = [one, other].map(({ from }) => (from as number | null | undefined) ?? Number.NEGATIVE_INFINITY) as [number, number];
  return a === b ? (one.name as string) > (other.name as string) : a > b;
}
