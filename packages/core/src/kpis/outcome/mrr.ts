import { asOf, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { subscriptions } from '../../model/derived/subscriptions.ts';
import type { WorkedExample } from '../example.ts';

/** What all contracts that run at the end of the period bring a month, at the exchange rate of that moment. */
export const mrr = metric({
  id: 'mrr',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Monthly recurring revenue', ru: 'Регулярная выручка в месяц (MRR)' },
  explanation: {
    en: 'What the contracts that run at the end of the period bring in a month.',
    ru: 'Сколько в месяц приносят договоры, действующие на конец периода.',
  },
  mistake: {
    en: 'Adding up the months of a quarter: it is a level, like a bank balance, and a quarter has the level of its end.',
    ru: 'Складывать месяцы квартала: это уровень, как остаток на счёте, и у квартала он такой, как на его конец.',
  },
  notFor: {
    en: 'Where growth came from: new customers hide those who left, so read grr and nrr beside it. Money paid once is in revenue, not here.',
    ru: 'Не показывает, откуда рост: новые клиенты заслоняют ушедших, поэтому смотрите вместе с grr и nrr. Разовые платежи входят в revenue, а не сюда.',
  },
  source: { title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): semi-additive facts' },
  value: asOf(sum(subscriptions.mrr)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-01T00:00:00+02:00',
  every: 'month',
  records: {
    subscriptionChanges: [
      { customer: 'acme', at: '2026-01-05T10:00:00+01:00', mrr: '100', currency: 'EUR' },
      { customer: 'borg', at: '2026-01-12T10:00:00+01:00', mrr: '200', currency: 'EUR' },
      { customer: 'acme', at: '2026-02-10T10:00:00+01:00', mrr: '150', currency: 'EUR' },
      { customer: 'borg', at: '2026-03-15T10:00:00+01:00', mrr: '0', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Acme takes more in February, Borg ends in the middle of March. The quarter ends with 150, and not with the 800 that the months add up to.',
    ru: 'В феврале Acme берёт больше, в середине марта уходит Borg. Квартал завершается со 150, а не с 800, которые дала бы сумма месяцев.',
  },
  expected: [
    { start: '2026-01-01', value: '300' },
    { start: '2026-02-01', value: '350' },
    { start: '2026-03-01', value: '150' },
  ],
} satisfies WorkedExample;
