import { noCode, type StoredColumn, type StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { KnownTables } from '../derive/known.ts';
import { quoteList, SalesperfError } from '../errors.ts';
import { type PlacedNode, placedTable } from '../metric/node.ts';
import type { Entity } from '../model/index.ts';
import { tables as models } from '../model/index.ts';
import { shape } from '../model/table.ts';

/** The member of a dimension a row belongs to: an id, or null where it is not recorded. */
export type MemberOf = (row: number, moment: number) => string | null;

type Codes = Extract<StoredColumn, { kind: 'codes' }>;

/** Dimensions of the people, which every table with an owner can be grouped by. */
const personal = ({ people }: KnownTables): string[] => Object.keys(people?.dimensions ?? {}).filter((dimension) => dimension !== 'owner');

/** The dimensions a table can be grouped by: its own, and those of its owner. */
export const dimensionsOf = (table: StoredTable, known: KnownTables): string[] => [
  ...Object.keys(table.dimensions),
  ...(table.dimensions.owner ? personal(known) : []),
];

/** Throws for a dimension that no table has. */
export function assertDimensions(by: readonly string[], known: KnownTables): void {
  const all = [...new Set(Object.values(known).flatMap((table) => dimensionsOf(table, known)))].filter((dimension) => !hidden.includes(dimension)).sort();
  const stranger = by.find((dimension) => !all.includes(dimension));
  if (stranger !== undefined)
    throw new SalesperfError('unknown_dimension', `Cannot group by "${stranger}": no record has it, expected one of ${quoteList(all)}`, {
      dimension: stranger,
      expected: all,
    });
}

/** Ids of single records, which make a list rather than a group. */
const hidden: readonly string[] = ['deal', 'lead', 'call', 'status', 'result'];

/** How a row finds its member of a dimension. Who is responsible is said by the moment: a deal's opener at its creation, its closer at its close. */
export function memberOf(dimension: string, placed: PlacedNode, known: KnownTables): MemberOf | null {
  const table = known[placedTable(placed) as Entity]!;
  const columns = models[table.name as Entity][shape].columns as Record<string, { owner?: string }>;
  const owner = (placed.node === 'at' ? columns[placed.moment.column]?.owner : undefined) ?? table.dimensions.owner;
  if (dimension === 'owner') return owner ? ownMember(table.columns[owner] as Codes | undefined) : null;
  if (table.dimensions[dimension]) return ownMember(table.columns[table.dimensions[dimension]] as Codes);
  return owner && personal(known).includes(dimension) ? personalMember(dimension, table.columns[owner] as Codes, known.people!) : null;
}

const ownMember = (column: Codes | undefined): MemberOf | null =>
  column ? (row) => (column.codes[row] === noCode ? null : column.words[column.codes[row]!]!) : null;

/** A person who stands once has one team, whatever their days of work; one who stands several times has that of the row in force at the moment. */
function personalMember(dimension: string, owners: Codes, people: StoredTable): MemberOf {
  const ids = people.columns.id as Codes;
  const values = people.columns[people.dimensions[dimension]!] as Codes;
  const starts = (people.columns.from as { values: Float64Array } | undefined)?.values;
  const from = (row: number): number => (starts && !Number.isNaN(starts[row]) ? starts[row]! : Number.NEGATIVE_INFINITY);
  const rowsOf = new Map<string, number[]>();
  ids.codes.forEach(
    (id, row) =>
      void rowsOf.set(
        ids.words[id]!,
        [...(rowsOf.get(ids.words[id]!) ?? []), row].sort((a, b) => from(b) - from(a)),
      ),
  );
  const byCode = owners.words.map((word) => rowsOf.get(word) ?? []);
  return (row, moment) => {
    const rows = owners.codes[row] === noCode ? [] : byCode[owners.codes[row]!]!;
    const person = rows.find((one) => from(one) <= moment) ?? rows.at(-1);
    return person === undefined || values.codes[person] === noCode ? null : values.words[values.codes[person]!]!;
  };
}

/** Members as people read them. */
export const readable = (dimension: string, member: string | null, { labels }: Dataset): string | null =>
  member === null ? null : (labels[dimension]?.[member] ?? member);
