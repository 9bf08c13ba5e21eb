import { asOf, sum, times } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

/** Amount × probability of the deals open at the end of the period, each as it was known then. */
export const weightedPipeline = metric({
  id: 'weighted_pipeline',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Weighted pipeline', ru: 'Взвешенная воронка' },
  explanation: {
    en: 'What the open deals are worth if each counts with the probability that the team or its CRM gives it.',
    ru: 'Сколько стоят открытые сделки, если каждую взять с вероятностью, которую ей назначили менеджеры или CRM.',
  },
  mistake: {
    en: 'Multiplying the whole pipeline by the average probability, though large deals are often the unlikely ones; or taking 65 per cent for 65, which makes the figure a hundred times too large.',
    ru: 'Умножать всю воронку на среднюю вероятность, хотя крупные сделки часто самые сомнительные, или брать 65 процентов как число 65, из-за чего результат в сто раз больше.',
  },
  notFor: {
    en: 'A forecast: the probabilities are judgements, and nothing is said of when a deal closes. What is due in the period is in forecast_rollup.',
    ru: 'Это не прогноз: вероятности — чьё-то суждение, а о сроках закрытия здесь ничего не сказано. Что ожидается в периоде, показывает forecast_rollup.',
  },
  source: { title: 'fivetran/dbt_salesforce, pipeline forecast amount: the sum of amount × probability' },
  value: asOf(sum(times(deals.amount, deals.probability), { status: 'open' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'open', createdAt: '2026-01-05T10:00:00+01:00', amount: '1000', currency: 'EUR', probability: 0.5 },
      { id: 'd2', status: 'open', createdAt: '2026-01-08T10:00:00+01:00', amount: '4000', currency: 'EUR', probability: 0.25 },
      { id: 'd3', status: 'open', createdAt: '2026-01-12T10:00:00+01:00', amount: '700', currency: 'EUR' },
      {
        id: 'd4',
        status: 'lost',
        createdAt: '2026-01-12T10:00:00+01:00',
        closedAt: '2026-01-20T10:00:00+01:00',
        amount: '9000',
        currency: 'EUR',
        probability: 0.9,
      },
    ],
  },
  because: {
    en: '1,000 × 0.5 + 4,000 × 0.25 = 1,500; the average probability would give 1,875. d3 has no probability and is left out with that reason; d4 is lost and worth nothing any more.',
    ru: '1000 × 0,5 + 4000 × 0,25 = 1500; со средней вероятностью вышло бы 1875. У d3 нет вероятности, она исключена с этой причиной; d4 проиграна и уже ничего не стоит.',
  },
  expected: [{ value: '1500', n: 2, excluded: { 'probability missing': 1 } }],
} satisfies WorkedExample;
