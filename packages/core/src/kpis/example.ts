import type { Cell } from '../engine/cell.ts';
import type { Words } from '../metric/definition.ts';
import type { Records } from '../model/index.ts';
import type { AskOptions } from './ask.ts';

/** What an example says of a cell; without `group` of the total, without `start` of the first period. */
export type ExpectedCell = Partial<Omit<Cell, 'metric'>> & Pick<Cell, 'value'>;

/** A handful of records, a question about them and the answer worked out by hand: a test, and a page of the documentation. */
export interface WorkedExample extends AskOptions {
  readonly records: Records;
  readonly expected: readonly ExpectedCell[];
  /** how the numbers come about, in a sentence or two */
  readonly because: Words;
}
