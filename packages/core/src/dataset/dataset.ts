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
import { codesOf, type RecordTable, type RecordTables, recordsOf } from './recorded/table.ts';
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
  /** of each entity made when they are first asked for */
  readonly records: CheckedRecords;
  /** the same, column by column */
  readonly tables: RecordTables;
  /** the words in these columns, to which those of tables made of them are added */
  readonly dictionaries: Dictionaries;
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
  const { currency, rates = [], planRates = {}, labels = {}, tables = [], history } = options;
  const strangers = Object.keys(records).filter((name) => !(entities as string[]).includes(name));
  if (strangers.length > 0) throw new SalesperfError('invalid_argument', `Cannot read records of "${strangers[0]}": expected one of ${entities.join(', ')}`);
  const shapes = shapesWith(tables);
  const excluded: Exclusion[] = [];
  const dictionaries: Dictionaries = new Map();
  const checked: RecordTables = Object.fromEntries(
    entities.flatMap((entity) => (records[entity] ? [[entity, check(shapes[entity], records[entity], excluded, dictionaries)]] : [])),
  );
  const into = currency ?? usualCurrency(checked);
  const told = toldOf(checked);
  const received = entities.reduce((sum, entity) => sum + (records[entity]?.length ?? 0), 0);
  const [rateAt, planRateAt] = [rateTable(into, rates), planTable(into, planRates)];
  return {
    records: asRecords(checked),
    tables: checked,
    dictionaries,
    shapes,
    currency: into,
    rateAt,
    planRateAt,
    history: history ?? historyOf(checked, told),
    labels: lookup({ owner: names(checked.people), customer: names(checked.customers), ...mapped(labels) }),
    ledger: { received, counted: received - excluded.length, excluded, notices: noticesOf(checked, told, { currency: into, rateAt, planRateAt }) },
  };
}

function asRecords(tables: RecordTables): CheckedRecords {
  const records: CheckedRecords = {};
  for (const entity of entities) {
    const table = tables[entity];
    if (table) Object.defineProperty(records, entity, { get: () => recordsOf(table), enumerable: true });
  }
  return records;
}

function usualCurrency(tables: RecordTables): string {
  const counts = new Map<string, number>();
  for (const entity of entities) for (const [currency, count] of currenciesIn(tables[entity])) counts.set(currency, (counts.get(currency) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? noCurrency;
}

function currenciesIn(table: RecordTable | undefined): [string, number][] {
  const { codes, words } = (table && codesOf(table, 'currency')) ?? { codes: [], words: { list: [] } };
  const counts = new Map<number, number>();
  for (const code of codes) if (code !== noCode) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => [words.list[code]!, count]);
}

/** A name such as "constructor" is a name like any other: what is looked up by what people wrote inherits nothing. */
const lookup = <T>(entries: Readonly<Record<string, T>>): Record<string, T> => Object.assign(Object.create(null), entries);
const mapped = (labels: NonNullable<DatasetOptions['labels']>) =>
  Object.fromEntries(Object.entries(labels).map(([dimension, members]) => [dimension, lookup(members)]));

/** Names by id: of who stands several times the latest; two of one name are told apart by their ids. */
function names(table: RecordTable | undefined): Record<string, string> {
  const named = new Map<string, CheckedRecord>();
  for (const record of table?.columns.has('name') ? recordsOf(table) : []) {
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
