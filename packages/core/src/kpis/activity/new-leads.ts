import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { leads } from '../../model/leads.ts';

/** Leads created in the period. One that came back after it had been closed is not new. */
export const newLeads = metric({
  id: 'new_leads',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'New leads', ru: 'Новые лиды' },
  value: at(leads.createdAt, count(leads, { reactivated: false })),
});
