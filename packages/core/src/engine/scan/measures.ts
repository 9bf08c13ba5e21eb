import { noCode } from '../../dataset/column.ts';
import { canonicalJson } from '../../hash.ts';
import type { AggregateNode, ColumnNode, DistinctNode, PlacedNode, ReducerNode } from '../../metric/node.ts';
import { amountText, toDecimal } from '../../money/amount.ts';
import type { Codes } from '../people.ts';
import type { Place } from '../place.ts';
import type { ReducerRow } from '../query.ts';
import type { Reading } from '../reading.ts';
import { type CellValue, cellReader } from '../row.ts';
import { exactAmount } from './amount.ts';
import { type Lives, livesOf } from './lives.ts';
import type { Frame } from './placing.ts';
import { type Field, markEach } from './signer.ts';
import { type RowValues, valuesOf } from './values.ts';

/** A fold takes rows as texts. */
export interface RowText {
  readonly text: string;
}

/** What an aggregate reads of the rows that it counts. */
export type Measure =
  | { readonly by: 'nothing' }
  | { readonly by: 'values'; readonly known: readonly Field<string | null>[]; readonly values: RowValues }
  | { readonly by: 'words'; readonly known: readonly Field<string | null>[]; readonly column: Codes }
  | { readonly by: 'lives'; readonly known: readonly Field<string | null>[]; readonly lives: Lives }
  /** a value of each pair of a row and a period, or why it is unknown */
  | { readonly by: 'place'; readonly at: (row: number, place: Place) => bigint | RowText | string };

/** The largest whole number up to which doubles add exactly. */
const exactly = 2 ** 53;

/** The aggregate that is taken, of a share what it is a share of. */
export const takenOf = (aggregate: AggregateNode): Exclude<AggregateNode, { node: 'share' }> => (aggregate.node === 'share' ? aggregate.of : aggregate);

export function measureOf(aggregate: AggregateNode, placed: PlacedNode, frame: Frame, reading: Reading): Measure {
  const of = takenOf(aggregate);
  switch (of.node) {
    case 'count':
      return { by: 'nothing' };
    case 'distinct':
      return wordsOf(of, reading);
    case 'survival': {
      const lives = livesOf(of, placed, frame, reading);
      return { by: 'lives', known: lives.known, lives };
    }
    case 'reducer':
      return { by: 'place', at: rowTexts(of, reading) };
    default: {
      const { byRow, exact } = valuesOf(of.of, reading, of.rate);
      const fits = byRow && (of.node === 'quantile' || byRow.bound < exactly);
      return fits ? { by: 'values', known: byRow.known, values: byRow } : { by: 'place', at: exact };
    }
  }
}

function wordsOf({ of: { column: name } }: DistinctNode, { table }: Reading): Measure {
  const column = table.columns[name] as Codes;
  return {
    by: 'words',
    column,
    known: [{ answers: [null, `${name} missing`], marker: markEach((row) => Number(column.codes[row] === noCode)) }],
  };
}

/**
 * The cells of a row are its slot, so that a reducer's state merges and takes rows back like any other. Amounts are in the report's
 * currency; one that cannot be exchanged leaves the row out.
 */
function rowTexts({ columns }: ReducerNode, reading: Reading): (row: number, place: Place) => RowText | string {
  const cells = columns.map(
    (column) => [column.column, column.type === 'money' ? exchangedReader(column, reading) : cellReader(column.column, reading.table)] as const,
  );
  return (row, place) => {
    const found: [string, CellValue][] = [];
    for (const [column, read] of cells) {
      const cell = read(row, place);
      if (typeof cell === 'object' && cell !== null) return cell.reason;
      found.push([column, cell]);
    }
    return { text: canonicalJson(Object.fromEntries(found) satisfies ReducerRow) };
  };
}

/** An empty amount is null; one without a rate is not known. */
function exchangedReader(column: ColumnNode, reading: Reading): (row: number, place: Place) => CellValue | { readonly reason: string } {
  const [written, exchanged] = [cellReader(column.column, reading.table), exactAmount(column, reading, undefined)];
  return (row, place) => {
    if (written(row) === null) return null;
    const value = exchanged(row, place);
    return typeof value === 'string' ? { reason: value } : amountText(toDecimal(value));
  };
}
