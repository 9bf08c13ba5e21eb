import { at, credits, metric, type Reducer, type ReducerRow, reducer } from '@salesperf/core';

type Sums = Map<string, number>;

/** The share of the largest of several sums: a fold, which the language does not have. Memory runs it; a database refuses it by name. */
export const largestShare: Reducer<Sums> = {
  init: () => new Map(),
  add: (sums, { customer, amount }: ReducerRow, sign) => sums.set(String(customer), (sums.get(String(customer)) ?? 0) + sign * Number(amount)),
  value: (sums) => {
    const all = [...sums.values()];
    const whole = all.reduce((total, sum) => total + sum, 0);
    return whole > 0 ? all.reduce((largest, sum) => Math.max(largest, sum), 0) / whole : null;
  },
};

/** How much of the bookings of the period comes from one customer. */
export const concentration = metric({
  id: 'concentration',
  group: 'outcome',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Largest customer’s share', ru: 'Доля крупнейшего клиента' },
  value: at(
    credits.closedAt,
    reducer('largest_share', credits, { columns: [credits.customer, credits.amount], unit: 'share', where: { status: 'won', role: 'split' } }),
  ),
});
