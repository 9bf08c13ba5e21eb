import { addDays, addMonths, startOfDay } from '@salesperf/core';
import { zone } from './calendar.ts';
import { makeRandom } from './random.ts';
import type { Schemas } from './schema.ts';
import { blank, type TableOf } from './table.ts';
import { owners } from './words.ts';

const quarters = Array.from({ length: 9 }, (_, quarter) => addMonths('2024-10-01', 3 * quarter));
/** Nobody expects anything of the last few reps in the first two quarters, and of half of the third. */
const late = 3;

/** A quota for each rep and quarter, of which some are held for a part only. */
export function makeQuotas(size: { readonly deals: number }): TableOf<Schemas['quotas']> {
  const random = makeRandom(6);
  const rows = owners.flatMap((_, owner) =>
    quarters.flatMap((from, quarter) => (owner >= owners.length - late && quarter < 2 ? [] : [{ owner, from, quarter }])),
  );
  const table = blank('quotas', rows.length);
  for (const [row, { owner, from, quarter }] of rows.entries()) {
    const to = addMonths(from, 3);
    const isFirst = owner >= owners.length - late && quarter === 2;
    table.owner[row] = owner;
    table.from[row] = startOfDay(from, zone);
    table.to[row] = startOfDay(to, zone);
    table.heldFrom[row] = startOfDay(isFirst ? addDays(from, 45) : from, zone);
    table.heldTo[row] = startOfDay(random.chance(0.04) ? addDays(from, 20 + random.below(50)) : to, zone);
    // About what a rep brings in: so that some have nothing left to win.
    table.amount[row] = Math.round((size.deals / (owners.length * 10)) * 135_000 * (0.5 + random.uniform())) + 1;
  }
  return table;
}
