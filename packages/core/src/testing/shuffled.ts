import { hashOf } from '../hash.ts';
import type { Records } from '../model/index.ts';

/** The same records in an order that the salt decides. */
export const shuffled = (records: Records, salt: number): Records =>
  Object.fromEntries(
    Object.entries(records)
      .map(([entity, rows]) => [entity, inOrderOf<object>(rows, salt)] as const)
      .reverse(),
  ) as Records;

const inOrderOf = <R>(rows: readonly R[], salt: number): R[] =>
  rows
    .map((row, index) => [hashOf([salt, index]), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
