import type { Origin } from '../model/record.ts';

/** A stored column. Texts are kept once each, as codes into a list; −1, NaN and null are empty cells. */
export type StoredColumn =
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly words: readonly string[] }
  | { readonly kind: 'instants' | 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'amounts'; readonly values: readonly (bigint | null)[] }
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

export function encode(cells: readonly (string | null | undefined)[]): StoredColumn {
  const places = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === null || cell === undefined) return noCode;
    const place = places.get(cell) ?? places.size;
    places.set(cell, place);
    return place;
  });
  return { kind: 'codes', codes, words: [...places.keys()] };
}
