import { type Axis, hour } from '../axis.ts';
import { rolled } from './rolled.ts';

export const leadKpis = (axis: Axis): string =>
  rolled(
    axis,
    { new_leads: 'sum(created)', qualified_leads: 'sum(qualified)' },
    `SELECT owner, period, count(*) AS created, 0 AS qualified FROM leads JOIN ${axis.hours} ON hour = createdAt // ${hour} WHERE reactivated = 0 GROUP BY owner, period
    UNION ALL
    SELECT owner, period, 0, count(*) FROM leads JOIN ${axis.hours} ON hour = qualifiedAt // ${hour} GROUP BY owner, period`,
  );
