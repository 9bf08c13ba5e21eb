import { type Axis, hour } from '../axis.ts';
import { codes } from '../codes.ts';
import { conversionKpis } from '../expert/conversions.ts';
import { cycleKpis } from '../expert/cycles.ts';
import { lossKpis } from '../expert/losses.ts';
import { responseKpis } from '../expert/responses.ts';
import { stageKpis } from '../expert/stages.ts';
import { wonWithinKpis } from '../expert/won-within.ts';
import { never } from '../store.ts';

/** Statistics of the deals won. */
const wins = ({ hours }: Axis, answers: Readonly<Record<string, string>>): string =>
  `SELECT CASE WHEN grouping(closer) = 1 THEN 0 ELSE closer + 1 END AS grp, period, ${Object.entries(answers)
    .map(([name, value]) => `${value} AS "${name}"`)
    .join(', ')}
  FROM deals JOIN ${hours} AS closed ON closed.hour = closedAt // ${hour} JOIN days AS created ON created.hour = createdAt // ${hour}
  WHERE validTo = ${never} AND status = ${codes.status.won} GROUP BY GROUPING SETS ((period), (closer, period))`;

const cycle = '(closed.day - created.day)::DOUBLE';

/** A statement for each KPI, with its parts; the longer ones are those of the expert, as there is no simpler way to say them that is as fast. */
export const tier2PerKpi = (axis: Axis): readonly string[] => [
  wins(axis, {
    'average_deal_size.mean': 'avg(amount / 100) FILTER (amount > 0)',
    'average_deal_size.median': 'quantile_cont(amount / 100, 0.5) FILTER (amount > 0)',
  }),
  wins(axis, { closed_won_cycle_mean: `avg(${cycle})` }),
  wins(axis, { closed_won_cycle_median: `quantile_cont(${cycle}, 0.5)` }),
  cycleKpis(axis, { sales_cycle: 'ended' }),
  cycleKpis(axis, { time_to_win: 'won' }),
  wonWithinKpis(axis),
  responseKpis(axis),
  conversionKpis(axis),
  stageKpis(axis),
  lossKpis(axis),
];
