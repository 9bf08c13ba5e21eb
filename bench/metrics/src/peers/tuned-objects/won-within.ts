import { asOf } from '../../world/calendar.ts';
import { ages, agesByGroup, repAt, totalAt } from './ages.ts';
import { dayOf, isMonth, monthOf } from './calendar.ts';
import { periods, reps } from './cells.ts';
import type { RowOf } from './rows.ts';
import { open, won } from './statuses.ts';

const limit = 90;

/** Aalen and Johansen's share of the deals created in a month that is won in so many days. */
export function wonWithinKpi(deals: readonly RowOf<'deals'>[]) {
  const [exits, closes, wins] = [agesByGroup(), agesByGroup(), agesByGroup()];
  const today = dayOf(asOf - 1);
  for (const { validTo, status, opener, createdAt, closedAt } of deals) {
    const month = monthOf(createdAt);
    if (!Number.isNaN(validTo) || !isMonth(month)) continue;
    const age = (status === open ? today : dayOf(closedAt)) - dayOf(createdAt);
    const ofAll = totalAt(month) + age;
    const ofRep = repAt(opener, month) + age;
    exits[ofAll]!++;
    exits[ofRep]!++;
    if (status === open) continue;
    closes[ofAll]!++;
    closes[ofRep]!++;
    if (status !== won) continue;
    wins[ofAll]!++;
    wins[ofRep]!++;
  }
  const table = new Float64Array((1 + reps) * periods);
  for (let group = 0; group < table.length; group++) {
    const [from, to] = [group * ages, (group + 1) * ages];
    table[group] = incidence(exits.subarray(from, to), closes.subarray(from, to), wins.subarray(from, to));
  }
  return { won_within: table };
}

function incidence(exits: Int32Array, closes: Int32Array, wins: Int32Array): number {
  let risk = exits.reduce((sum, count) => sum + count, 0);
  if (risk === 0) return Number.NaN;
  let [survival, share] = [1, 0];
  for (let age = 0; age <= limit; age++) {
    if (closes[age]! > 0) {
      share += (survival * wins[age]!) / risk;
      survival *= (risk - closes[age]!) / risk;
    }
    risk -= exits[age]!;
  }
  // Nobody was followed that long, unless nobody is left to follow.
  return risk + exits[limit]! > 0 || survival === 0 ? share : Number.NaN;
}
