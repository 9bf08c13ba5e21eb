import { type Axis, hour } from '../axis.ts';

/** Whose rows count for a KPI, when, and for whom. */
export interface Flow {
  readonly table: string;
  readonly moment: string;
  readonly owner?: string;
  readonly where?: string;
}

/** A KPI by period, and by rep and period. */
export const flow = ({ hours }: Axis, { table, moment, owner = 'owner', where = 'true' }: Flow, id: string, value: string): string =>
  `SELECT CASE WHEN grouping(${owner}) = 1 THEN 0 ELSE ${owner} + 1 END AS grp, period, (${value})::DOUBLE AS "${id}"
  FROM ${table} JOIN ${hours} ON hour = "${moment}" // ${hour} WHERE ${where} GROUP BY GROUPING SETS ((period), (${owner}, period))`;
