import { emptyFlag, noCode, type Words } from '../../dataset/column.ts';
import { isFilled, type RecordColumn } from '../../dataset/recorded/column.ts';
import { codesOf, type RecordTable } from '../../dataset/recorded/table.ts';
import { beginning, type States } from './states.ts';

/** Where the cell of a state stands: in the record of the deal, or nowhere; else in the change of that row. */
const inRecord = -1;
const nowhere = -2;

/**
 * Where each state has the cells of a column from: from the last change that filled it; before that from the record, unless a change of
 * the deal fills it ever, for then nobody knows what it was.
 */
export function sourcesOf(deals: RecordTable, changes: RecordTable, name: string, { length, deal, step }: States): Int32Array {
  const column = changes.columns.get(name)!;
  const fills = filledRows(column, changes.length);
  const isTold = filledDeals(changes, fills);
  const ids = codesOf(deals, 'id')!.codes;
  const sources = new Int32Array(length);
  for (let state = 0; state < length; state++) {
    const own = step[state]!;
    if (own === beginning) sources[state] = isTold[ids[deal[state]!]!] === 1 ? nowhere : inRecord;
    else sources[state] = own >= 0 && fills[own] === 1 ? own : sources[state - 1]!;
  }
  return sources;
}

export function filledRows(column: RecordColumn, length: number): Uint8Array {
  const filled = new Uint8Array(length);
  for (let row = 0; row < length; row++) if (isFilled(column, row)) filled[row] = 1;
  return filled;
}

/** The deals, by their codes, of which any of the rows is. */
export function filledDeals(changes: RecordTable, rows: Uint8Array): Uint8Array {
  const { codes, words } = codesOf(changes, 'deal')!;
  const filled = new Uint8Array(words.list.length);
  for (let row = 0; row < rows.length; row++) if (rows[row] === 1) filled[codes[row]!] = 1;
  return filled;
}

export interface Sides {
  readonly deals: RecordColumn | undefined;
  readonly changes: RecordColumn;
  /** the words of the column that is made */
  readonly words: Words;
}

/** The cells of states. @param deal the row of the record of each, and `sources` where else they may stand */
export function cellsFrom({ deals, changes, words }: Sides, deal: Int32Array, sources: Int32Array): RecordColumn {
  const length = sources.length;
  if (changes.kind === 'codes') {
    const [own, told] = [codesInto(words, deals), codesInto(words, changes)!];
    const codes = new Int32Array(length);
    for (let state = 0; state < length; state++) codes[state] = pick(own, told, deal[state]!, sources[state]!, noCode);
    return { kind: 'codes', codes, words };
  }
  if (changes.kind === 'cells') {
    const own = deals?.kind === 'cells' ? deals.values : undefined;
    return { kind: 'cells', values: Array.from(sources, (source, state) => pick(own, changes.values, deal[state]!, source, null)) };
  }
  const [own, empty] = [deals?.kind === changes.kind ? deals.values : undefined, changes.kind === 'flags' ? emptyFlag : Number.NaN];
  const values = changes.kind === 'flags' ? new Uint8Array(length) : new Float64Array(length);
  for (let state = 0; state < length; state++) values[state] = pick<number>(own, changes.values, deal[state]!, sources[state]!, empty);
  return { kind: changes.kind, values } as RecordColumn;
}

function pick<C>(own: ArrayLike<C> | undefined, told: ArrayLike<C>, deal: number, source: number, empty: C): C {
  if (source >= 0) return told[source]!;
  return source === inRecord && own ? own[deal]! : empty;
}

/** The codes of a column among other words; undefined where it has none. */
export function codesInto(words: Words, column: RecordColumn | undefined): Int32Array | undefined {
  if (column?.kind !== 'codes') return undefined;
  if (column.words === words) return column.codes;
  const translated = column.words.list.map((word) => words.codeOf(word));
  return column.codes.map((code) => (code === noCode ? noCode : translated[code]!));
}
