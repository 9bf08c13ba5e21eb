import type { Axis } from '../axis.ts';

/**
 * Answers by group of what is counted by rep and period. The total comes from the few counted rows, by a join that has each rep in it twice:
 * GROUPING SETS over the rows themselves aggregate them twice (57 ms in place of 39 for the activities).
 */
export const rolled = ({ members }: Axis, answers: Readonly<Record<string, string>>, counted: string): string =>
  `SELECT grp, period, ${Object.entries(answers)
    .map(([name, value]) => `(${value})::DOUBLE AS "${name}"`)
    .join(', ')} FROM (${counted}) JOIN ${members} USING (owner) GROUP BY grp, period`;

/** NULL where there is nothing it could be of. */
export const ratio = (part: string, whole: string): string => `(${part})::DOUBLE / nullif(${whole}, 0)`;

/** Cents → units. Rows whose amounts are all unknown have no sum; no rows at all have 0. */
export const money = (cents: string, known: string, rows: string): string =>
  `CASE WHEN ${rows} > 0 AND ${known} = 0 THEN NULL ELSE coalesce(${cents}, 0) / 100 END`;
