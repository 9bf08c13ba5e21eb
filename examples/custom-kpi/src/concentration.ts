import { at, credits, metric, type Reducer, type ReducerRow, reducer } from '@salesperf/core';

type Sums = Readonly<Record<string, number>>;

const added = (sums: Sums, { customer, amount }: ReducerRow, sign: 1 | -1): Sums => {
  const name = String(customer);
  return { ...sums, [name]: (sums[name] ?? 0) + sign * Number(amount) };
};

/** The share of the largest of several sums: a fold, which the language does not have. Memory runs it; a database refuses it by name. */
export const largestShare: Reducer<Sums> = {
  init: () => ({}),
  add: added,
  value: (sums) => {
    const whole = Object.values(sums).reduce((total, sum) => total + sum, 0);
    return whole > 0 ? Math.max(...Object.values(sums)) / whole : null;
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
