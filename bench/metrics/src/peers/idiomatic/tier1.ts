import type { Answers } from '../../answers.ts';
import { activityKpis } from './activities.ts';
import { dealKpis } from './deal-kpis.ts';
import { leadKpis } from './leads.ts';
import { meetingKpis } from './meetings.ts';
import { moneyKpis } from './money.ts';
import { pipelineKpis } from './pipeline.ts';
import type { Rows } from './rows.ts';

export const tier1 = (rows: Rows) => (): Answers => {
  const { due, ...pipeline } = pipelineKpis(rows);
  const { quota, ...money } = moneyKpis(rows);
  const left = quota.map((amount, cell) => amount - money.revenue[cell]!);
  return new Map(
    Object.entries({
      ...activityKpis(rows),
      ...leadKpis(rows),
      ...meetingKpis(rows),
      ...dealKpis(rows),
      ...pipeline,
      ...money,
      quota_attainment: over(money.revenue, quota),
      pipeline_coverage: over(due, left),
    }),
  );
};

const over = (amounts: Float64Array, of: Float64Array): Float64Array => amounts.map((amount, cell) => (of[cell]! > 0 ? amount / of[cell]! : Number.NaN));
