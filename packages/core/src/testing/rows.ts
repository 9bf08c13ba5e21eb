import type { PlacedNode } from '../metric/node.ts';
import type { Spec } from '../model/column.ts';
import { type Entity, entities, type Records, tables } from '../model/index.ts';
import { shape } from '../model/table.ts';
import type { Period } from '../time/period.ts';
import { type Change, type Deal, dealBefore, inOrder, type Row } from './replay.ts';

export const specsOf = (table: string): Readonly<Record<string, Spec>> => tables[table as Entity][shape].columns;

/** A row that counts for a period: when, or why that cannot be told. */
export interface PlacedRow {
  readonly row: Row;
  readonly moment: number | string;
}

/** What a source delivered, asked for row by row as it was known at the as-of. Answers are remembered, never combined. */
export class Source {
  private readonly remembered = new Map<string, unknown>();

  constructor(
    readonly records: Records,
    readonly asOf: number,
  ) {}

  private once<T>(question: string, answer: () => T): T {
    if (!this.remembered.has(question)) this.remembered.set(question, answer());
    return this.remembered.get(question) as T;
  }

  private get changes(): readonly Change[] {
    return (this.records.changes ?? []) as Change[];
  }

  /** the rows of a table as they are at the as-of; deals that were there at any moment before it */
  rows(table: string): readonly Row[] {
    return this.once(`rows ${table}`, () => this.allRows(table));
  }

  private allRows(table: string): readonly Row[] {
    const given = (this.records[table as Entity] ?? []) as readonly Row[];
    if (table === 'activities') return numbered(given, (this.records.deals ?? []) as readonly Row[], this.asOf);
    return table === 'deals'
      ? given.filter((deal) => this.moments(deal as Deal).some((moment) => dealBefore(deal as Deal, this.changes, moment, this.asOf, this.openAmounts)))
      : given;
  }

  /** an instant within every stretch of time in which the deal stayed the same */
  private moments(deal: Deal): number[] {
    const starts = [deal.createdAt, deal.closedAt, ...this.changes.filter((change) => change.deal === deal.id).map(({ at }) => at)];
    return [...starts.flatMap((start) => (start == null ? [] : [start as number, (start as number) + 1])), this.asOf].filter((moment) => moment <= this.asOf);
  }

  has(table: string): boolean {
    return this.rows(table).length > 0;
  }

  /** whether the source has such a column at all */
  hasColumn(table: string, column: string): boolean {
    return this.once(`column ${table}.${column}`, () => this.anyHas(table, column));
  }

  private anyHas(table: string, column: string): boolean {
    if (table === 'activities' && (column === 'touchNumber' || column === 'callNumber'))
      return this.rows(table).some((row) => linkOf(row, (this.records.deals ?? []) as readonly Row[]) !== null);
    if (table !== 'deals') return this.rows(table).some((row) => row[column] !== undefined);
    const [deals, changes] = [this.rows(table), this.changes];
    if (column === 'opener') return deals.length > 0;
    if (column === 'closedAt' || column === 'closer')
      return (
        deals.length > 0 &&
        ((this.records.deals ?? []).some(({ closedAt }) => closedAt !== undefined) || changes.some(({ status }) => status === 'won' || status === 'lost'))
      );
    return deals.some(
      (deal) =>
        deal[column] !== undefined ||
        changes.some((change) => change.deal === deal.id && column in specsOf('changes') && column !== 'deal' && change[column] != null),
    );
  }

  /** dimension → the column of the table that has it */
  ownDimensions(table: string): Map<string, string> {
    return this.once(`dimensions ${table}`, () => this.listDimensions(table));
  }

  private listDimensions(table: string): Map<string, string> {
    const columns = Object.entries(specsOf(table)).filter(([column, spec]) => spec.dimension && this.hasColumn(table, column));
    const custom = this.rows(table).flatMap((row) => Object.keys((row.dimensions as object | undefined) ?? {}));
    return new Map([...columns.map(([column, spec]) => [spec.dimension!, column] as const), ...custom.map((name) => [name, `dimensions.${name}`] as const)]);
  }

  dimensions(table: string): string[] {
    const own = this.ownDimensions(table);
    const personal = own.has('owner') && this.records.people ? [...this.ownDimensions('people').keys()].filter((name) => name !== 'owner') : [];
    return [...own.keys(), ...personal];
  }

  /** every dimension that anything can be grouped by, single records and states apart */
  allDimensions(): string[] {
    const lists = ['deal', 'lead', 'call', 'status', 'result'];
    return [...new Set(entities.flatMap((table) => (this.records[table] ? this.dimensions(table) : [])))].filter((name) => !lists.includes(name)).sort();
  }

  /** the member of a dimension that a row belongs to */
  member(dimension: string, placed: PlacedNode, table: string, row: Row): string | null {
    const responsible = (placed.node === 'at' && specsOf(table)[placed.moment.column]?.owner) || 'owner';
    const own = table === 'people' ? { owner: 'id' } : { owner: responsible };
    if (dimension === 'owner') return (row[own.owner] as string | undefined) ?? null;
    const column = this.ownDimensions(table).get(dimension);
    if (column) return cell(row, column);
    const person = ((this.records.people ?? []) as readonly Row[]).find(({ id }) => id === row[own.owner]);
    return person ? cell(person, this.ownDimensions('people').get(dimension)!) : null;
  }

  /** the rows that count for a period */
  placed(placed: PlacedNode, table: string, period: Period): PlacedRow[] {
    if (placed.node !== 'asOf') return this.flow(placed.moment.column, table, period);
    const edge = placed.moment === 'start' ? period.start : Math.min(period.end, this.asOf);
    return this.once(`stock ${edge}`, () => this.stock(edge));
  }

  /** whether the source knows amounts before the close at all */
  private get openAmounts(): boolean {
    return (this.records.deals ?? []).some(
      ({ status, amount, createdAt }) => status === 'open' && amount != null && (createdAt == null || (createdAt as number) < this.asOf),
    );
  }

  private stock(edge: number): PlacedRow[] {
    return ((this.records.deals ?? []) as Deal[]).flatMap((deal) => {
      const found = dealBefore(deal, this.changes, edge, this.asOf, this.openAmounts);
      return found ? [{ row: found.row, moment: found.doubt ?? edge - 1 }] : [];
    });
  }

  private flow(column: string, table: string, period: Period): PlacedRow[] {
    const present = table === 'deals' ? this.once(`stock ${this.asOf}`, () => this.stock(this.asOf)).map(({ row }) => row) : this.rows(table);
    return present.flatMap((row): PlacedRow[] => {
      const when = row[column] as number | null | undefined;
      if (when == null) return specsOf(table)[column]!.always ? [{ row, moment: `${column} missing` }] : [];
      return when >= period.start && when < period.end && when < this.asOf ? [{ row, moment: when }] : [];
    });
  }
}

const cell = (row: Row, column: string): string | null =>
  ((column.startsWith('dimensions.') ? (row.dimensions as Row | undefined)?.[column.slice('dimensions.'.length)] : row[column]) as string | undefined) ?? null;

/** Whom an activity is with: the lead, else the deal, else the customer. */
const linkOf = ({ lead, deal, customer }: Row, deals: readonly Row[]): string | null => {
  // Of two deals of one id, the last one says whose it is.
  const own = lead ?? (deal == null ? null : deals.filter(({ id }) => id === deal).at(-1)?.lead);
  return own ? `lead ${own}` : deal ? `deal ${deal}` : customer ? `customer ${customer}` : null;
};

/** Each outbound human touch knows how many there were of its lead (or deal, or customer) up to and with it. */
function numbered(activities: readonly Row[], deals: readonly Row[], asOf: number): Row[] {
  const unit = (row: Row): string | null => linkOf(row, deals);
  const says = (row: Row, column: string, wanted: boolean): boolean =>
    activities.some((other) => other[column] !== undefined) ? row[column] === wanted : specsOf('activities')[column]!.absent === wanted;
  const touches = inOrder(
    activities.filter(
      (row) => says(row, 'outbound', true) && says(row, 'automated', false) && unit(row) !== null && row.at != null && (row.at as number) < asOf,
    ),
  );
  return activities.map((row) => {
    const place = touches.indexOf(row);
    const earlier = place < 0 ? [] : touches.slice(0, place + 1).filter((other) => unit(other) === unit(row));
    const calls = earlier.filter(({ kind }) => kind === 'call').length;
    return { ...row, touchNumber: place < 0 ? null : earlier.length, callNumber: place < 0 || row.kind !== 'call' ? null : calls };
  });
}
