import { asOf } from '../../world/calendar.ts';
import { dayOf, isMonth, monthOf } from './calendar.ts';
import { cellOf, cells, ratio, withTotal } from './cells.ts';
import { lists, tableOf } from './lists.ts';
import type { RowOf } from './rows.ts';

const minute = 60_000;
const responseLimit = 60 * minute;
const conversionLimit = 14;

/** Below zero: still waiting, and for how long. */
type Wait = number;

export function responseKpis(leads: readonly RowOf<'leads'>[], activities: readonly RowOf<'activities'>[]) {
  const firsts = firstTouches(leads, activities);
  const waits = lists<Wait>();
  const [due, inTime, matured, converted] = [cells(), cells(), cells(), cells()];
  const today = dayOf(asOf);
  for (const { id, owner, createdAt, convertedAt } of leads) {
    const month = monthOf(createdAt);
    if (!isMonth(month)) continue;
    const cell = cellOf(owner, month);
    const wait = firsts[id]! - createdAt;
    waits[cell]!.push(wait < Infinity ? wait : createdAt - asOf + 1);
    if (asOf - createdAt > responseLimit) {
      due[cell]!++;
      if (wait <= responseLimit) inTime[cell]!++;
    }
    if (today - dayOf(createdAt) > conversionLimit) {
      matured[cell]!++;
      if (dayOf(convertedAt) - dayOf(createdAt) <= conversionLimit) converted[cell]!++;
    }
  }
  return {
    'lead_response_time.median': tableOf(waits, (list) => quantile(list, 0.5)),
    'lead_response_time.p90': tableOf(waits, (list) => quantile(list, 0.9)),
    'lead_response_time.within': ratio(withTotal(inTime), withTotal(due)),
    conversion_rate: ratio(withTotal(converted), withTotal(matured)),
  };
}

/** Of each lead the first outbound touch of a person at or after its creation. */
function firstTouches(leads: readonly RowOf<'leads'>[], activities: readonly RowOf<'activities'>[]): Float64Array {
  const firsts = new Float64Array(leads.length).fill(Infinity);
  for (const { outbound, automated, lead, at } of activities) {
    if (outbound !== 1 || automated !== 0 || lead < 0) continue;
    if (at < firsts[lead]! && at >= leads[lead]!.createdAt) firsts[lead] = at;
  }
  return firsts;
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
const tolerance = 1e-12;

/**
 * Kaplan and Meier's. Who still waits after as long a time as another was answered in was in sight then, and so comes after: half a millisecond
 * does it, and tells the two apart.
 */
function quantile(waits: readonly Wait[], p: number): number {
  const left = 1 - p + tolerance;
  const sorted = Float64Array.from(waits, (wait) => (wait < 0 ? -wait + 0.5 : wait)).sort();
  let survival = 1;
  for (let place = 0; place < sorted.length; place++) {
    const isEvent = Number.isInteger(sorted[place]!);
    const risk = sorted.length - place;
    if (isEvent) survival *= (risk - 1) / risk;
    if (isEvent && survival <= left) return sorted[place]! / minute;
  }
  return Number.NaN;
}
