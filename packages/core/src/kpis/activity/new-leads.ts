import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { leads } from '../../model/leads.ts';
import type { WorkedExample } from '../example.ts';

/** Leads by the moment they were created. One that came back after it had been closed is not new. */
export const newLeads = metric({
  id: 'new_leads',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'New leads', ru: 'Новые лиды' },
  explanation: {
    en: 'How many leads came in for the first time in the period.',
    ru: 'Сколько лидов впервые поступило за период.',
  },
  mistake: {
    en: 'Counting leads that came back as new ones, or dating a lead by its import instead of its creation.',
    ru: 'Считать вернувшиеся лиды новыми или относить лид к дате импорта, а не создания.',
  },
  notFor: {
    en: 'Whether the leads are any good: take qualified_leads, or conversion_rate for what came of them.',
    ru: 'Не говорит о качестве лидов: для этого есть qualified_leads, а что из них вышло, показывает conversion_rate.',
  },
  source: { title: 'fivetran/dbt_salesforce, salesforce__daily_activity: leads counted by the day they were created' },
  value: at(leads.createdAt, count(leads, { reactivated: false })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  records: {
    leads: [
      { id: 'l1', createdAt: '2026-01-12T10:00:00+01:00', reactivated: false },
      { id: 'l2', createdAt: '2026-01-01T00:10:00+01:00', reactivated: false },
      { id: 'l3', createdAt: '2026-01-20T10:00:00+01:00', reactivated: true },
      { id: 'l4', createdAt: '2026-01-31T23:30:00Z', reactivated: false },
    ],
  },
  because: {
    en: 'l1 and l2 were created in January. l3 came back after it had been closed, and when l4 was created it was already 1 February in Berlin.',
    ru: 'В январе созданы l1 и l2. Лид l3 вернулся после закрытия, а l4 создан, когда в Берлине уже наступило 1 февраля.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
