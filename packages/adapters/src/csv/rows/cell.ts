import { isFailure } from '../cells/read.ts';
import { translate } from '../cells/words.ts';
import type { Cell, CellOptions, Value } from '../mapping/cell.ts';
import type { Defaults } from '../mapping/schema.ts';
import { fold, tidy } from '../text/fold.ts';
import { type Columns, findColumn } from './columns.ts';
import { compileCondition } from './condition.ts';
import { emptyWords } from './empty.ts';
import { constantOf, readerOf, type Setting, type Target } from './reader.ts';
import type { Reason, Row } from './row.ts';

/** A cell that cannot be read, with the column it stands in. */
export interface Unreadable extends Reason {
  readonly column: string;
  readonly refused?: true;
}

/** The value of a cell of a row; null where nothing is recorded. */
export type CellReader = (row: Row) => unknown;

export const isUnreadable = (value: unknown): value is Unreadable => typeof value === 'object' && value !== null && 'reason' in value;

interface TextSource {
  readonly name: string;
  readonly reading: Defaults;
  /** the text, or nothing where the cell is empty */
  readonly text: (row: Row) => string | undefined;
}

function fromColumn(name: string, empty: readonly string[] | undefined, columns: Columns): TextSource {
  const column = findColumn(columns, name);
  const words = emptyWords(empty ?? column.reading.empty);
  const isEmpty = words.size === 1 ? () => false : (text: string) => words.has(fold(text));
  return {
    name: column.name,
    reading: column.reading,
    text: ({ cells }) => {
      const text = cells[column.index]!;
      return text === '' || isEmpty(text) ? undefined : text;
    },
  };
}

/** Columns in braces and what stands between them; empty where all of the columns are. */
function fromTemplate(template: string, empty: readonly string[] | undefined, columns: Columns): TextSource {
  const parts = [...template.matchAll(/\{([^{}]+)\}|[^{}]+/g)].map(([literal, name]) => (name === undefined ? literal : fromColumn(name, empty, columns)));
  return {
    name: template,
    reading: columns.reading,
    text: (row) => {
      const texts = parts.map((part) => (typeof part === 'string' ? part : part.text(row)));
      return texts.some((text, index) => text !== undefined && typeof parts[index] !== 'string') ? tidy(texts.map((text) => text ?? '').join('')) : undefined;
    },
  };
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Whether every text is a value of the target, so that "otherwise" means all that is not listed; elsewhere it means what cannot be read. */
const readsAnything = ({ column, spec }: Target, { stages }: Setting): boolean =>
  spec.type === 'reference' || spec.type === 'text' || (spec.type === 'label' && column !== 'currency' && !(column === 'stage' && stages));

function compileText(source: TextSource, cell: CellOptions, target: Target, setting: Setting): CellReader {
  const options: CellOptions = { ...source.reading, ...defined(cell) };
  const meaning = translate<Value>(readsAnything(target, setting) ? cell : { words: cell.words, contains: cell.contains });
  const constant = constantOf(target, options, setting);
  const read = readerOf(target, options, setting);
  return (row) => {
    const text = source.text(row);
    if (text === undefined) return null;
    const meant = meaning(text);
    if (meant !== undefined) return constant(meant);
    const value = read(text);
    if (!isFailure(value)) return value;
    if (cell.otherwise !== undefined && !value.refused) return constant(cell.otherwise);
    return {
      column: source.name,
      reason: `"${source.name}": "${shown(text)}" ${value.failure}`,
      ...(value.refused ? { refused: true } : {}),
    } satisfies Unreadable;
  };
}

const defined = (options: CellOptions): CellOptions => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function compileSource(cell: CellOptions, target: Target, columns: Columns, setting: Setting): CellReader {
  if (cell.value !== undefined) {
    const value = constantOf(target, cell, setting)(cell.value);
    return () => value;
  }
  if (cell.line) return ({ file, line }) => `${file}:${line}`;
  if (cell.first) {
    const { first, ...shared } = cell;
    const { when: _, ...inherited } = defined(shared);
    const readers = first.map((part) =>
      compileCell(typeof part === 'string' ? { ...inherited, column: part } : { ...inherited, ...part }, target, columns, setting),
    );
    return (row) => {
      for (const reader of readers) {
        const value = reader(row);
        if (value !== null) return value;
      }
      return null;
    };
  }
  const source = cell.template === undefined ? fromColumn(cell.column!, cell.empty, columns) : fromTemplate(cell.template, cell.empty, columns);
  return compileText(source, cell, target, setting);
}

/** How one column of a record is made from a row. Throws where the mapping names a column that is not there. */
export function compileCell(cell: Cell, target: Target, columns: Columns, setting: Setting): CellReader {
  const options: CellOptions = typeof cell === 'string' ? { column: cell } : cell;
  const read = compileSource(options, target, columns, setting);
  if (options.when === undefined) return read;
  const unmet = compileCondition(options.when, columns);
  return (row) => (unmet(row) ? null : read(row));
}
