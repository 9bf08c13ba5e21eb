import { amountAt, type StoredColumn, type StoredTable } from '../dataset/column.ts';
import { dataset } from '../dataset/dataset.ts';
import { knownAt } from '../derive/known.ts';
import type { Spec } from '../model/column.ts';
import { type Entity, type Records, type TableName, tableNames, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import { cutAt } from './cut.ts';
import { fraction, fractionText } from './fraction.ts';
import { withPurchaseNumbers, withSince } from './purchases.ts';
import { type Change, changeable, type Deal, dealBefore, type Row, survivorOf } from './replay.ts';
import { linkOf, numbered } from './touches.ts';

export const specsOf = (table: string): Readonly<Record<string, Spec>> => tables[table as TableName][shape].columns;

/** Of which records a table of the source is made. */
const bases: Readonly<Record<string, readonly Entity[]>> = {
  credits: ['deals'],
  openSpells: ['deals'],
  stageVisits: ['deals'],
  pipelineChanges: ['deals'],
  stagesReached: ['deals', 'stages'],
  touchGaps: ['deals', 'activities'],
  leadGaps: ['leads', 'activities'],
  employments: ['people'],
  subscriptions: ['subscriptionChanges'],
};

/** Tables whose derivation is checked elsewhere; here they are taken as they come. */
const takenOver = (table: string): boolean => table in bases || table === 'quotas';

/** What a deal was just before a moment, and why that cannot be told. */
export interface Version {
  readonly row: Row;
  readonly doubt: string | null;
  /** whether anybody recorded when this began to be so */
  readonly begun: boolean;
}

/** What a source delivered, asked for row by row as it was known at the as-of. Answers are remembered, never combined. */
export class Source {
  private readonly remembered = new Map<string, unknown>();

  constructor(
    readonly records: Records,
    readonly asOf: number,
  ) {}

  remember<T>(question: string, answer: () => T): T {
    if (!this.remembered.has(question)) this.remembered.set(question, answer());
    return this.remembered.get(question) as T;
  }

  given(table: string): readonly Row[] {
    return (this.records[table as Entity] ?? []) as readonly Row[];
  }

  get people(): readonly Row[] {
    return this.given('people');
  }

  private get changes(): readonly Change[] {
    return this.given('changes') as readonly Change[];
  }

  /** the records a table needs and the source does not have */
  missing(table: string): string[] {
    return (bases[table] ?? [table]).filter((entity) => this.given(entity).length === 0);
  }

  has(table: string): boolean {
    return this.missing(table).length === 0;
  }

  /** the rows of a table as they are at the as-of; of versions, those alive then */
  rows(table: string): readonly Row[] {
    return this.remember(`rows ${table}`, () => this.rowsAtPresent(table));
  }

  private rowsAtPresent(table: string): readonly Row[] {
    if (table === 'deals') return this.versionsBefore('deals', this.asOf).map(({ row }) => row);
    if (table === 'subscriptions') return this.derived(table).filter(({ validTo }) => validTo === null);
    if (takenOver(table)) return this.derived(table);
    const known = this.known(table);
    if (table === 'customers') return withSince(known, this.known('payments'));
    if (table === 'payments') return withPurchaseNumbers(known, this.rows('customers'));
    return table === 'activities' ? numbered(this.given(table), known, this.given('deals'), (deal, moment) => this.wasOpen(deal, moment)) : known;
  }

  /** records as they were known, before anything is worked out from others */
  private known(table: string): readonly Row[] {
    return cutAt(specsOf(table), this.given(table), this.asOf).map((row) => this.ofSurvivor(table, row));
  }

  private ofSurvivor(table: string, row: Row): Row {
    if (table === 'changes' || row.deal == null) return row;
    return { ...row, deal: this.remember(`survivor ${row.deal}`, () => survivorOf(row.deal, this.given('deals'), this.changes, this.asOf)) };
  }

  /** whether a deal was open at a moment; null where nobody knows since when it had been so */
  private wasOpen(deal: unknown, moment: number): boolean | null {
    const found = this.versionsBefore('deals', moment + 1).filter(({ row }) => row.id === deal);
    if (found.some(({ row, begun }) => begun && row.status === 'open')) return true;
    return found.every(({ begun }) => begun) ? false : null;
  }

  /** the versions of a table that were alive just before a moment */
  versionsBefore(table: string, moment: number): readonly Version[] {
    return this.remember(`${table} before ${moment}`, () => {
      if (table !== 'deals')
        return this.derived(table)
          .filter(({ validFrom, validTo }) => (validFrom as number) < moment && (validTo === null || (validTo as number) >= moment))
          .map((row) => ({ row, doubt: null, begun: true }));
      return (this.given('deals') as readonly Deal[]).flatMap((deal) => {
        const found = dealBefore(deal, this.changes, moment, this.asOf, this.openAmounts);
        return found ? [{ ...found, row: { ...found.row, customerType: this.customerType(deal) } }] : [];
      });
    });
  }

  /** whether the source knows amounts before the close at all */
  private get openAmounts(): boolean {
    return this.given('deals').some(
      ({ status, amount, createdAt }) => status === 'open' && amount != null && (createdAt == null || (createdAt as number) < this.asOf),
    );
  }

  /** existing: the customer had another deal won, or paid, before this one was created */
  private customerType({ id, customer, createdAt }: Row): string | null {
    if (customer == null || createdAt == null) return null;
    const earlier = (moment: unknown): boolean => moment != null && (moment as number) < (createdAt as number);
    const won = (this.given('deals') as readonly Deal[]).some((other) => {
      if (other.id === id || other.customer !== customer) return false;
      const now = dealBefore(other, this.changes, this.asOf, this.asOf, true)?.row;
      return now?.status === 'won' && earlier(now.closedAt);
    });
    const paid = this.rows('customers').some((one) => one.id === customer && earlier(one.since));
    return won || paid ? 'existing' : 'new';
  }

  private stored(table: string) {
    const known = this.remember('known', () => knownAt(dataset(this.records, { currency: 'EUR' }), this.asOf)) as Readonly<
      Record<string, ReturnType<typeof knownAt>[TableName]>
    >;
    return known[table];
  }

  private derived(table: string): readonly Row[] {
    return this.remember(`derived ${table}`, () => {
      const stored = this.stored(table);
      return stored ? decoded(stored) : [];
    });
  }

  /** whether the source has such a column at all */
  hasColumn(table: string, column: string): boolean {
    return this.remember(`column ${table}.${column}`, () => this.anyHas(table, column));
  }

  private anyHas(table: string, column: string): boolean {
    if (takenOver(table)) return this.has(table) && this.stored(table)?.columns[column] !== undefined;
    const linked = (): boolean => this.given(table).some((row) => linkOf(row, this.given('deals')) !== null);
    if (table === 'activities' && (column === 'touchNumber' || column === 'callNumber')) return linked();
    if (table === 'activities' && column === 'onOpenDeal') return this.has('deals') && this.hasColumn('activities', 'deal');
    const purchases = (): boolean => this.anyGiven('payments', 'paidAt') && this.anyGiven('payments', 'customer');
    if (table === 'payments' && (column === 'purchaseNumber' || column === 'since')) return purchases();
    if (table === 'payments' && column === 'customerOwner') return this.anyGiven('payments', 'customer') && this.anyGiven('customers', 'owner');
    if (table === 'customers' && column === 'since') return this.has('customers') && (this.anyGiven('customers', 'since') || purchases());
    if (table !== 'deals') return this.given(table).some((row) => row[column] !== undefined);
    if (column === 'opener') return this.has('deals');
    if (column === 'customerType') return this.anyHas('deals', 'customer');
    if (column === 'closedAt' || column === 'closer')
      return (
        this.has('deals') &&
        (this.given('deals').some(({ closedAt }) => closedAt !== undefined) || this.changes.some(({ status }) => status === 'won' || status === 'lost'))
      );
    const changed = (changeable as readonly string[]).includes(column) && this.changes.some((change) => change[column] !== undefined);
    return this.given('deals').some((deal) => deal[column] !== undefined) || (this.has('deals') && changed);
  }

  private anyGiven(table: string, column: string): boolean {
    return this.given(table).some((row) => row[column] !== undefined);
  }

  /** dimension → the column of the table that has it */
  ownDimensions(table: string): ReadonlyMap<string, string> {
    return this.remember(`dimensions ${table}`, () => {
      const columns = Object.entries(specsOf(table)).filter(([column, spec]) => spec.dimension && this.hasColumn(table, column));
      const custom = takenOver(table)
        ? Object.keys(this.stored(table)?.dimensions ?? {}).filter((name) => this.stored(table)!.dimensions[name] === `dimensions.${name}`)
        : this.given(table).flatMap((row) => Object.keys((row.dimensions as object | undefined) ?? {}));
      return new Map([...columns.map(([column, spec]) => [spec.dimension!, column] as const), ...custom.map((name) => [name, `dimensions.${name}`] as const)]);
    });
  }

  /** the dimensions of people, which every row with an owner has */
  get personalDimensions(): readonly string[] {
    if (this.people.length === 0) return [];
    return [...[...this.ownDimensions('people').keys()].filter((name) => name !== 'owner'), ...(this.hasColumn('people', 'manager') ? ['managers'] : [])];
  }

  dimensions(table: string): string[] {
    const own = this.ownDimensions(table);
    return [...own.keys(), ...(own.has('owner') ? this.personalDimensions : [])];
  }

  /** every dimension that anything can be grouped by, single records and states apart */
  allDimensions(): string[] {
    const lists = ['deal', 'lead', 'call', 'status', 'result', 'state', 'cause', 'role'];
    return [...new Set(tableNames.flatMap((table) => (this.has(table) ? this.dimensions(table) : [])))].filter((name) => !lists.includes(name)).sort();
  }
}

/** A stored table as plain rows: an empty cell is null, an amount decimal text. */
export function decoded({ length, columns }: StoredTable): Row[] {
  const all = Object.entries(columns);
  const cells = (index: number, own: boolean): Row =>
    Object.fromEntries(
      all
        .filter(([column]) => column.startsWith(prefix) === own)
        .map(([column, stored]) => [own ? column.slice(prefix.length) : column, cellOf(stored, index)]),
    );
  return Array.from({ length }, (_, index) => ({ ...cells(index, false), dimensions: cells(index, true) }));
}

const prefix = 'dimensions.';

function cellOf(column: StoredColumn, index: number): string | number | boolean | null {
  if (column.kind === 'codes') return column.words[column.codes[index]!] ?? null;
  if (column.kind === 'flags') return column.values[index]! > 1 ? null : column.values[index] === 1;
  if (column.kind === 'instants' || column.kind === 'numbers') return Number.isNaN(column.values[index]!) ? null : column.values[index]!;
  const amount = amountAt(column, index);
  return amount === null ? null : fractionText(fraction(amount, 1_000_000n));
}
