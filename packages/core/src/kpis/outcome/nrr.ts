import { at, divide, sum } from '../../metric/build.ts';
import { positive } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { accounts } from './accounts.ts';

/** Monthly revenue at the end of the period from the customers of its start ÷ their monthly revenue at the start. */
export const nrr = metric({
  id: 'nrr',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Net revenue retention', ru: 'Чистое удержание выручки (NRR)' },
  explanation: {
    en: 'What the customers of the start of the period bring at its end, compared with what they brought: losses and growth together.',
    ru: 'Сколько клиенты, бывшие на начало периода, приносят к его концу по сравнению с прежним: потери и рост вместе.',
  },
  mistake: {
    en: 'Dividing all recurring revenue at the end by that at the start: new customers, and those who came back, are no retention.',
    ru: 'Делить всю регулярную выручку на конец периода на выручку на начало: новые и вернувшиеся клиенты — это не удержание.',
  },
  notFor: {
    en: 'How much was lost: growth of a few can cover the loss of many, so read grr beside it. Nor does it count customers (logo_retention).',
    ru: 'Не показывает, сколько потеряно: рост немногих может скрыть уход многих, поэтому смотрите вместе с grr. Число клиентов показывает logo_retention.',
  },
  source: { title: 'SaaS Metrics Standards Board, Net Revenue Retention' },
  value: divide(
    at(accounts.period, sum(accounts.closing, { opening: positive })),
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
      { customer: 'borg', at: '2026-01-05T10:00:00+01:00', mrr: '900', currency: 'EUR' },
      { customer: 'borg', at: '2026-03-12T10:00:00+01:00', mrr: '910', currency: 'EUR' },
      { customer: 'cora', at: '2026-01-05T10:00:00+01:00', mrr: '80', currency: 'EUR' },
      { customer: 'cora', at: '2026-02-05T10:00:00+01:00', mrr: '0', currency: 'EUR' },
      { customer: 'cora', at: '2026-03-15T10:00:00+01:00', mrr: '80', currency: 'EUR' },
      { customer: 'elba', at: '2026-03-05T10:00:00+01:00', mrr: '500', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Acme and Borg brought 1,000 on 1 March; at its end Acme is gone and Borg brings 910. Elba is new and Cora came back; with them it would seem to be 1.49.',
    ru: 'На 1 марта Acme и Borg приносили 1 000; к концу месяца Acme ушла, а Borg приносит 910. Elba — новый клиент, Cora вернулась; с ними вышло бы 1,49.',
  },
  expected: [{ value: 0.91, numerator: '910', denominator: '1000' }],
} satisfies WorkedExample;
