import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Of the deals created in the period, the share won so far and the share still open. */
export const winRateCohort = metric({
  id: 'win_rate_cohort',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate by created cohort', ru: 'Винрейт по дате создания' },
  explanation: {
    en: 'What has become of the deals created in the period: how many of them are won, and how many are still open.',
    ru: 'Что стало со сделками, созданными в периоде: какая доля уже выиграна и какая ещё открыта.',
  },
  mistake: {
    en: 'Comparing a young period with an old one: recent months always look weak, because most of their deals are still open. That is why the open share stands beside it.',
    ru: 'Сравнивать недавний период с давним: у недавних месяцев доля всегда ниже, потому что большинство их сделок ещё открыто. Поэтому рядом стоит доля открытых.',
  },
  notFor: {
    en: 'How the deals that ended in the period went (win_rate), or how much a young cohort will have won in the end: won_within takes the open deals into account.',
    ru: 'Не показывает, чем закончились сделки, завершённые в периоде (win_rate), и сколько в итоге выиграет молодая когорта: открытые сделки учитывает won_within.',
  },
  source: { title: 'Varicent, “Created Win Rate”' },
  parts: {
    won: at(deals.createdAt, share(count(deals), { status: 'won' })),
    open: at(deals.createdAt, share(count(deals), { status: 'open' })),
  },
  partLabels: { won: { en: 'won', ru: 'выиграно' }, open: { en: 'still open', ru: 'ещё открыто' } },
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-03-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-02-20T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-09T10:00:00+01:00', closedAt: '2026-01-30T10:00:00+01:00' },
      { id: 'd3', status: 'open', createdAt: '2026-01-12T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-31T23:30:00+01:00' },
      { id: 'd5', status: 'won', createdAt: '2025-12-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Four deals were created in January: one is won, though only in February, and two are open. d5 was won in January but created before.',
    ru: 'В январе создано четыре сделки: одна выиграна (пусть и в феврале), две открыты. d5 выиграна в январе, но создана раньше.',
  },
  expected: [
    { part: 'won', value: 1 / 4, numerator: 1, denominator: 4 },
    { part: 'open', value: 2 / 4, numerator: 2, denominator: 4 },
  ],
} satisfies WorkedExample;
