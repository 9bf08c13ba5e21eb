import { noCode } from '../../world/table.ts';
import { type ByteList, byteList } from './byte-list.ts';
import { nobody } from './grid.ts';

/** Codes in a byte each; an empty cell has the code given, and so has what follows the last row in its word. */
export function codes(values: Int32Array, empty: number): ByteList {
  const list = byteList(values.length);
  list.bytes.fill(empty, values.length);
  for (let row = 0; row < values.length; row++) list.bytes[row] = values[row] === noCode ? empty : values[row]!;
  return list;
}

export const owners = (values: Int32Array): ByteList => codes(values, nobody);

/** Flags as they are: 1, 0, or 2 for empty. */
export function flags(values: Uint8Array): ByteList {
  const list = byteList(values.length);
  list.bytes.set(values);
  return list;
}

const mostInByte = 127;

/** Small whole numbers in a byte each; 0 is an empty cell, and of what is larger than 127 only that it is. */
export function numbers(values: Float64Array): ByteList {
  const list = byteList(values.length);
  for (let row = 0; row < values.length; row++) list.bytes[row] = Number.isNaN(values[row]) ? 0 : Math.min(values[row]!, mostInByte);
  return list;
}

/** Instants or amounts as they are, but that an empty one is the number given: a processor takes long to make a whole number of NaN. */
export function filled(values: Float64Array, empty: number): Float64Array {
  const packed = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) packed[row] = Number.isNaN(values[row]) ? empty : values[row]!;
  return packed;
}

/** 1 where a cell is filled, else 0. */
export function known(values: Float64Array): Uint8Array {
  const packed = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) packed[row] = Number.isNaN(values[row]) ? 0 : 1;
  return packed;
}

/** Numbers that can be added without a look at them: an empty one is 0, and not known. */
export interface Amounts {
  readonly values: Float64Array;
  /** 1 or 0 */
  readonly known: Uint8Array;
}

export const amountsOf = (values: Float64Array): Amounts => ({ values: filled(values, 0), known: known(values) });
