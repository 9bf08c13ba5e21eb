import { at, share, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { closed } from './closed.ts';

/** Of the amount of the deals closed in the period, the share that was won, at the exchange rate of each close. */
export const winRateAmount = metric({
  id: 'win_rate_amount',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate by amount', ru: 'Винрейт по сумме' },
  explanation: {
    en: 'Of the money in the deals that came to an end in the period, the share that was won.',
    ru: 'Какая доля суммы сделок, завершённых в периоде, выиграна.',
  },
  mistake: {
    en: 'Calling it simply the win rate, although a single large deal can decide it. Nor is a deal without an amount worth zero: it is left out, and counted as left out.',
    ru: 'Называть этот показатель просто винрейтом, хотя его может определить одна крупная сделка. Сделка без суммы не стоит ноль: она не учитывается, и об этом сообщается.',
  },
  notFor: {
    en: 'How often deals are won (win_rate). A gap between the two says that large and small deals fare differently; deals that are still open are in neither.',
    ru: 'Не показывает, как часто выигрывают (win_rate): расхождение между ними означает, что судьба крупных и мелких сделок различна. Открытые сделки не входят ни туда, ни сюда.',
  },
  source: { title: 'fivetran/dbt_salesforce, salesforce__owner_performance: win percent, by amount' },
  value: at(deals.closedAt, share(sum(deals.amount, closed), { status: 'won' })),
});

const made = { createdAt: '2025-12-10T10:00:00+01:00', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...made, status: 'won', amount: '1000', closedAt: '2026-01-12T10:00:00+01:00' },
      { id: 'd2', ...made, status: 'won', amount: '9000', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd3', ...made, status: 'lost', amount: '5000', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd4', ...made, status: 'lost', closedAt: '2026-01-21T10:00:00+01:00' },
      { id: 'd5', ...made, status: 'open', amount: '20000' },
    ],
  },
  because: {
    en: 'Of 15,000 that came to an end 10,000 was won. d4 has no amount and is left out with that reason; d5 is still open.',
    ru: 'Завершились сделки на 15 000, из них выиграно 10 000. У d4 нет суммы, и она не учтена по этой причине; d5 ещё открыта.',
  },
  expected: [{ value: 2 / 3, numerator: '10000', denominator: '15000', n: 3, excluded: { 'amount missing': 1 } }],
} satisfies WorkedExample;
