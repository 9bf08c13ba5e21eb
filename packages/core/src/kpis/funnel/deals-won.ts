import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Deals whose present end, as known at the as-of, is a win that came in the period. */
export const dealsWon = metric({
  id: 'deals_won',
  group: 'funnel',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Deals won', ru: 'Выигранные сделки' },
  explanation: {
    en: 'How many deals were won in the period.',
    ru: 'Сколько сделок выиграно в периоде.',
  },
  mistake: {
    en: 'Dating a win by its creation, by a close date that was typed in, or by a day of another time zone: each puts it into the wrong month.',
    ru: 'Относить выигрыш к дате создания, к дате закрытия, вписанной вручную, или к суткам чужого часового пояса: сделка попадёт не в тот месяц.',
  },
  notFor: {
    en: 'How much they brought (revenue), or how many of the deals that ended were won (win_rate).',
    ru: 'Не показывает, сколько они принесли (revenue) и какая доля завершённых выиграна (win_rate).',
  },
  source: { title: 'fivetran/dbt_salesforce, status of an opportunity: won where it is marked won' },
  value: at(deals.closedAt, count(deals, { status: 'won' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'won', createdAt: '2025-12-12T10:00:00+01:00', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd3', status: 'won', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-01-31T23:30:00Z' },
    ],
    changes: [
      { deal: 'd2', at: '2026-01-10T10:00:00+01:00', status: 'lost' },
      { deal: 'd2', at: '2026-01-12T10:00:00+01:00', status: 'open' },
      { deal: 'd2', at: '2026-01-20T10:00:00+01:00', status: 'won' },
    ],
  },
  because: {
    en: 'd1 and d2 are won in January; that d2 was lost before it was reopened no longer matters. d3 was won at 00:30 on 1 February in Berlin, though it was still January in UTC.',
    ru: 'В январе выиграны d1 и d2; то, что d2 сначала была проиграна, а потом открыта снова, уже не важно. Сделка d3 выиграна в 00:30 1 февраля по Берлину, хотя по UTC ещё был январь.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
