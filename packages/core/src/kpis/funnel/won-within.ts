import { at, incidenceAt } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { cycle } from './cycle.ts';

const russianDays: Readonly<Record<string, string>> = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };

/** Aalen–Johansen share of the deals created in the period that is won by so many days after creation; a loss rules it out, an open deal is censored. */
export const wonWithinDays = (days: number): Metric<never> =>
  metric({
    id: 'won_within',
    group: 'funnel',
    indicator: 'lagging',
    better: 'higher',
    label: {
      en: `Won within ${days} ${days === 1 ? 'day' : 'days'}`,
      ru: `Выиграно за ${days} ${russianDays[new Intl.PluralRules('ru').select(days)]}`,
    },
    explanation: {
      en: 'Of the deals created in the period, the share that is won within the given number of days, with deals still open reckoned with.',
      ru: 'Какая доля сделок, созданных в периоде, выигрывается за заданное число дней, с учётом ещё открытых.',
    },
    mistake: {
      en: 'Treating deals still open as not won, which makes young months look bad, or treating lost deals as if they might yet be won, which promises too much.',
      ru: 'Считать открытые сделки невыигранными, из-за чего свежие месяцы выглядят плохо, или считать, что проигранные ещё могут выиграть, из-за чего доля завышена.',
    },
    notFor: {
      en: 'The outcome of the deals closed in a period (win_rate). Where hardly any deal has been followed for so many days yet, the figure can still move: ask again later.',
      ru: 'Не показывает исход сделок, закрытых в периоде (win_rate). Пока почти ни одну сделку не наблюдали столько дней, число ещё изменится: вернитесь к нему позже.',
    },
    source: { title: 'O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978)' },
    value: at(deals.createdAt, incidenceAt(days, cycle, { event: { status: 'won' }, competing: { status: 'lost' } })),
  });

export const wonWithin = wonWithinDays(90);

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-08T00:00:00+02:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-25T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-06T10:00:00+01:00', closedAt: '2026-02-15T10:00:00+01:00' },
      { id: 'd3', status: 'won', createdAt: '2026-01-04T10:00:00+01:00', closedAt: '2026-03-30T10:00:00+02:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd5', status: 'open', createdAt: '2026-01-02T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Day 20: one of five is won (1/5). Day 40: one of four is lost, 3/5 are left. d4 is last seen open on day 77, so on day 85 the win of d3 is one of two: half of the 3/5. 1/5 + 3/10 = 1/2; won ÷ created would say 2/5, and counting the loss as still open would say 3/5.',
    ru: 'День 20: выиграна одна из пяти (1/5). День 40: проиграна одна из четырёх, остаётся 3/5. Сделку d4 последний раз видели открытой на 77-й день, поэтому выигрыш d3 на 85-й день — один из двух: половина от 3/5. 1/5 + 3/10 = 1/2; деление выигранных на созданные дало бы 2/5, а если считать проигранную ещё открытой, вышло бы 3/5.',
  },
  expected: [{ value: 0.5, n: 5 }],
} satisfies WorkedExample;
