import { asOf } from '../../../world/calendar.ts';
import { type Axis, hour } from '../axis.ts';
import { ratio, rolled } from './rolled.ts';

const window = 14;

/** Leads whose window has passed, and those of them that were converted within it. */
export const conversionKpis = (axis: Axis): string =>
  rolled(
    axis,
    { conversion_rate: ratio('sum(converted)', 'sum(decided)') },
    `SELECT owner, created.period AS period, count(*) AS decided, countif(converted.day - created.day <= ${window}) AS converted
    FROM leads JOIN ${axis.hours} AS created ON created.hour = createdAt // ${hour}
    JOIN ${axis.spans} AS converted ON converted.hour = convertedAt // ${hour}
    WHERE created.day < (SELECT day FROM days WHERE hour = ${asOf} // ${hour}) - ${window} GROUP BY owner, created.period`,
  );
