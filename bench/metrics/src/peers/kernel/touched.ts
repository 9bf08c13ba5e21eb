import type { World } from '../../world/world.ts';
import { blockLength } from './block.ts';
import { ones } from './byte-list.ts';
import { flags } from './columns.ts';

/** The first touch of each lead at or after its creation; Infinity: not yet. The list is the same at each call. */
export function firstTouches({ activities, leads }: World): () => Float64Array {
  // What belongs to no lead touches one that is never created.
  const nobody = leads.length;
  const lead = activities.lead.map((one) => (one < 0 ? nobody : one));
  const createdAt = new Float64Array(leads.length + 1).fill(Infinity);
  createdAt.set(leads.createdAt);
  const columns = { lead, createdAt, at: activities.at, outbound: flags(activities.outbound).words, automated: flags(activities.automated).words };
  const first = new Float64Array(leads.length + 1);
  const list = new Int32Array(blockLength);
  return () => {
    first.fill(Infinity);
    for (let from = 0; from < activities.length; from += blockLength) {
      const to = Math.min(from + blockLength, activities.length);
      keepFirst(columns, list, touchesIn(columns, from, to, list), first);
    }
    return first;
  };
}

interface Columns {
  readonly lead: Int32Array;
  readonly createdAt: Float64Array;
  readonly at: Float64Array;
  readonly outbound: Uint32Array;
  readonly automated: Uint32Array;
}

/** Four rows at a time, as in `sign` of the activities. What follows the last row in its word is no touch: its flags are 0. */
function touchesIn({ outbound, automated }: Columns, from: number, to: number, list: Int32Array): number {
  let count = 0;
  for (let row = from; row < to; row += 4) {
    const byProgram = automated[row >>> 2]!;
    const touches = outbound[row >>> 2]! & ~(byProgram | (byProgram >>> 1)) & ones;
    list[count] = row;
    count += touches & 1;
    list[count] = row + 1;
    count += (touches >>> 8) & 1;
    list[count] = row + 2;
    count += (touches >>> 16) & 1;
    list[count] = row + 3;
    count += touches >>> 24;
  }
  return count;
}

function keepFirst({ lead, createdAt, at }: Columns, list: Int32Array, count: number, first: Float64Array): void {
  for (let place = 0; place < count; place++) {
    const row = list[place]!;
    const of = lead[row]!;
    const when = at[row]!;
    if (when < first[of]! && when >= createdAt[of]!) first[of] = when;
  }
}
