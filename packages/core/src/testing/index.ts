/** For tests of one's own KPIs, with fast-check installed: records, worked examples and the laws that every metric keeps. */
export { recordBuilder } from './builders.ts';
export { type CheckedCell, checkExample } from './check-example.ts';
export { type Law, type LawOptions, lawsOf } from './laws.ts';
export { hostileRecords, type Scenario, scenario } from './records.ts';
