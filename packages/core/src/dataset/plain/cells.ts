import type { ColumnType, Spec } from '../../model/column.ts';
import { amountPattern } from '../../model/record.ts';
import { plainMoment } from './moment.ts';

/** What a cell gives that is not plainly right; the schema says whether it is. */
export const unsure = Symbol('unsure');

/** A filled cell → what the checked record has, or {@link unsure}. */
export type CellReader = (cell: unknown) => unknown;

const is =
  (isRight: (cell: unknown) => boolean): CellReader =>
  (cell) =>
    isRight(cell) ? cell : unsure;

const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && Number.isFinite(cell);
const name = is((cell) => typeof cell === 'string' && cell.length > 0);
const number = is(isNumber);

function moment(cell: unknown): unknown {
  const read = typeof cell === 'string' ? plainMoment(cell) : cell;
  return isNumber(read) ? read : unsure;
}

function choiceOf({ values = [] }: Spec): CellReader {
  const known = new Set<unknown>(values);
  return is((cell) => known.has(cell));
}

const readers: { readonly [T in ColumnType]: (spec: Spec) => CellReader } = {
  choice: choiceOf,
  label: () => name,
  reference: () => name,
  flag: () => is((cell) => typeof cell === 'boolean'),
  number: () => number,
  seconds: () => is((cell) => isNumber(cell) && cell >= 0),
  money: () => is((cell) => typeof cell === 'string' && amountPattern.test(cell)),
  ratio: () => is((cell) => isNumber(cell) && cell >= 0 && cell <= 1),
  score: () => number,
  instant: () => moment,
  text: () => is((cell) => typeof cell === 'string'),
};

/** Reads the filled cells of a column that are plainly right. */
export const cellReader = (spec: Spec): CellReader => readers[spec.type](spec);
