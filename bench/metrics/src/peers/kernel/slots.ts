import type { Grid, Sheet } from './grid.ts';

/** Groups × slots × periods out of a sheet for all members and one for each of them. */
export function sheetBySlot({ groups, periods }: Grid, all: Sheet, members: readonly Sheet[]): Sheet {
  const slots = [all, ...members];
  const sheet = new Float64Array(groups * slots.length * periods);
  for (let group = 0; group < groups; group++) {
    for (const [slot, of] of slots.entries()) sheet.set(of.subarray(group * periods, (group + 1) * periods), (group * slots.length + slot) * periods);
  }
  return sheet;
}
