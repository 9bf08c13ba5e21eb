import { type Entity, isSalesperfError } from '@salesperf/core';
import { columnsOf, type Stage } from '../mapping/schema.ts';
import { fold, tidy } from '../text/fold.ts';
import { readTable, type Table } from '../text/table.ts';
import { fileWords, headerWords, kindWords, lostDate, vocabulary, wonDate } from './vocabulary.ts';

/** A file as it could be read, and what it seems to hold. */
export interface Guessed {
  readonly table: Table;
  /** stated in the mapping where it is not UTF-8 */
  readonly encoding?: string;
  readonly entity?: Entity;
  /** by column of the record */
  readonly columns: Readonly<Record<string, Found>>;
}

/** Where a column of the record comes from. */
export interface Found {
  /** columns of the file: of several, the first that is filled */
  readonly from: readonly string[];
  /** columns that fit too, and are used for nothing else */
  readonly instead: readonly string[];
}

const sample = 500;

/** The filled cells of a column, of the first lines. */
export function cellsOf(table: Table, column: string): string[] {
  const index = table.columns.indexOf(column);
  return table.lines.slice(0, sample).flatMap(({ cells }) => (cells[index]?.trim() ? [cells[index]] : []));
}

/** Reads a file in the encoding that fits: UTF-8, else Russian Windows where Russian letters come out, else western Windows. */
function readAnyhow(file: string, bytes: Uint8Array): { table: Table; encoding?: string } {
  try {
    return { table: readTable(file, bytes) };
  } catch (error) {
    if (!isSalesperfError(error) || !error.message.includes('bytes that are no')) throw error;
  }
  const russian = readTable(file, bytes, { encoding: 'windows-1251' });
  const text = JSON.stringify([russian.columns, russian.lines.slice(0, sample)]);
  const letters = text.match(/[а-яё]/gi)?.length ?? 0;
  const runs = text.match(/[а-яё]{3,}/gi)?.join('').length ?? 0;
  return letters > 0 && runs > letters / 2
    ? { table: russian, encoding: 'windows-1251' }
    : { table: readTable(file, bytes, { encoding: 'windows-1252' }), encoding: 'windows-1252' };
}

/** The columns of an entity recognised by header; a header is used once. */
export function recognise(entity: Entity, headers: readonly string[]): Record<string, Found> {
  const free = new Set(headers);
  const found: Record<string, Found> = {};
  const take = (column: string, from: readonly string[], fitting: readonly string[] = []) => {
    if (from.length === 0 || found[column]) return;
    found[column] = { from, instead: fitting };
    for (const header of from) free.delete(header);
  };
  const fitting = (words: RegExp) => [...free].filter((header) => words.test(headerWords(header)));
  for (const column of Object.keys(columnsOf(entity)))
    take(column, headers.filter((header) => fold(headerWords(header)).replaceAll(' ', '') === column.toLowerCase()).slice(0, 1));
  for (const [column, words] of Object.entries(vocabulary[entity] ?? {})) {
    const all = [words].flat().flatMap(fitting);
    take(column, column === 'closedAt' ? closeColumns(all) : all.slice(0, 1), all);
  }
  return Object.fromEntries(
    Object.entries(found).map(([column, { from, instead }]) => [column, { from, instead: instead.filter((header) => free.has(header)) }]),
  );
}

/** The column of close dates; or two, where those of won and of lost deals stand apart. */
function closeColumns(fitting: readonly string[]): string[] {
  const [first] = fitting;
  const ends = [wonDate, lostDate].map((words) => fitting.find((header) => words.test(headerWords(header))));
  return first === undefined ? [] : ends.includes(first) ? ends.filter((header) => header !== undefined) : [first];
}

/** What a word of a column of kinds says, if anything known. */
export const kindOf = (word: string): string | undefined => kindWords.find(([, words]) => words.test(fold(word)))?.[0];

const kindsIn = (table: Table, column: string): string[] => [...new Set(cellsOf(table, column).flatMap((cell) => kindOf(cell) ?? []))];

/** The entity a file seems to hold: by its name, else by the headers of deals, or by kinds of work in the cells. */
function guessEntity(table: Table): Entity | undefined {
  const name = headerWords(table.file.replace(/\.\w+$/, ''));
  const named = fileWords.find(([entity, words]) => words.test(name) || name === entity)?.[0];
  if (named) return named;
  const deal = recognise('deals', table.columns);
  if (deal.stage && deal.amount) return 'deals';
  const { kind, at } = recognise('activities', table.columns);
  return kind && at && kindsIn(table, kind.from[0]!).length > 1 ? 'activities' : undefined;
}

export function guessFile(file: string, bytes: Uint8Array): Guessed {
  const read = readAnyhow(file, bytes);
  const entity = guessEntity(read.table);
  return entity ? { ...read, entity, columns: recognise(entity, read.table.columns) } : { ...read, columns: {} };
}

const won = /won|success|успешн|выигра|оплачен/u;
const lost = /lost|fail|не реализ|проигра|отказ|потерян/u;

const statusOf = (stage: string): Stage['status'] => (lost.test(fold(stage)) ? 'lost' : won.test(fold(stage)) ? 'won' : 'open');

/** The stages met in the files, in the order they are met, ends last. */
export function guessStages(files: readonly Guessed[]): Stage[] {
  const names = new Map<string, string>();
  for (const { table, columns } of files) {
    if (!columns.stage) continue;
    const index = table.columns.indexOf(columns.stage.from[0]!);
    for (const { cells } of table.lines) if (cells[index]?.trim()) names.set(fold(cells[index]), names.get(fold(cells[index])) ?? tidy(cells[index]));
  }
  const stages = [...names.values()].map((name) => ({ name, status: statusOf(name) }));
  return (['open', 'won', 'lost'] as const).flatMap((status) => stages.filter((stage) => stage.status === status));
}
