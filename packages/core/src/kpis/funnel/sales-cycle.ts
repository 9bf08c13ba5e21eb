import { during, medianTime } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

/** Kaplan–Meier median of the days from creation to the end, won or lost: every deal in progress during the period counts for the days it spent there. */
export const salesCycle = metric({
  id: 'sales_cycle',
  group: 'funnel',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Sales cycle', ru: 'Цикл продаж' },
  explanation: {
    en: 'At the pace of this period, the number of days after which half of all deals have come to an end, won or lost.',
    ru: 'За сколько дней при темпе этого периода завершается половина сделок, с выигрышем или без.',
  },
  mistake: {
    en: 'Averaging closed deals only: the slow ones are still open and drop out, so the cycle looks shorter than it is.',
    ru: 'Усреднять только закрытые сделки: самые долгие ещё открыты и в расчёт не попадают, поэтому цикл кажется короче, чем есть.',
  },
  notFor: {
    en: 'How long it takes to win (time_to_win), or where the days go (time_in_stage). Few deals make a rough median: look at the interval and the smallest number under observation.',
    ru: 'Не показывает, сколько дней нужно до выигрыша (time_to_win) и на каком этапе уходит время (time_in_stage). По малому числу сделок медиана грубая: смотрите на интервал и на то, сколько сделок оставалось под наблюдением.',
  },
  source: { title: 'E. L. Kaplan and P. Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)' },
  value: during(deals.createdAt, deals.closedAt, medianTime(cycle)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-06T10:00:00+01:00', closedAt: '2026-01-26T10:00:00+01:00' },
      { id: 'd3', status: 'open', createdAt: '2026-01-01T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2025-12-20T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'On day 10 one of the three deals observed at that age ends (2/3 go on), on day 20 one of three again: d2, d3, and d4, which was already 11 days old when January began. 4/9 are left, less than half, so the median is 20; the two closed deals alone would give 15.',
    ru: 'На 10-й день завершается одна из трёх сделок, наблюдавшихся в этом возрасте (остаётся 2/3), на 20-й — снова одна из трёх: d2, d3 и d4, которой к началу января было уже 11 дней. Остаётся 4/9, меньше половины, значит, медиана — 20 дней; по двум закрытым сделкам вышло бы 15.',
  },
  expected: [{ value: 20, n: 4, risk: 3 }],
} satisfies WorkedExample;
