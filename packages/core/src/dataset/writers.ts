import type { ColumnType } from '../model/column.ts';
import { amounts } from './amounts.ts';
import { emptyFlag, noCode, type StoredColumn, type Words } from './column.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** Fills a column, some rows at a time. */
export interface Writer {
  /** rows [from, to) */
  readonly write: (rows: readonly Cells[], from: number, to: number) => void;
  readonly column: () => StoredColumn;
}

export type WriterOf = (column: string, length: number) => Writer;

const numberWriter =
  (kind: 'instants' | 'numbers'): WriterOf =>
  (column, length) => {
    const values = new Float64Array(length);
    return { write: (rows, from, to) => writeNumbers(values, column, rows, from, to), column: () => ({ kind, values }) };
  };

function writeNumbers(values: Float64Array, column: string, rows: readonly Cells[], from: number, to: number): void {
  for (let row = from; row < to; row++) values[row] = (rows[row]![column] as number | null | undefined) ?? Number.NaN;
}

const flagWriter: WriterOf = (column, length) => {
  const values = new Uint8Array(length);
  return { write: (rows, from, to) => writeFlags(values, column, rows, from, to), column: () => ({ kind: 'flags', values }) };
};

function writeFlags(values: Uint8Array, column: string, rows: readonly Cells[], from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    values[row] = cell === true ? 1 : cell === false ? 0 : emptyFlag;
  }
}

const amountWriter: WriterOf = (column, length) => {
  const cells = new Array<string | null | undefined>(length);
  return {
    write: (rows, from, to) => {
      for (let row = from; row < to; row++) cells[row] = rows[row]![column] as string | null | undefined;
    },
    column: () => amounts(cells),
  };
};

/** Texts as codes into the words, which grow. */
export const wordWriter =
  (words: Words): WriterOf =>
  (column, length) => {
    const codes = new Int32Array(length);
    return { write: (rows, from, to) => writeCodes(codes, words, column, rows, from, to), column: () => ({ kind: 'codes', codes, words: words.list }) };
  };

function writeCodes(codes: Int32Array, words: Words, column: string, rows: readonly Cells[], from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column] as string | null | undefined;
    codes[row] = cell === null || cell === undefined ? noCode : words.codeOf(cell);
  }
}

/** Of the types that hold no words. */
export const writers: Partial<Record<ColumnType, WriterOf>> = {
  flag: flagWriter,
  instant: numberWriter('instants'),
  seconds: numberWriter('numbers'),
  number: numberWriter('numbers'),
  ratio: numberWriter('numbers'),
  score: numberWriter('numbers'),
  money: amountWriter,
};
