import { at, divide, least, sum } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { accounts } from './accounts.ts';

/** Monthly revenue at the end of the period from the customers of its start, each at most what it was, ÷ their monthly revenue at the start. */
export const grr = metric({
  id: 'grr',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Gross revenue retention', ru: 'Валовое удержание выручки (GRR)' },
  explanation: {
    en: 'Which part of the recurring revenue there was at the start of the period is still there at its end, growth left aside.',
    ru: 'Какая часть регулярной выручки, бывшей на начало периода, сохранилась к его концу, если не считать роста.',
  },
  mistake: {
    en: 'Capping only the total, so that one customer who buys more hides another who left. Each customer counts for at most what it paid before.',
    ru: 'Ограничивать только общую сумму, так что один докупивший клиент скрывает другого, ушедшего. Каждый клиент учитывается не более чем в прежнем размере.',
  },
  notFor: {
    en: 'Growth within the customer base (nrr), or how many customers stay (logo_retention).',
    ru: 'Не показывает рост внутри клиентской базы (nrr) и то, сколько клиентов остаётся (logo_retention).',
  },
  source: { title: 'SaaS Metrics Standards Board, Gross Revenue Retention' },
  value: divide(
    at(accounts.period, sum(least(accounts.opening, accounts.closing), { opening: positive })),
    at(accounts.period, sum(accounts.opening, { opening: positive })),
    'no recurring revenue at the start',
  ),
});

export const example = {
  from: '2026-03-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-01T00:00:00+02:00',
  records: {
    subscriptionChanges: [
      { customer: 'acme', at: '2026-01-05T10:00:00+01:00', mrr: '100', currency: 'EUR' },
      { customer: 'acme', at: '2026-03-10T10:00:00+01:00', mrr: '0', currency: 'EUR' },
      { customer: 'borg', at: '2026-01-05T10:00:00+01:00', mrr: '200', currency: 'EUR' },
      { customer: 'borg', at: '2026-03-12T10:00:00+01:00', mrr: '150', currency: 'EUR' },
      { customer: 'cora', at: '2026-01-05T10:00:00+01:00', mrr: '300', currency: 'EUR' },
      { customer: 'cora', at: '2026-03-15T10:00:00+01:00', mrr: '360', currency: 'EUR' },
      { customer: 'dion', at: '2026-01-05T10:00:00+01:00', mrr: '400', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Of 1,000 at the start 850 is left: Acme’s 100 and 50 of Borg’s are gone. The 60 that Cora takes more do not make up for them.',
    ru: 'Из 1 000 на начало осталось 850: нет 100 от Acme и 50 от Borg. Рост Cora на 60 этого не восполняет.',
  },
  expected: [{ value: 0.85, numerator: '850', denominator: '1000' }],
} satisfies WorkedExample;
