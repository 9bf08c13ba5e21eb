import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { surveys } from '../../model/surveys.ts';
import type { WorkedExample } from '../example.ts';

/** Of the surveys answered in the period, the share with a score of 4 or 5 out of 5. */
export const csat = metric({
  id: 'csat',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Customer satisfaction (CSAT)', ru: 'Удовлетворённость клиентов (CSAT)' },
  explanation: {
    en: 'Of the customers who answered in the period, the share that gave one of the two best marks of five.',
    ru: 'Какая доля ответивших в периоде клиентов поставила одну из двух лучших оценок по пятибалльной шкале.',
  },
  mistake: {
    en: 'Calling the mean score by this name: many fours, or fives and threes half and half, have the same mean and not the same satisfaction.',
    ru: 'Называть так среднюю оценку: сплошные четвёрки и пятёрки пополам с тройками дают одно среднее, но не одну удовлетворённость.',
  },
  notFor: {
    en: 'Those who did not answer: look at csat_response_rate. It also says little where only won deals are asked.',
    ru: 'Ничего не говорит о тех, кто не ответил: смотрите csat_response_rate. Мало говорит и тогда, когда спрашивают только после выигранных сделок.',
  },
  source: { title: 'P. W. Farris et al., Marketing Metrics, 2nd ed. (2010), “Customer Satisfaction and Willingness to Recommend”' },
  value: at(surveys.answeredAt, share(count(surveys), { score: { atLeast: 4 } })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    surveys: [
      { id: 's1', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-06T10:00:00+01:00', score: 5 },
      { id: 's2', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-09T10:00:00+01:00', score: 4 },
      { id: 's3', sentAt: '2025-12-29T10:00:00+01:00', answeredAt: '2026-01-07T10:00:00+01:00', score: 3 },
      { id: 's4', sentAt: '2026-01-12T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Three customers answered in January, two of them with 4 or 5. s4 has not answered and is neither content nor discontent.',
    ru: 'В январе ответили трое, двое из них — на 4 или 5. s4 не ответил: его не считают ни довольным, ни недовольным.',
  },
  expected: [{ value: 2 / 3, numerator: 2, denominator: 3 }],
} satisfies WorkedExample;
