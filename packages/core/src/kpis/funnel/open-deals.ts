import { asOf, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Deals open at the end of the period, or at the as-of if that is sooner. A stock: it is never added over time. */
export const openDeals = metric({
  id: 'open_deals',
  group: 'funnel',
  indicator: 'leading',
  label: { en: 'Open deals', ru: 'Сделки в воронке' },
  explanation: {
    en: 'How many deals were open at the end of the period.',
    ru: 'Сколько сделок было открыто на конец периода.',
  },
  mistake: {
    en: 'Counting the deals created in the period that are open today: that leaves out older ones and rewrites the past each time a deal closes.',
    ru: 'Считать созданные в периоде сделки, открытые сегодня: старые сделки при этом теряются, а прошлое меняется с каждой закрытой сделкой.',
  },
  notFor: {
    en: 'What they are worth (pipeline_value), or whether it is enough (pipeline_coverage). More is not always better: it may be deals that nobody closes.',
    ru: 'Не показывает, сколько они стоят (pipeline_value) и хватит ли их на план (pipeline_coverage). Больше — не всегда лучше: это могут быть сделки, которые никто не закрывает.',
  },
  source: { title: 'R. Kimball and M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013), on periodic snapshots and semi-additive facts' },
  value: asOf(count(deals, { status: 'open' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-10T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'open', createdAt: '2025-11-20T10:00:00+01:00' },
      { id: 'd2', status: 'won', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-02-03T10:00:00+01:00' },
      { id: 'd3', status: 'lost', createdAt: '2026-01-09T10:00:00+01:00', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-02-02T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'At the end of January d1 and d2 were open: d2 was won only in February. d3 had ended by then, and d4 did not exist yet.',
    ru: 'На конец января были открыты d1 и d2: d2 выиграна только в феврале. Сделка d3 к тому времени завершилась, а d4 ещё не было.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
