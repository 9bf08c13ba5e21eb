import type { Shape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import { grouped, momentOf, type Row } from '../records/row.ts';

/** A meeting of a lead: from when it was agreed to its time, the lead is not forgotten. */
interface Plan {
  readonly from: number;
  readonly to: number;
}

/** The columns of a lead that its silences have too: what it is, and those the team added. */
export const leadColumns = (leads: Shape): readonly string[] => ['owner', 'customer', 'source', 'product', 'segment', ...Object.keys(leads.own ?? {})];

/** Why a lead that nobody gets in touch with is lost. */
export const noContact = 'no_contact';

interface LeadGapsInput {
  readonly leads: readonly CheckedRecord[];
  readonly touches: readonly Row[];
  readonly meetings: readonly CheckedRecord[];
  readonly carried: readonly string[];
  readonly asOf: number;
}

/**
 * The silences of leads whose creation is recorded: from the creation, a touch, or a planned step (its agreement, its time) to the next
 * of these or to the lead's end, its conversion or drop. Time between the agreement and the time of a meeting is none; a meeting that
 * nobody recorded the agreement of was agreed at the creation. `touches` are outbound, human, and before the as-of.
 */
export function leadGaps({ leads, touches, meetings, carried, asOf }: LeadGapsInput): Row[] {
  const touchesOf = grouped(touches, ({ lead }) => lead);
  const meetingsOf = grouped(meetings, ({ lead }) => lead);
  return leads.flatMap((lead) => {
    const created = momentOf(lead.createdAt);
    if (created === null || created >= asOf) return [];
    const end = endOf(lead);
    const plans = (meetingsOf.get(lead.id) ?? []).flatMap((meeting) => planOf(meeting, created));
    const touched = (touchesOf.get(lead.id) ?? []).map(({ at }) => at as number);
    return gapsOf({ created, end, touched, plans, asOf }).map((gap) => carryTo(gap, lead, carried));
  });
}

function carryTo(gap: Row, lead: CheckedRecord, carried: readonly string[]): Row {
  for (const column of [...carried, 'dimensions']) if (lead[column] !== undefined) gap[column] = lead[column];
  return Object.assign(gap, { lead: lead.id, dropReason: noContact });
}

function endOf({ convertedAt, droppedAt }: CheckedRecord): { readonly at: number; readonly by: 'conversion' | 'drop' } | null {
  const [converted, dropped] = [momentOf(convertedAt) ?? Infinity, momentOf(droppedAt) ?? Infinity];
  if (converted === Infinity && dropped === Infinity) return null;
  return converted <= dropped ? { at: converted, by: 'conversion' } : { at: dropped, by: 'drop' };
}

function planOf({ bookedAt, startsAt }: CheckedRecord, created: number): Plan[] {
  const to = momentOf(startsAt);
  return to === null ? [] : [{ from: momentOf(bookedAt) ?? created, to }];
}

interface Life {
  readonly created: number;
  readonly end: ReturnType<typeof endOf>;
  readonly touched: readonly number[];
  readonly plans: readonly Plan[];
  readonly asOf: number;
}

function gapsOf({ created, end, touched, plans, asOf }: Life): Row[] {
  const last = end?.at ?? Infinity;
  const isIn = (moment: number): boolean => moment > created && moment < last && moment < asOf;
  const steps = plans.flatMap(({ from, to }) => [from, to]);
  const moments = [created, ...new Set([...touched, ...steps].filter(isIn).sort((a, b) => a - b))];
  const isPlanned = (from: number, to: number): boolean => plans.some((plan) => plan.from <= from && to <= plan.to);
  return moments.flatMap((from, index) => {
    const next = moments[index + 1];
    // Nothing is known of what comes at the as-of or later, but a plan.
    if (last < created || isPlanned(from, next ?? Math.min(last, asOf))) return [];
    const endedBy = next !== undefined ? (touched.includes(next) ? 'touch' : 'step') : (end?.by ?? 'open');
    return [{ from, to: next ?? end?.at ?? null, endedBy }];
  });
}
