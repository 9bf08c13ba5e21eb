import type { ColumnType, Spec } from '../../model/column.ts';
import { amountPattern } from '../../model/record.ts';
import { plainMoment } from './moment.ts';

/** What a cell gives that is not plainly right; the schema says whether it is. */
export const unsure = Symbol('unsure');

/** A filled cell → what the checked record has, or {@link unsure}. */
export type CellReader = (cell: unknown) => unknown;

const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && Number.isFinite(cell);
const name: CellReader = (cell) => (typeof cell === 'string' && cell.length > 0 ? cell : unsure);
const number: CellReader = (cell) => (isNumber(cell) ? cell : unsure);

function moment(cell: unknown): unknown {
  const read = typeof cell === 'string' ? plainMoment(cell) : cell;
  return isNumber(read) ? read : unsure;
}

function choiceOf({ values = [] }: Spec): CellReader {
  const known = new Set<unknown>(values);
  return (cell) => (known.has(cell) ? cell : unsure);
}

const readers: { readonly [T in ColumnType]: (spec: Spec) => CellReader } = {
  choice: choiceOf,
  label: () => name,
  reference: () => name,
  flag: () => (cell) => (typeof cell === 'boolean' ? cell : unsure),
  number: () => number,
  seconds: () => (cell) => (isNumber(cell) && cell >= 0 ? cell : unsure),
  money: () => (cell) => (typeof cell === 'string' && amountPattern.test(cell) ? cell : unsure),
  ratio: () => (cell) => (isNumber(cell) && cell >= 0 && cell <= 1 ? cell : unsure),
  score: () => number,
  instant: () => moment,
  text: () => (cell) => (typeof cell === 'string' ? cell : unsure),
};

/** Reads the filled cells of a column that are plainly right. */
export const cellReader = (spec: Spec): CellReader => readers[spec.type](spec);
