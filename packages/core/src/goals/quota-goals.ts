import type { Dataset } from '../dataset/dataset.ts';
import { decimal } from '../money/amount.ts';
import { localDate } from '../time/zone.ts';
import type { Goal } from './goal.ts';

/** The team's revenue goal that the quotas of its people add up to, for the stretch of time that holds the as-of. */
export function quotaGoals({ records, currency }: Dataset, asOf: number, zone: string): Goal[] {
  const current = (records.quotas ?? []).filter(({ from, to, amount }) => amount != null && (from as number) < asOf && (to as number) >= asOf);
  const totals = new Map<string, { from: number; to: number; total: ReturnType<typeof decimal> }>();
  for (const quota of current) {
    // Quotas in another currency need a plan rate; until there is one they are not added to these.
    if (quota.currency != null && quota.currency !== currency) continue;
    const key = `${quota.from} ${quota.to}`;
    const total = (totals.get(key)?.total ?? decimal(0)).plus(quota.amount as string);
    totals.set(key, { from: quota.from as number, to: quota.to as number, total });
  }
  return [...totals.values()].map(({ from, to, total }) => ({
    id: `quota ${localDate(from, zone)}`,
    metric: 'revenue',
    from: localDate(from, zone),
    to: localDate(to, zone),
    target: total.toFixed(),
    direction: 'atLeast',
    reason: { en: 'the sum of the team’s quotas', ru: 'сумма планов менеджеров' },
  }));
}
