export { count, distinct, incidenceAt, mean, median, medianTime, quantile, reducer, share, sum, timeQuantile } from './build/aggregate.ts';
export { elapsed, firstAfter, least, overdue, overlap, prorated, times, within } from './build/expression.ts';
export { funnel, per, step } from './build/own-table.ts';
export { asOf, at, during } from './build/placement.ts';
export type { Additive, Aggregate, Elapsed, Expression, Moment, Value } from './build/typed.ts';
export { add, divide, later, multiply, over, previous, subtract, toDate, total, trailing, yearBefore } from './build/value.ts';
