import { during, medianTime } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

/** Kaplan–Meier median of the days from creation to the win, of the deals in progress during the period; a loss is censored. */
export const timeToWin = metric({
  id: 'time_to_win',
  group: 'funnel',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Time to win', ru: 'Время до выигрыша' },
  explanation: {
    en: 'How many days it takes, at the pace of this period, until half of the deals would be won if none were lost on the way.',
    ru: 'За сколько дней при темпе этого периода выигрывалась бы половина сделок, если бы ни одна не проигрывалась по дороге.',
  },
  mistake: {
    en: 'Averaging the days of won deals: those are the quick ones, and the deals that are still waited for are left out.',
    ru: 'Усреднять дни выигранных сделок: это самые быстрые, а те, которых ещё ждут, в расчёт не попадают.',
  },
  notFor: {
    en: 'What share is won (won_within, win_rate), since losses count here only as “not won by then”. The time to any end is sales_cycle.',
    ru: 'Не показывает, какая доля выигрывается (won_within, win_rate): проигрыш здесь значит лишь «до этого дня не выиграна». Время до любого завершения — sales_cycle.',
  },
  source: { title: 'E. L. Kaplan and P. Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)' },
  value: during(deals.createdAt, deals.closedAt, medianTime(cycle, { event: { status: 'won' } })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-02T10:00:00+01:00', closedAt: '2026-01-08T10:00:00+01:00' },
      { id: 'd3', status: 'won', createdAt: '2026-01-03T10:00:00+01:00', closedAt: '2026-01-25T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-04T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'd2 is lost on day 6 and is under observation no longer. On day 10 one of three is won (2/3 are not), on day 22 one of the two left (1/3 are not), so the median is 22; the two wins alone would give 16.',
    ru: 'd2 проиграна на 6-й день и дальше не наблюдается. На 10-й день выиграна одна из трёх (2/3 ещё нет), на 22-й — одна из двух оставшихся (1/3 ещё нет), значит, медиана — 22 дня; по двум выигранным сделкам вышло бы 16.',
  },
  expected: [{ value: 22, n: 4, risk: 2 }],
} satisfies WorkedExample;
