import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Deals whose present end, as known at the as-of, is a loss that came in the period. A reopened deal is not lost. */
export const dealsLost = metric({
  id: 'deals_lost',
  group: 'funnel',
  indicator: 'lagging',
  label: { en: 'Deals lost', ru: 'Проигранные сделки' },
  explanation: {
    en: 'How many deals were lost in the period, “no decision” among them.',
    ru: 'Сколько сделок проиграно в периоде, включая отложенные без решения.',
  },
  mistake: {
    en: 'Counting every time a deal was marked lost: one that was reopened is not lost, and one that was lost twice is lost once.',
    ru: 'Считать каждую отметку о проигрыше: сделка, открытая снова, не проиграна, а проигранная дважды проиграна один раз.',
  },
  notFor: {
    en: 'Whether that is many: fewer losses may only be fewer deals, which win_rate tells. Why they were lost is in loss_reasons.',
    ru: 'Не показывает, много ли это: проигрышей может стать меньше просто потому, что меньше сделок, это видно по win_rate. Почему проиграны — в loss_reasons.',
  },
  source: { title: 'fivetran/dbt_salesforce, status of an opportunity: lost where it is closed and not won' },
  value: at(deals.closedAt, count(deals, { status: 'lost' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'lost', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-10T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-09T10:00:00+01:00', closedAt: '2026-01-31T23:30:00+01:00' },
      { id: 'd3', status: 'open', createdAt: '2025-12-12T10:00:00+01:00' },
      { id: 'd4', status: 'won', createdAt: '2025-12-15T10:00:00+01:00', closedAt: '2026-01-20T10:00:00+01:00' },
    ],
    changes: [
      { deal: 'd3', at: '2026-01-12T10:00:00+01:00', status: 'lost' },
      { deal: 'd3', at: '2026-01-19T10:00:00+01:00', status: 'open' },
    ],
  },
  because: {
    en: 'd1 and d2 were lost, d2 in the last half hour of January. d3 was lost too but has been reopened, and d4 was won.',
    ru: 'Проиграны d1 и d2, причём d2 — в последние полчаса января. Сделка d3 тоже была проиграна, но открыта снова, а d4 выиграна.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
