import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Upsell deals won in the period, by their close. */
export const upsellDeals = metric({
  id: 'upsell_deals',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Upsell deals', ru: 'Допродажи, сделок' },
  explanation: {
    en: 'How many deals were won in the period in which a customer took more than before.',
    ru: 'Сколько за период выиграно сделок, в которых клиент взял больше прежнего.',
  },
  mistake: {
    en: 'Counting every deal with an existing customer: a renewal only keeps what there was.',
    ru: 'Считать любую сделку с действующим клиентом: продление лишь сохраняет то, что было.',
  },
  notFor: {
    en: 'How much they bring (upsell_revenue), or whether growth outweighs what is lost (nrr).',
    ru: 'Не показывает, сколько они приносят (upsell_revenue) и перекрывает ли рост потери (nrr).',
  },
  source: { title: 'SaaS Metrics Standards Board, Blended CAC Ratio: new and expansion business are told apart' },
  value: at(deals.closedAt, count(deals, { status: 'won', kind: 'upsell' })),
});

const made = { createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...made, status: 'won', kind: 'upsell' },
      { id: 'd2', ...made, status: 'won', kind: 'upsell', closedAt: '2026-01-31T23:30:00+01:00' },
      { id: 'd3', ...made, status: 'won', kind: 'renewal' },
      { id: 'd4', ...made, status: 'won', kind: 'new' },
      { id: 'd5', ...made, status: 'lost', kind: 'upsell' },
    ],
  },
  because: {
    en: 'd1 and d2 are upsells that were won in January. d3 renews what there was, d4 is a new deal, d5 was lost.',
    ru: 'd1 и d2 — допродажи, выигранные в январе. d3 продлевает прежнее, d4 — новая сделка, d5 проиграна.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
