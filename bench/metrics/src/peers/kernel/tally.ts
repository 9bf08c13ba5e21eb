import type { Block } from './block.ts';
import type { ByteList } from './byte-list.ts';
import { type Grid, ownerBits } from './grid.ts';

/**
 * Counts the rows of a block in the cells of their classes, four at a time. Here and in the other passes all that a loop reads is an argument
 * or a local, is taken one by one, and stands before what is written: the engine of the language looks anew at what it finds in a closure and
 * after a write, and makes an array of what is taken together.
 */
export function tally({ from, to, signatures, periods }: Block, owners: ByteList, classOf: Uint8Array, { cells }: Grid, counts: Int32Array): void {
  const signatureWords = signatures.words;
  const periodWords = periods.words;
  const ownerWords = owners.words;
  for (let word = from >>> 2, at = 0; word < to >>> 2; word++, at++) {
    const signature = signatureWords[at]!;
    const period = periodWords[at]!;
    const owner = ownerWords[word]!;
    const first = classOf[signature & 0xff]! * cells + (((period & 0xff) << ownerBits) | (owner & 0xff));
    const second = classOf[(signature >>> 8) & 0xff]! * cells + ((((period >>> 8) & 0xff) << ownerBits) | ((owner >>> 8) & 0xff));
    const third = classOf[(signature >>> 16) & 0xff]! * cells + ((((period >>> 16) & 0xff) << ownerBits) | ((owner >>> 16) & 0xff));
    const fourth = classOf[signature >>> 24]! * cells + (((period >>> 24) << ownerBits) | (owner >>> 24));
    counts[first]!++;
    counts[second]!++;
    counts[third]!++;
    counts[fourth]!++;
  }
  for (let row = to & ~3; row < to; row++) {
    const cell = (periods.bytes[row - from]! << ownerBits) | owners.bytes[row]!;
    counts[classOf[signatures.bytes[row - from]!]! * cells + cell]!++;
  }
}

/** Counts the rows of a block, whatever they are. */
export function countAll({ from, to, periods: { bytes: periods } }: Block, { bytes: owner }: ByteList, counts: Int32Array): void {
  for (let row = from, at = 0; row < to; row++, at++) counts[(periods[at]! << ownerBits) | owner[row]!]!++;
}
