import type { Spec } from '@salesperf/core';
import { fold, tidy } from '../text/fold.ts';
import { guessFormats, guessNumbers } from './formats.ts';
import { cellsOf, type Guessed } from './guess.ts';

/** JSON on one line, with spaces between. */
export const json = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

/** A setting as a line of the draft; in a comment where somebody has to decide first. */
export interface Entry {
  readonly text: string;
  readonly open?: string;
}

export const line = ({ text, open }: Entry): string => (open === undefined ? `${text},` : `// ${text}, // ${open}`);

function dateEntry(name: string, column: string, cells: readonly string[], extra: object): Entry {
  const [formats, other] = guessFormats(cells);
  const cell = (chosen: readonly string[]) => json({ column, ...(chosen.length === 1 && chosen[0] === 'iso' ? {} : { formats: chosen }), ...extra });
  if (!formats) return { text: `${json(name)}: ${cell(['dd.MM.yyyy'])}`, open: `how are these dates written? the first is ${json(cells[0])}` };
  if (other) return { text: `${json(name)}: ${cell(formats)}`, open: `or ${json(other)}: the cells fit both` };
  return { text: `${json(name)}: ${formats.length === 1 && formats[0] === 'iso' && Object.keys(extra).length === 0 ? json(column) : cell(formats)}` };
}

function numberEntry(name: string, column: string, cells: readonly string[]): Entry {
  const [style, other] = guessNumbers(cells);
  if (!style) return { text: `${json(name)}: ${json({ column, decimal: ',' })}`, open: `how are these numbers written? the first is ${json(cells[0])}` };
  const text = `${json(name)}: ${Object.keys(style).length ? json({ column, ...style }) : json(column)}`;
  return other ? { text, open: `or ${json(other)}: the cells fit both` } : { text };
}

const distinct = (cells: readonly string[]): string[] => [...new Map(cells.map((cell) => [fold(cell), tidy(cell)])).values()];

function choiceEntry(name: string, column: string, cells: readonly string[], values: readonly string[]): Entry {
  const words = distinct(cells);
  if (words.every((word) => values.includes(fold(word)))) return { text: `${json(name)}: ${json(column)}` };
  const guess = (word: string) => values.find((value) => fold(word).includes(value)) ?? values.at(-1)!;
  return {
    text: `${json(name)}: ${json({ column, words: Object.fromEntries(words.slice(0, 30).map((word) => [word, guess(word)])) })}`,
    open: `what each word means, of ${values.join(', ')}`,
  };
}

/** How a column of a record is drafted from the cells of a column of the file. */
export function entryOf(name: string, spec: Spec, column: string, guessed: Guessed, extra: object): Entry {
  const cells = cellsOf(guessed.table, column);
  if (spec.type === 'instant') return dateEntry(name, column, cells, extra);
  if (spec.type === 'money' || (spec.type === 'number' && name !== 'durationSeconds') || spec.type === 'score') return numberEntry(name, column, cells);
  if (spec.type === 'choice') return choiceEntry(name, column, cells, spec.values!);
  return { text: `${json(name)}: ${json(column)}` };
}
