import type { CheckedRecord } from '../records/checked.ts';
import { momentOf, type Row } from '../records/row.ts';
import { pieces, stretchesOf, teamChanges } from '../records/stretches.ts';

/**
 * Quotas with the time in which they are held, cut where the person changes team. What is not given is the time of the quota
 * between the person's first day and the last, where those are known. A quota held for no time has no row.
 */
export function heldQuotas(quotas: readonly CheckedRecord[], people: readonly CheckedRecord[]): Row[] {
  const changesOf = teamChanges(people);
  const stretches = stretchesOf(people);
  return quotas.flatMap((quota) => {
    const rows = stretches.get(quota.owner) ?? [];
    const from = momentOf(quota.heldFrom) ?? Math.max(quota.from as number, firstDay(rows));
    const to = momentOf(quota.heldTo) ?? Math.min(quota.to as number, lastDay(rows));
    return pieces(changesOf(quota.owner), from, to).map(([heldFrom, heldTo]): Row => ({ ...quota, heldFrom, heldTo }));
  });
}

const firstDay = (rows: readonly CheckedRecord[]): number => (rows.length === 0 ? -Infinity : (momentOf(rows[0]!.from) ?? -Infinity));
const lastDay = (rows: readonly CheckedRecord[]): number => (rows.length === 0 ? Infinity : (momentOf(rows.at(-1)!.to) ?? Infinity));
