import { at, count, elapsed, firstAfter, medianTime, share, timeQuantile, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { leads } from '../../model/leads.ts';
import { touch } from '../activity/touch.ts';

/** From a lead's creation to the first touch by a person, on the clock of whoever the lead belongs to. */
const response = elapsed('businessMinutes', leads.createdAt, firstAfter(leads.createdAt, activities.at, 'lead', touch));

const parts = { median: at(leads.createdAt, medianTime(response)), p90: at(leads.createdAt, timeQuantile(0.9, response)) };
const partLabels = { median: { en: 'median', ru: 'медиана' }, p90: { en: '90th percentile', ru: '90-й процентиль' } };

const definition = {
  id: 'lead_response_time',
  group: 'productivity',
  indicator: 'leading',
  better: 'lower',
  label: { en: 'Lead response time', ru: 'Время отклика лида' },
} as const;

/**
 * Business minutes from a lead's creation to the first human touch, of the leads created in the period. Leads that nobody has answered
 * are censored, not left out: leaving them out is the usual mistake, and hides exactly the leads that wait. Needs working hours.
 */
export const leadResponseTime = metric({ ...definition, parts, partLabels });

/** The same with the share of leads answered within the team's own limit, in business minutes; only leads whose limit has passed count. */
export const leadResponseTimeWithin = (minutes: number): Metric =>
  metric({
    ...definition,
    parts: { ...parts, within: at(leads.createdAt, share(count(leads), within(minutes, response))) },
    partLabels: { ...partLabels, within: { en: `answered within ${minutes} min`, ru: `ответ за ${minutes} мин.` } },
  });
