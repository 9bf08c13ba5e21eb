import { type Entity, given, type Records, shape } from '@salesperf/core';

type Cell = string | number | boolean | null | undefined;
type PlainRecord = Readonly<Record<string, Cell>>;

/** The text of each entity of records, as a source would hand it over: moments are written out. */
export type Texts = Readonly<Partial<Record<Entity, string>>>;

/** An array of objects an entity. */
export const jsonTexts = (records: Records): Texts => textsOf(records, (_, rows) => JSON.stringify(rows));

/** A table an entity, with a line of names; a cell that is empty has no text. */
export const csvTexts = (records: Records): Texts =>
  textsOf(records, (columns, rows) => [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(lineOf).join(''));

function textsOf(records: Records, write: (columns: readonly string[], rows: readonly PlainRecord[]) => string): Texts {
  const entities = Object.entries(records) as unknown as [Entity, readonly PlainRecord[]][];
  return Object.fromEntries(entities.map(([entity, rows]) => [entity, textOf(entity, rows, write)]));
}

function textOf(entity: Entity, rows: readonly PlainRecord[], write: (columns: readonly string[], rows: readonly PlainRecord[]) => string): string {
  const specs = Object.entries(given[entity][shape].columns);
  const moments = specs.filter(([, { type }]) => type === 'instant').map(([column]) => column);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return write(
    specs.map(([column]) => column).filter((column) => used.has(column)),
    rows.map((row) => ({ ...row, ...Object.fromEntries(moments.flatMap((column) => (row[column] == null ? [] : [[column, iso(row[column])]]))) })),
  );
}

const iso = (moment: Cell): string => new Date(moment as number).toISOString();

const lineOf = (cells: readonly Cell[]): string => `${cells.map(fieldOf).join(',')}\n`;

function fieldOf(cell: Cell): string {
  const text = cell == null ? '' : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
