import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { closed } from './closed.ts';

/** Of the deals closed in the period, without "no decision" and disqualified ones, the share won. */
export const winRateNarrow = metric({
  id: 'win_rate_narrow',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate without no-decision', ru: 'Винрейт без отложенных' },
  explanation: {
    en: 'Of the deals in which the customer did decide in the period, the share that was won.',
    ru: 'Доля выигранных среди сделок периода, по которым клиент принял решение.',
  },
  mistake: {
    en: 'Showing it as the win rate: it is always at least as high, since deals that came to nothing are left out. A loss of which nobody recorded the kind is still a loss.',
    ru: 'Выдавать его за обычный винрейт: он всегда не ниже, ведь сделки, закончившиеся ничем, не учитываются. Проигрыш, вид которого не указан, остаётся проигрышем.',
  },
  notFor: {
    en: 'The whole yield of the pipeline (win_rate): where many deals end without a decision, this one hides it. It also invites calling a loss "no decision".',
    ru: 'Не показывает отдачу воронки в целом (win_rate): если много сделок кончается без решения, здесь этого не видно. К тому же он подталкивает записывать проигрыш в отложенные.',
  },
  source: { title: 'Kellblog (D. Kellogg): narrow win rate = wins ÷ (wins + losses), broad = wins ÷ (wins + losses + derails)' },
  value: at(deals.closedAt, share(count(deals, { ...closed, lossKind: { not: ['no_decision', 'disqualified'] } }), { status: 'won' })),
});

const made = { createdAt: '2025-12-10T10:00:00+01:00' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...made, status: 'won', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', ...made, status: 'lost', lossKind: 'competitor', closedAt: '2026-01-16T10:00:00+01:00' },
      { id: 'd3', ...made, status: 'lost', closedAt: '2026-01-19T10:00:00+01:00' },
      { id: 'd4', ...made, status: 'lost', lossKind: 'no_decision', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd5', ...made, status: 'lost', lossKind: 'disqualified', closedAt: '2026-01-21T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'd4 and d5 are left out. Of the other three one was won; d3 counts as lost, although the kind of its loss was not recorded. The plain win rate is 1 of 5.',
    ru: 'd4 и d5 не учитываются. Из остальных трёх выиграна одна; d3 считается проигранной, хотя вид проигрыша не указан. Обычный винрейт — 1 из 5.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3 }],
} satisfies WorkedExample;
