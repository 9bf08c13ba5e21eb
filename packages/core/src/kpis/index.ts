export type { MetricGroup, Source, Words } from '../metric/definition.ts';
export { type AskOptions, ask } from './ask.ts';
export * from './catalogue.ts';
export type { ExpectedCell, WorkedExample } from './example.ts';
export { type Kpi, type KpiAnswer, type KpiId, kpi, nearestKpis, type PartOf, type PlainRecords } from './kpi.ts';
