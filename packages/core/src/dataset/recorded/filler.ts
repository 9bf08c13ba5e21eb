import type { ColumnType, Spec } from '../../model/column.ts';
import { emptyFlag, noCode, type Words } from '../column.ts';
import type { RecordColumn } from './column.ts';

/** Fills a column of so many rows, all of them empty at first. */
export interface Filler {
  /** Puts a filled cell, as it was checked, into a row. */
  readonly put: (row: number, cell: unknown) => void;
  /** Empties the cell of a row. */
  readonly clear: (row: number) => void;
  readonly column: RecordColumn;
}

function wordFiller(length: number, wordsOf: () => Words): Filler {
  const words = wordsOf();
  const codes = new Int32Array(length).fill(noCode);
  return {
    put: (row, cell) => {
      codes[row] = words.codeOf(cell as string);
    },
    clear: (row) => {
      codes[row] = noCode;
    },
    column: { kind: 'codes', codes, words },
  };
}

function numberFiller(length: number, kind: 'numbers' | 'instants'): Filler {
  const values = new Float64Array(length).fill(Number.NaN);
  return {
    put: (row, cell) => {
      values[row] = cell as number;
    },
    clear: (row) => {
      values[row] = Number.NaN;
    },
    column: { kind, values },
  };
}

function flagFiller(length: number): Filler {
  const values = new Uint8Array(length).fill(emptyFlag);
  return {
    put: (row, cell) => {
      values[row] = cell === true ? 1 : 0;
    },
    clear: (row) => {
      values[row] = emptyFlag;
    },
    column: { kind: 'flags', values },
  };
}

function cellFiller(length: number): Filler {
  const values = new Array<unknown>(length).fill(null);
  return {
    put: (row, cell) => {
      values[row] = cell;
    },
    clear: (row) => {
      values[row] = null;
    },
    column: { kind: 'cells', values },
  };
}

const numbers = (length: number): Filler => numberFiller(length, 'numbers');

const fillers: { readonly [T in ColumnType]: (length: number, words: () => Words) => Filler } = {
  choice: wordFiller,
  label: wordFiller,
  reference: wordFiller,
  flag: flagFiller,
  number: numbers,
  seconds: numbers,
  money: cellFiller,
  ratio: numbers,
  score: numbers,
  instant: (length) => numberFiller(length, 'instants'),
  text: cellFiller,
};

/** The filler of a column, whose words are added to those given; what stands beside the columns of a record has no spec. */
export const fillerOf = (spec: Spec | undefined, length: number, words: () => Words): Filler =>
  spec === undefined ? cellFiller(length) : fillers[spec.type](length, words);
