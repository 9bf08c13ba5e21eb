import type { World } from '../../world/world.ts';
import { known } from './columns.ts';

/** The versions in force at the as-of: which those are is worked out at each answer, once for all that ask. */
export interface Present {
  readonly rows: Int32Array;
  count: number;
}

export function presentOf({ deals }: World): { readonly present: Present; readonly find: () => void } {
  const hasEnd = known(deals.validTo);
  const present: Present = { rows: new Int32Array(deals.length), count: 0 };
  return { present, find: () => find(hasEnd, present) };
}

/** Versions without an end, in a list that is written without a branch. */
function find(hasEnd: Uint8Array, present: Present): void {
  const { rows } = present;
  let count = 0;
  for (let row = 0; row < hasEnd.length; row++) {
    rows[count] = row;
    count += 1 - hasEnd[row]!;
  }
  present.count = count;
}
