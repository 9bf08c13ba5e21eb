/** Bytes, which can be read four at a time; at the end of the last word may be some that mean nothing. */
export interface ByteList {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

export function byteList(length: number): ByteList {
  const words = new Uint32Array(Math.ceil(length / 4));
  return { bytes: new Uint8Array(words.buffer), words };
}

/** A 1 in each byte of a word. */
export const ones = 0x01_01_01_01;

/** In each byte of two words of numbers below 128: 1 where that of the first is the smaller. */
export const isBelow = (one: number, other: number): number => (((other | (0x80 * ones)) - one - ones) >>> 7) & ones;

/** In each byte of a word of numbers below 128: 1 where it is at least so much. */
export const atLeast = (word: number, least: number): number => ((word + (0x80 - least) * ones) >>> 7) & ones;
