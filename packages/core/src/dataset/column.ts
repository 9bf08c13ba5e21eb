import type { Origin } from '../model/record.ts';
import { amountDecimals } from '../money/amount.ts';

/** A stored column. Texts are kept once each, as codes into a list; −1, NaN and null are empty cells. */
export type StoredColumn =
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly words: readonly string[] }
  | { readonly kind: 'instants' | 'numbers'; readonly values: Float64Array }
  /** whole numbers of 10^−places, which a double holds exactly */
  | { readonly kind: 'amounts'; readonly values: Float64Array; readonly places: number }
  /** amounts that no double holds: whole numbers of 1e-6 (of 1e-16 in a table that says they are exchanged) */
  | { readonly kind: 'bigAmounts'; readonly values: readonly (bigint | null)[] }
  /** 1, 0, or 2 for empty */
  | { readonly kind: 'flags'; readonly values: Uint8Array };

export const noCode = -1;
export const emptyFlag = 2;

/** A checked table: columns of one length. A column that no record had is absent. */
export interface StoredTable {
  readonly name: string;
  readonly length: number;
  readonly columns: Readonly<Record<string, StoredColumn>>;
  /** the dimensions it can be grouped by → the column that has them */
  readonly dimensions: Readonly<Record<string, string>>;
  /** where the record of each row came from, where that is known */
  readonly origins?: readonly (Origin | undefined)[];
}

/** The words of a dimension: tables that play it share them, so that their codes can be compared. */
export class Words {
  readonly list: string[] = [];
  /** none while each word comes after the one before: there is nothing to look up then */
  #codes: Map<string, number> | undefined;

  #latest: string | undefined;
  #latestCode = noCode;

  /** The code of a word, which is added where it is new. */
  codeOf(word: string): number {
    const last = this.list.length - 1;
    if (this.#codes === undefined) {
      if (last < 0 || isAfter(word, this.list[last]!)) return this.list.push(word) - 1;
      if (word === this.list[last]) return last;
    }
    // The rows of a unit often stand together.
    if (word !== this.#latest) {
      this.#latest = word;
      this.#latestCode = this.#lookUp(word);
    }
    return this.#latestCode;
  }

  #lookUp(word: string): number {
    const codes = this.#known();
    const known = codes.get(word);
    if (known !== undefined) return known;
    codes.set(word, this.list.length);
    return this.list.push(word) - 1;
  }

  /** The code of a word that is known, else −1. */
  find(word: string): number {
    return this.#known().get(word) ?? noCode;
  }

  #known(): Map<string, number> {
    this.#codes ??= new Map(this.list.map((word, code) => [word, code]));
    return this.#codes;
  }
}

/** In an order in which running numbers stand as they count: the longer text later, then the alphabet. */
const isAfter = (word: string, other: string): boolean => word.length > other.length || (word.length === other.length && word > other);

export function encode(cells: readonly (string | null | undefined)[], words = new Words()): StoredColumn {
  const codes = Int32Array.from(cells, (cell) => (cell === null || cell === undefined ? noCode : words.codeOf(cell)));
  return { kind: 'codes', codes, words: words.list };
}

/** The amount of a row as a whole number of 1e-6 (of a column in 1e-16, of that), or null. */
export function amountAt(column: StoredColumn, row: number): bigint | null {
  if (column.kind === 'bigAmounts') return column.values[row]!;
  const { values, places } = column as Extract<StoredColumn, { kind: 'amounts' }>;
  return Number.isNaN(values[row]!) ? null : BigInt(values[row]!) * 10n ** BigInt(amountDecimals - places);
}
