import { quoteList, type Spec } from '@salesperf/core';
import { fold, tidy } from '../text/fold.ts';
import type { Table } from '../text/table.ts';
import { guessFormats, guessNumbers } from './formats.ts';
import { cellsOf, type Found, kindOf } from './guess.ts';

/** JSON on one line, with spaces between. */
export const json = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

/** A setting as a line of the draft; in a comment where somebody has to decide first. */
export interface Entry {
  readonly text: string;
  readonly open?: string;
  /** what a reader should know about it */
  readonly note?: string;
}

export const line = ({ text, open, note }: Entry): string =>
  `${open === undefined ? '' : '// '}${text},${open === undefined && note === undefined ? '' : ` // ${[open, note].filter(Boolean).join('; ')}`}`;

/** A source that is one column is written as its name alone, where nothing more is said. */
type SourceOf = { readonly column: string } | { readonly first: readonly string[] };

const sourceOf = ([column, ...more]: readonly string[]): SourceOf => (more.length ? { first: [column!, ...more] } : { column: column! });

const cellOf = (source: SourceOf, options: object = {}): string =>
  json('column' in source && Object.keys(options).length === 0 ? source.column : { ...source, ...options });

function dateEntry(source: SourceOf, cells: readonly string[], extra: object): Entry {
  const [formats, other] = guessFormats(cells);
  if (!formats) return { text: cellOf(source, { formats: ['dd.MM.yyyy'] }), open: `how are these dates written? the first is ${json(cells[0])}` };
  const text = cellOf(source, { ...(formats.length === 1 && formats[0] === 'iso' ? {} : { formats }), ...extra });
  return other ? { text, open: `or ${json(other)}: the cells fit both` } : { text };
}

function numberEntry(source: SourceOf, cells: readonly string[]): Entry {
  const [style, other] = guessNumbers(cells);
  if (!style) return { text: cellOf(source, { decimal: ',' }), open: `how are these numbers written? the first is ${json(cells[0])}` };
  const text = cellOf(source, style);
  return other ? { text, open: `or ${json(other)}: the cells fit both` } : { text };
}

const distinct = (cells: readonly string[]): string[] => [...new Map(cells.map((cell) => [fold(cell), tidy(cell)])).values()];

function choiceEntry(source: SourceOf, cells: readonly string[], values: readonly string[]): Entry {
  const words = distinct(cells);
  if (words.every((word) => values.includes(fold(word)))) return { text: cellOf(source) };
  const guess = (word: string) => values.find((value) => fold(word).includes(value) || value === kindOf(word)) ?? (values.includes('other') ? 'other' : null);
  return {
    text: cellOf(source, { words: Object.fromEntries(words.slice(0, 30).map((word) => [word, guess(word)])) }),
    open: `what each word means, of ${values.join(', ')}`,
  };
}

function cellEntry(spec: Spec, source: SourceOf, cells: readonly string[], extra: object): Entry {
  if (spec.type === 'instant') return dateEntry(source, cells, extra);
  if (spec.type === 'money' || spec.type === 'number' || spec.type === 'score') return numberEntry(source, cells);
  return spec.type === 'choice' ? choiceEntry(source, cells, spec.values!) : { text: cellOf(source) };
}

/** How a column of a record is drafted from the cells of columns of the file. */
export function entryOf(name: string, spec: Spec, { from, instead }: Found, table: Table, extra: object): Entry {
  const cells = from.flatMap((column) => cellsOf(table, column));
  const { text, ...rest } = cellEntry(spec, sourceOf(from), cells, extra);
  const note = instead.length > 0 ? { note: `chosen; ${quoteList(instead, 'and')} would fit too` } : {};
  return { text: `${json(name)}: ${text}`, ...rest, ...note };
}
