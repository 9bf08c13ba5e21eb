import { at, count, divide, elapsed, sum, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { customers } from '../../model/customers.ts';
import { payments } from '../../model/payments.ts';
import type { WorkedExample } from '../example.ts';

const age = elapsed('days', payments.since, payments.paidAt);
/** No time at all: within a window as soon as the window has passed. */
const joined = elapsed('days', customers.since, customers.since);

/** Margin of the first days of the customers who first paid in the period ÷ those customers, of whom these days have passed. */
export const clvHistoricAt = (days: number): Metric<never> =>
  metric({
    id: 'clv_historic',
    group: 'outcome',
    indicator: 'lagging',
    better: 'higher',
    label: { en: 'Customer value at equal age', ru: 'Ценность клиента при равном возрасте' },
    explanation: {
      en: `What a customer who first bought in the period had brought in margin at an age of ${days} days.`,
      ru: `Сколько маржи принёс клиент, впервые купивший в периоде, к возрасту ${days} дн.`,
    },
    mistake: {
      en: 'Comparing all that old customers ever brought with what young ones have brought so far, or counting revenue instead of margin. Here everybody is measured at the same age, and who is younger is left out.',
      ru: 'Сравнивать всё, что принесли давние клиенты, с тем, что успели принести недавние, или считать выручку вместо маржи. Здесь все берутся в одном возрасте, а кто моложе — не учитывается.',
    },
    notFor: {
      en: 'What a customer will bring in a lifetime: it looks back only. Whether customers stay is in retention_cohorts, what they cost in cac.',
      ru: 'Не показывает, сколько клиент принесёт за всё время: смотрит только назад. Остаются ли клиенты, видно по retention_cohorts, во что обходятся — по cac.',
    },
    source: { title: 'P. D. Berger, N. I. Nasr, “Customer Lifetime Value: Marketing Models and Applications”, Journal of Interactive Marketing 12 (1998)' },
    value: divide(
      at(payments.since, sum(payments.margin, within(days, age))),
      at(customers.since, count(customers, within(days, joined))),
      'no customer of that age',
    ),
  });

/** The same at an age of one year. */
export const clvHistoric = clvHistoricAt(365);

export const example = {
  from: '2025-01-01',
  to: '2026-01-01',
  zone: 'Europe/Berlin',
  asOf: '2026-06-01T00:00:00+02:00',
  records: {
    customers: [{ id: 'acme' }, { id: 'borg' }, { id: 'cora' }],
    payments: [
      { id: 'p1', customer: 'acme', paidAt: '2025-01-10T10:00:00+01:00', amount: '300', margin: '100', currency: 'EUR' },
      { id: 'p2', customer: 'acme', paidAt: '2026-02-14T10:00:00+01:00', amount: '900', margin: '500', currency: 'EUR' },
      { id: 'p3', customer: 'borg', paidAt: '2025-01-15T10:00:00+01:00', amount: '200', margin: '60', currency: 'EUR' },
      { id: 'p4', customer: 'borg', paidAt: '2025-03-01T10:00:00+01:00', amount: '-50', margin: '-20', currency: 'EUR' },
      { id: 'p5', customer: 'cora', paidAt: '2025-12-01T10:00:00+01:00', amount: '2000', margin: '900', currency: 'EUR' },
    ],
  },
  because: {
    en: 'In their first 365 days Acme brought 100 and Borg 60 − 20: 140 between two. Acme’s 500 came on day 400, and Cora is not a year old.',
    ru: 'За первые 365 дней Acme принесла 100, Borg 60 − 20: всего 140 на двоих. 500 от Acme пришли на 400-й день, а Cora нет ещё и года.',
  },
  expected: [{ value: '70', numerator: '140', denominator: 2 }],
} satisfies WorkedExample;
