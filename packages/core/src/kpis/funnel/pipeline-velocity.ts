import { at, count, divide, mean, medianTime, multiply, over, share, trailing } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

const won = { status: 'won' } as const;

/** Opportunities × share won × mean won amount ÷ median cycle, all four of the deals created in the period and those before it, so many in all. */
export const pipelineVelocityOver = (periods: number): Metric<never> =>
  metric({
    id: 'pipeline_velocity',
    group: 'funnel',
    indicator: 'leading',
    better: 'higher',
    label: { en: 'Pipeline velocity', ru: 'Скорость воронки' },
    explanation: {
      en: 'How much money a day the deals created lately bring, from their number, the share won, their size and the time they take.',
      ru: 'Сколько денег в день приносят недавно созданные сделки: из их числа, доли выигранных, размера и длительности.',
    },
    mistake: {
      en: 'Putting together four figures of different deals, such as all opportunities with the win rate of the closed ones, which makes it too fast. Here all four are of the same deals.',
      ru: 'Соединять четыре числа о разных сделках, например все возможности с винрейтом закрытых: скорость выходит завышенной. Здесь все четыре — об одних и тех же сделках.',
    },
    notFor: {
      en: 'A forecast of revenue (forecast_rollup): it is an index, to be compared with itself. Young deals are not won yet, so take at least as many periods as a sales_cycle lasts.',
      ru: 'Это не прогноз выручки (forecast_rollup), а индекс: сравнивайте его с ним же самим. Свежие сделки ещё не выиграны, поэтому берите не меньше периодов, чем длится sales_cycle.',
    },
    source: { title: 'Close, sales velocity: opportunities × win rate × deal size ÷ length of the cycle' },
    value: over(
      trailing(periods),
      divide(
        multiply(multiply(at(deals.createdAt, count(deals)), at(deals.createdAt, share(count(deals), won))), at(deals.createdAt, mean(deals.amount, won))),
        at(deals.createdAt, medianTime(cycle)),
      ),
    ),
  });

export const pipelineVelocity = pipelineVelocityOver(3);

export const example = {
  from: '2026-03-01',
  to: '2026-04-01',
  zone: 'UTC',
  asOf: '2026-04-01T00:00:00Z',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-10T10:00:00Z', closedAt: '2026-01-30T10:00:00Z', amount: '6000', currency: 'EUR' },
      { id: 'd2', status: 'lost', createdAt: '2026-02-02T10:00:00Z', closedAt: '2026-03-04T10:00:00Z', amount: '3000', currency: 'EUR' },
      { id: 'd3', status: 'open', createdAt: '2026-03-05T10:00:00Z', amount: '4000', currency: 'EUR' },
      { id: 'd4', status: 'won', createdAt: '2025-12-20T10:00:00Z', closedAt: '2026-03-10T10:00:00Z', amount: '50000', currency: 'EUR' },
    ],
  },
  because: {
    en: 'Created from January to March: d1, d2 and d3. One of three won, for 6,000; the cycles are 20 and 30 days and one open after 26, with a median of 30. 3 × 1/3 × 6,000 ÷ 30 = 200 a day; d4 was created in December.',
    ru: 'С января по март созданы d1, d2 и d3. Выиграна одна из трёх, на 6000; циклы — 20 и 30 дней и один незавершённый после 26, медиана 30. 3 × 1/3 × 6000 ÷ 30 = 200 в день; d4 создана в декабре.',
  },
  expected: [{ value: '200', numerator: '6000', denominator: 30 }],
} satisfies WorkedExample;
