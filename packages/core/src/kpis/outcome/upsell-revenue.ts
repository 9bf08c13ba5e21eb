import { at, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { credits } from '../../model/derived/credits.ts';
import type { WorkedExample } from '../example.ts';

/** Bookings of the upsell deals won in the period, credited by share, at the exchange rate of each close. */
export const upsellRevenue = metric({
  id: 'upsell_revenue',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Upsell revenue', ru: 'Допродажи, сумма' },
  explanation: {
    en: 'What the deals won in the period are worth in which a customer took more than before.',
    ru: 'На какую сумму за период выиграно сделок, в которых клиент взял больше прежнего.',
  },
  mistake: {
    en: 'Counting renewals with it, or giving the whole amount to everybody who took part: shares add up to the deal, overlay credit is not added in.',
    ru: 'Включать сюда продления или засчитывать всю сумму каждому участнику: доли складываются в сумму сделки, а вклад помогавших сверх долей не прибавляется.',
  },
  notFor: {
    en: 'All that was sold (revenue), or whether customers as a whole grow or shrink (nrr).',
    ru: 'Не показывает все продажи (revenue) и то, растёт или сокращается клиентская база в целом (nrr).',
  },
  source: { title: 'SaaS Metrics Standards Board, Blended CAC Ratio: new and expansion business are told apart' },
  value: at(credits.closedAt, sum(credits.amount, { status: 'won', role: 'split', kind: 'upsell' })),
});

const won = { status: 'won', owner: 'anna', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  by: ['owner'],
  records: {
    deals: [
      { id: 'd1', ...won, kind: 'upsell', amount: '1000' },
      { id: 'd2', ...won, kind: 'renewal', amount: '5000' },
      { id: 'd3', ...won, kind: 'new', amount: '3000' },
      { id: 'd4', ...won, kind: 'upsell', amount: '4000', status: 'open', closedAt: null },
    ],
    splits: [
      { deal: 'd1', owner: 'anna', share: 0.75, role: 'split' },
      { deal: 'd1', owner: 'boris', share: 0.25, role: 'split' },
      { deal: 'd1', owner: 'clara', share: 0.5, role: 'overlay' },
    ],
  },
  because: {
    en: 'Only d1 is an upsell that was won: 750 for Anna and 250 for Boris. Clara’s help beside them adds nothing.',
    ru: 'Выигранная допродажа только одна, d1: 750 Анне и 250 Борису. Помощь Клары сверх долей ничего не прибавляет.',
  },
  expected: [{ value: '1000' }, { group: { owner: 'anna' }, value: '750' }, { group: { owner: 'boris' }, value: '250' }],
} satisfies WorkedExample;
