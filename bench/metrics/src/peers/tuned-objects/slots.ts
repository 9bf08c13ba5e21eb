import { periods, plus, reps } from './cells.ts';

export const summed = (tables: readonly Float64Array[]): Float64Array => tables.reduce(plus);

/** Groups × slots × months out of a table of all members and one of each. */
export function bySlot(all: Float64Array, members: readonly Float64Array[]): Float64Array {
  const tables = [all, ...members];
  const slots = new Float64Array(tables.length * all.length);
  for (let group = 0; group <= reps; group++) {
    for (let slot = 0; slot < tables.length; slot++) {
      for (let month = 0; month < periods; month++) slots[(group * tables.length + slot) * periods + month] = tables[slot]![group * periods + month]!;
    }
  }
  return slots;
}
