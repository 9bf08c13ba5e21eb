import type { Dataset } from '../dataset/dataset.ts';
import { amountText, parseAmount, toDecimal } from '../money/amount.ts';
import type { CivilDate } from '../time/civil.ts';
import { localDate } from '../time/zone.ts';
import type { Goal } from './goal.ts';

/** What the quotas of a stretch of local days add up to, as decimal text; null where there are none. */
export type QuotaOf = (from: CivilDate, to: CivilDate) => string | null;

const quotaKey = (from: CivilDate, to: CivilDate): string => `${from} ${to}`;

/** Quotas by the stretch they are for, at the rates of the plan. Where one has no rate there is no total, rather than a smaller one. */
export function quotaTotals({ records, currency, planRateAt }: Dataset, zone: string): QuotaOf {
  const totals = new Map<string, bigint | null>();
  for (const { amount, from, to, currency: own } of records.quotas ?? []) {
    if (amount == null) continue;
    const key = quotaKey(localDate(from as number, zone), localDate(to as number, zone));
    const rate = planRateAt((own ?? currency) as string);
    const so = totals.get(key);
    totals.set(key, rate === null || so === null ? null : (so ?? 0n) + parseAmount(amount as string) * rate);
  }
  return (from, to) => {
    const total = totals.get(quotaKey(from, to));
    return total === undefined || total === null ? null : amountText(toDecimal(total));
  };
}

/** The team's revenue goal that the quotas of its people add up to, for each stretch of time that holds the as-of. */
export function quotaGoals(dataset: Dataset, asOf: number, zone: string): Goal[] {
  const total = quotaTotals(dataset, zone);
  const current = (dataset.records.quotas ?? []).filter(({ from, to }) => (from as number) < asOf && (to as number) >= asOf);
  const stretches = new Map(
    current
      .map((quota) => [localDate(quota.from as number, zone), localDate(quota.to as number, zone)] as const)
      .map((stretch) => [quotaKey(...stretch), stretch]),
  );
  return [...stretches.values()].flatMap(([from, to]) => {
    const target = total(from, to);
    if (target === null) return [];
    const reason = { en: 'the sum of the team’s quotas', ru: 'сумма планов менеджеров' };
    return [{ id: `quota ${from}`, metric: 'revenue', from, to, target, direction: 'atLeast' as const, reason }];
  });
}
