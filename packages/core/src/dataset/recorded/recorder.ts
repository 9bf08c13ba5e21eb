import type { ColumnType, Spec } from '../../model/column.ts';
import { amountPattern } from '../../model/record.ts';
import { emptyFlag, noCode, type Words } from '../column.ts';
import { dimensionsIn, originIn } from './about.ts';
import type { RecordColumn } from './column.ts';
import { plainMoment } from './moment.ts';

/** Fills a column with cells that are plainly right. */
export interface Recorder {
  /** a record without a cell in it is wrong */
  readonly required: boolean;
  /** whether null is an empty cell, and not wrong */
  readonly nullable: boolean;
  /** Keeps the cell of a row, neither null nor undefined; false where it is not plainly right, and nothing is kept. */
  readonly put: (row: number, cell: unknown) => boolean;
  /** Forgets the cell of a row. */
  readonly clear: (row: number) => void;
  readonly column: () => RecordColumn;
}

type Cells = Pick<Recorder, 'put' | 'clear' | 'column'>;

function wordCells(length: number, words: Words): Cells {
  const codes = new Int32Array(length).fill(noCode);
  return {
    put: (row, cell) => {
      if (typeof cell !== 'string' || cell.length === 0) return false;
      codes[row] = words.codeOf(cell);
      return true;
    },
    clear: (row) => {
      codes[row] = noCode;
    },
    column: () => ({ kind: 'codes', codes, words }),
  };
}

function choiceCells(length: number, words: Words, values: readonly string[]): Cells {
  const codes = new Int32Array(length).fill(noCode);
  const found = new Map<unknown, number>();
  return {
    put: (row, cell) => {
      let code = found.get(cell);
      if (code === undefined) {
        if (!values.includes(cell as string)) return false;
        code = words.codeOf(cell as string);
        found.set(cell, code);
      }
      codes[row] = code;
      return true;
    },
    clear: (row) => {
      codes[row] = noCode;
    },
    column: () => ({ kind: 'codes', codes, words }),
  };
}

function numberCells(length: number, least: number, most: number): Cells {
  const values = new Float64Array(length).fill(Number.NaN);
  return {
    put: (row, cell) => {
      if (typeof cell !== 'number' || !(cell >= least && cell <= most)) return false;
      values[row] = cell;
      return true;
    },
    clear: (row) => {
      values[row] = Number.NaN;
    },
    column: () => ({ kind: 'numbers', values }),
  };
}

function momentCells(length: number): Cells {
  const values = new Float64Array(length).fill(Number.NaN);
  return {
    put: (row, cell) => {
      const moment = typeof cell === 'string' ? plainMoment(cell) : cell;
      if (typeof moment !== 'number' || !Number.isFinite(moment)) return false;
      values[row] = moment;
      return true;
    },
    clear: (row) => {
      values[row] = Number.NaN;
    },
    column: () => ({ kind: 'instants', values }),
  };
}

function flagCells(length: number): Cells {
  const values = new Uint8Array(length).fill(emptyFlag);
  return {
    put: (row, cell) => {
      if (typeof cell !== 'boolean') return false;
      values[row] = cell ? 1 : 0;
      return true;
    },
    clear: (row) => {
      values[row] = emptyFlag;
    },
    column: () => ({ kind: 'flags', values }),
  };
}

/** @param keep what is kept of a cell; undefined where it is not plainly right */
function keptCells(length: number, keep: (cell: unknown) => unknown): Cells {
  const values = new Array<unknown>(length).fill(null);
  return {
    put: (row, cell) => {
      const kept = keep(cell);
      if (kept === undefined) return false;
      values[row] = kept;
      return true;
    },
    clear: (row) => {
      values[row] = null;
    },
    column: () => ({ kind: 'cells', values }),
  };
}

const textIn = (cell: unknown): unknown => (typeof cell === 'string' ? cell : undefined);
const amountIn = (cell: unknown): unknown => (typeof cell === 'string' && amountPattern.test(cell) ? cell : undefined);
const largest = Number.MAX_VALUE;

const cellsOf: { readonly [T in ColumnType]: (length: number, words: Words, spec: Spec) => Cells } = {
  choice: (length, words, { values = [] }) => choiceCells(length, words, values),
  label: wordCells,
  reference: wordCells,
  flag: flagCells,
  number: (length) => numberCells(length, -largest, largest),
  seconds: (length) => numberCells(length, 0, largest),
  money: (length) => keptCells(length, amountIn),
  ratio: (length) => numberCells(length, 0, 1),
  score: (length) => numberCells(length, -largest, largest),
  instant: momentCells,
  text: (length) => keptCells(length, textIn),
};

/** The recorder of a column of so many records, whose words are added to those of its dimension. */
export const recorderOf = (spec: Spec, length: number, words: Words): Recorder => ({
  required: spec.required === true,
  nullable: spec.required !== true,
  ...cellsOf[spec.type](length, words, spec),
});

/** The recorders of what stands beside the columns of every record. */
export const aboutRecorders: Readonly<Record<'dimensions' | 'origin', (length: number) => Recorder>> = {
  dimensions: (length) => ({ required: false, nullable: false, ...keptCells(length, dimensionsIn) }),
  origin: (length) => ({ required: false, nullable: false, ...keptCells(length, originIn) }),
};
