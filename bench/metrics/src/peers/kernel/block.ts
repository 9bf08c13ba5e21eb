import { type ByteList, byteList } from './byte-list.ts';

/** Rows are read in blocks whose lists stay in the nearest cache while one pass after another goes over them. A whole number of words. */
export const blockLength = 4096;

export interface Block {
  /** rows */
  from: number;
  to: number;
  /** of each row of the block */
  readonly periods: ByteList;
  readonly signatures: ByteList;
}

/** The blocks of a table; it is the same object at each step. */
export function* blocksOf(length: number): Generator<Block> {
  const block: Block = { from: 0, to: 0, periods: byteList(blockLength), signatures: byteList(blockLength) };
  for (; block.from < length; block.from = block.to) {
    block.to = Math.min(block.from + blockLength, length);
    yield block;
  }
}
