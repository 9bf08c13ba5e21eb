export type { MetricGroup, Source, Words } from '../metric/definition.ts';
export { type AskOptions, ask } from './ask.ts';
export * from './catalogue.ts';
export type { ExpectedCell, WorkedExample } from './example.ts';
