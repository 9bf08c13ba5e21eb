import { noCode, type StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { KnownTables } from '../derive/known.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import type { PlacedNode } from '../metric/node.ts';
import type { Shape } from '../model/table.ts';
import { type CalendarUnit, startOf, units } from '../time/civil.ts';
import { dateOf } from '../time/day.ts';
import type { Context, Source } from './context.ts';
import { type Codes, instantsOf, managersAt, type PersonAt, wordAt } from './people.ts';
import { scratch } from './scan/scratch.ts';
import { mapped, zonesOf } from './scan/zoned.ts';

export type Member = string | null;

/** The members of a dimension a row belongs to: one, but for the managers above its owner. `moment` is when its owner's team is looked up. */
export type MembersOf = (row: number, moment: number) => readonly Member[];

/** Everybody above the owner. A row counts under each of them, so the total is not the sum of these groups. */
const tree = 'managers';

/** A row stands in several groups of such a dimension at once. */
export const isOverlapping = (dimension: string): boolean => dimension === tree;

/** Ids of single records, which make a list rather than a group; and states that are worked out. */
const hidden: readonly string[] = ['deal', 'lead', 'call', 'status', 'result', 'state', 'unit'];

/** Dimensions of the people, which every table with an owner can be grouped by. */
export function personal({ people }: KnownTables): string[] {
  const own = Object.keys(people?.dimensions ?? {}).filter((dimension) => dimension !== 'owner');
  return own.includes('manager') ? [...own, tree] : own;
}

/** The dimensions a table can be grouped by: its own, and those of its owner. */
const dimensionsOf = (table: StoredTable, known: KnownTables): string[] => [
  ...Object.keys(table.dimensions),
  ...(table.dimensions.owner ? personal(known) : []),
];

const byCalendar = new RegExp(`^(.+):(${units.join('|')})$`);

/** `createdAt:month`, or `cohort:month` for the moment a unit's life begins: the column, and the calendar unit that holds it. */
function calendarDimension(dimension: string, { columns }: Shape): { column: string; unit: CalendarUnit } | null {
  const [, name, unit] = byCalendar.exec(dimension) ?? [];
  if (name === undefined) return null;
  const column = name === 'cohort' ? Object.keys(columns).find((one) => columns[one]!.cohort) : name;
  return column !== undefined && columns[column]?.type === 'instant' ? { column, unit: unit as CalendarUnit } : null;
}

export function hasDimension(dimension: string, { table, shape }: Source, known: KnownTables): boolean {
  const dated = calendarDimension(dimension, shape);
  return dated ? table.columns[dated.column] !== undefined : dimensionsOf(table, known).includes(dimension);
}

/** Throws for a dimension that no table has. */
export function assertDimensions(asked: readonly string[], { known, dataset }: Pick<Context, 'known' | 'dataset'>): void {
  const tables = Object.entries(known).map(([name, table]): Source => ({ table, shape: dataset.shapes[name as keyof KnownTables] }));
  const stranger = asked.find((dimension) => hidden.includes(dimension) || !tables.some((source) => hasDimension(dimension, source, known)));
  if (stranger === undefined) return;
  const all = [...new Set(tables.flatMap(({ table }) => dimensionsOf(table, known)))].filter((dimension) => !hidden.includes(dimension)).sort();
  throw new SalesperfError(
    'unknown_dimension',
    `Cannot group or filter by "${stranger}": no record can be, expected one of ${quoteList(all)}, or a moment by a calendar unit such as "createdAt:month"`,
    { dimension: stranger, expected: all },
  );
}

/** Who is responsible for a row is said by the moment that places it: a deal's opener at its creation, its closer at its close. */
export function ownerColumn(placed: PlacedNode, source: Source): Codes | undefined {
  const name = ownerName(placed, source);
  return name === undefined ? undefined : (source.table.columns[name] as Codes | undefined);
}

function ownerName(placed: PlacedNode, { table, shape }: Source): string | undefined {
  const moment = placed.node === 'at' ? placed.moment : placed.node === 'during' ? placed.from : undefined;
  return (moment && shape.columns[moment.column]?.owner) ?? table.dimensions.owner;
}

const nobody: readonly Member[] = [null];

/** The column of a table that has the members of a dimension, or of which they follow whatever the moment; one that has them all empty is null. */
export function memberColumn(dimension: string, placed: PlacedNode, source: Source, context: Context): Codes | null | undefined {
  const { table, shape } = source;
  if (calendarDimension(dimension, shape)) return undefined;
  if (dimension === 'owner' && table.dimensions.owner) return ownerColumn(placed, source) ?? null;
  const own = table.dimensions[dimension];
  return own === undefined ? steadyColumn(dimension, placed, source, context) : (table.columns[own] as Codes);
}

/** Where nobody ever changed team, the team of a row is known by its owner. While rows still come it is looked up for each. */
function steadyColumn(dimension: string, placed: PlacedNode, source: Source, { known: { people }, remember, follow }: Context): Codes | undefined {
  const owners = ownerColumn(placed, source);
  const name = people?.dimensions[dimension];
  if (follow || !owners || !people || name === undefined) return undefined;
  const column = people.columns[name] as Codes;
  const members = remember(people, `members ${dimension}`, () => steadyMembers(people, column));
  return (
    members &&
    remember(source.table, `${dimension} of ${ownerName(placed, source)}`, (): Codes => {
      const byOwner = Int32Array.from([noCode, ...owners.words.map((owner) => members.get(owner) ?? noCode)]);
      const codes = scratch(Int32Array, owners.codes.length);
      for (let row = 0; row < codes.length; row++) codes[row] = byOwner[owners.codes[row]! + 1]!;
      return { kind: 'codes', codes, words: column.words };
    })
  );
}

/** person → the code of the one member that they ever had; undefined where anybody had several. */
function steadyMembers(people: StoredTable, { codes }: Codes): ReadonlyMap<string, number> | undefined {
  const ids = people.columns.id as Codes;
  const members = new Map<string, number>();
  for (let row = 0; row < people.length; row++) {
    const id = wordAt(ids, row)!;
    if ((members.get(id) ?? codes[row]) !== codes[row]) return undefined;
    members.set(id, codes[row]!);
  }
  return members;
}

/** How a row finds its members of a dimension that its table has no column for. */
export function membersOf(dimension: string, placed: PlacedNode, source: Source, context: Context): MembersOf {
  const dated = calendarDimension(dimension, source.shape);
  if (dated) return datedMember(dated, placed, source, context);
  const owners = ownerColumn(placed, source);
  return owners ? personalMember(dimension, owners, source, context) : () => nobody;
}

function datedMember({ column, unit }: { column: string; unit: CalendarUnit }, placed: PlacedNode, source: Source, context: Context): MembersOf {
  const values = instantsOf(source.table, column);
  const days = mapped(zonesOf(placed, source, context), (zone) => context.dialOf('days', null, zone));
  const units = new Map<number, readonly Member[]>();
  const unitOf = (day: number): readonly Member[] => {
    const found = units.get(day) ?? [startOf(unit, dateOf(day), context.query.over.calendar)];
    units.set(day, found);
    return found;
  };
  return (row) => (Number.isNaN(values[row]) ? nobody : unitOf(days.of(row).position(values[row]!)));
}

/** By the row of the person that was in force then. */
function personalMember(dimension: string, owners: Codes, { table, shape }: Source, { known, personAt }: Context): MembersOf {
  const people = known.people!;
  const lookup = personColumn(shape);
  const lookedUpAt = lookup === undefined ? undefined : instantsOf(table, lookup);
  // Of people who are known in part, none may have what others have.
  const column = people.columns[people.dimensions[dimension] ?? ''] as Codes | undefined;
  const find = dimension === tree ? managersAt(people, personAt!) : column ? attribute(column, personAt!) : () => nobody;
  return (row, moment) => {
    const owner = wordAt(owners, row);
    return owner === null ? nobody : or(find(owner, lookedUpAt ? lookedUpAt[row]! : moment));
  };
}

const or = (members: readonly Member[]): readonly Member[] => (members.length > 0 ? members : nobody);
const personColumn = ({ columns }: Shape): string | undefined => Object.keys(columns).find((column) => columns[column]!.person);

function attribute(column: Codes, at: PersonAt): (id: string, moment: number) => readonly Member[] {
  return (id, moment) => {
    const row = at(id, moment);
    return row === undefined ? nobody : [wordAt(column, row)];
  };
}

/** Members as people read them. */
export const readable = (dimension: string, member: Member, { labels }: Dataset): Member => {
  const names = labels[dimension === tree ? 'owner' : dimension];
  return member === null ? null : (names?.[member] ?? member);
};
