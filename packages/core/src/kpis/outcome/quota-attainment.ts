import { divide } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import type { WorkedExample } from '../example.ts';
import { bookings, quota } from './bookings.ts';

/** Bookings credited at the close ÷ what of the quotas lies in the period and was held. Of a team a ratio of sums, never a mean of its people. */
export const quotaAttainment = metric({
  id: 'quota_attainment',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Quota attainment', ru: 'Выполнение плана продаж' },
  explanation: {
    en: 'How much of the quota for the days of the period was brought in by deals won in it.',
    ru: 'Какая часть плана, приходящегося на дни периода, закрыта выигранными в нём сделками.',
  },
  mistake: {
    en: 'Measuring a new hire by a full quota, or taking the mean of the percentages before and after a transfer. Here the quota accrues by the days it is held, and sums are divided by sums.',
    ru: 'Мерить новичка полным планом или усреднять проценты до и после перевода. Здесь план начисляется по дням, пока он закреплён за человеком, и сумма делится на сумму.',
  },
  notFor: {
    en: 'Whether the goal will be reached: an open period is set against its whole quota, so look at pipeline_coverage. Overlay credit is not in it.',
    ru: 'Не показывает, будет ли план выполнен: незаконченный период сравнивается с планом целиком, поэтому смотрите pipeline_coverage. Вклад помогавших сверх долей сделки не входит.',
  },
  source: { title: 'Siebel documentation: quotas are spread over their period and exchanged at the rate of the day of assignment' },
  value: divide(bookings, quota, 'no quota'),
});

const monthly = (from: string, to: string, amount: string) => ({ owner: 'anna', from, to, amount, currency: 'EUR' });

export const example = {
  from: '2024-01-01',
  to: '2024-07-01',
  zone: 'Europe/Berlin',
  asOf: '2024-07-01T00:00:00+02:00',
  records: {
    people: [{ id: 'anna', from: '2024-02-12T00:00:00+01:00' }],
    quotas: [
      monthly('2024-02-01T00:00:00+01:00', '2024-03-01T00:00:00+01:00', '10000'),
      monthly('2024-03-01T00:00:00+01:00', '2024-04-01T00:00:00+02:00', '20000'),
      monthly('2024-04-01T00:00:00+02:00', '2024-05-01T00:00:00+02:00', '30000'),
      monthly('2024-05-01T00:00:00+02:00', '2024-07-01T00:00:00+02:00', '80000'),
    ],
    deals: [
      {
        id: 'd1',
        owner: 'anna',
        status: 'won',
        createdAt: '2024-03-04T10:00:00+01:00',
        closedAt: '2024-06-10T10:00:00+02:00',
        amount: '62000',
        currency: 'EUR',
      },
    ],
  },
  because: {
    en: 'Anna began on 12 February: of that month’s 10,000 she holds 18 of 29 days, 6,206.90. With the steps of her ramp the quota is 136,206.90, of which 62,000 is 45.5 %; against the full quota of 240,000 it would be 25.8 %.',
    ru: 'Анна начала 12 февраля: из 10 000 этого месяца на неё приходится 18 дней из 29, то есть 6 206,90. Вместе со ступенями разгона план равен 136 206,90, и 62 000 — это 45,5 %; от полного плана в 240 000 вышло бы 25,8 %.',
  },
  expected: [{ value: 62_000 / ((10_000 * 18) / 29 + 130_000), numerator: '62000' }],
} satisfies WorkedExample;
