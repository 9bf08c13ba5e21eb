import type { CheckedRecord } from '../records/checked.ts';
import { inTime } from '../records/order.ts';
import type { Row } from '../records/row.ts';

/**
 * Activities with their place among the outbound human touches of the same lead (that of their deal, where they name none; else
 * the deal, else the customer) before the as-of. An activity that is no touch, or belongs to nobody, has no place.
 */
export function numberedTouches(activities: readonly CheckedRecord[], deals: readonly CheckedRecord[], asOf: number): Row[] {
  const leads = leadsOf(deals);
  const unitOf = (activity: CheckedRecord): string | null => touchedUnit(activity, leads);
  if (!activities.some(isLinked)) return [...activities];
  const isTouch = touchTest(activities);
  const touches = activities.filter((activity) => isTouch(activity) && unitOf(activity) !== null && typeof activity.at === 'number' && activity.at < asOf);
  const places = new Map<CheckedRecord, TouchPlace>();
  const counts = new Map<string, TouchCount>();
  for (const touch of inTime(touches)) {
    const unit = unitOf(touch)!;
    const count = counts.get(unit) ?? { touches: 0, calls: 0 };
    counts.set(unit, count);
    places.set(touch, placeAfter(count, touch));
  }
  return activities.map((activity) => ({ ...activity, ...(places.get(activity) ?? { touchNumber: null, callNumber: null }) }));
}

/** Touches of a unit so far. */
export interface TouchCount {
  touches: number;
  calls: number;
}

interface TouchPlace {
  readonly touchNumber: number;
  readonly callNumber: number | null;
}

/** The place of a touch that comes after those counted; it is counted too. */
export function placeAfter(count: TouchCount, { kind }: CheckedRecord): TouchPlace {
  count.touches++;
  if (kind === 'call') count.calls++;
  return { touchNumber: count.touches, callNumber: kind === 'call' ? count.calls : null };
}

/** Whom an activity is counted with: its lead, or that of its deal; else the deal, else the customer. */
export function touchedUnit({ lead, deal, customer }: CheckedRecord, leads: Pick<ReadonlyMap<unknown, string>, 'get'>): string | null {
  const through = lead ?? leads.get(deal);
  return through ? `lead ${through}` : deal ? `deal ${deal}` : customer ? `customer ${customer}` : null;
}

/** The lead of each deal; of two records of one deal, the first by name, whichever was added first. */
export function leadsOf(deals: readonly CheckedRecord[]): Map<unknown, string> {
  const leads = new Map<unknown, string>();
  for (const { id, lead } of deals as readonly (CheckedRecord & { readonly lead?: string | null })[]) {
    const other = leads.get(id);
    if (lead && (other === undefined || lead < other)) leads.set(id, lead);
  }
  return leads;
}

/** Whether an activity names anybody it was for. */
export const isLinked = ({ lead, deal, customer }: CheckedRecord): boolean => Boolean(lead || deal || customer);

/** What the filter `{ outbound: true, automated: false }` says of a row: an empty cell is neither, a column nobody has is as the model says. */
export function touchTest(activities: readonly CheckedRecord[]): (activity: CheckedRecord) => boolean {
  const [directed, marked] = [activities.some(({ outbound }) => outbound !== undefined), activities.some(({ automated }) => automated !== undefined)];
  return ({ outbound, automated }) => (!directed || outbound === true) && (!marked || automated === false);
}
