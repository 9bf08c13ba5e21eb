import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { closed } from './closed.ts';

/** Of the deals closed in the period, the share won: by count, on the closed basis, with "no decision" among the losses. */
export const winRate = metric({
  id: 'win_rate',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate', ru: 'Винрейт' },
  explanation: {
    en: 'Of the deals that came to an end in the period, the share that was won.',
    ru: 'Доля выигранных среди сделок, завершённых в периоде.',
  },
  mistake: {
    en: 'Dividing the wins of a period by the deals created in it: the two are not the same deals, and the result can exceed 100 %.',
    ru: 'Делить выигранные сделки периода на созданные в нём: это разные сделки, и результат может превысить 100 %.',
  },
  notFor: {
    en: 'What becomes of the deals created in a period (win_rate_cohort), or money (win_rate_amount). Few deals are left to judge a person by it: look at the interval.',
    ru: 'Не показывает, что стало со сделками, созданными в периоде (win_rate_cohort), и сколько в них денег (win_rate_amount). Для оценки человека сделок обычно мало: смотрите на интервал.',
  },
  source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
  value: at(deals.closedAt, share(count(deals, closed), { status: 'won' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd3', status: 'lost', createdAt: '2026-01-09T10:00:00+01:00', closedAt: '2026-01-31T23:30:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-12T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Three deals ended in January and one of them was won; d4 is still open and does not count yet.',
    ru: 'В январе завершились три сделки, одна выиграна; d4 ещё открыта и пока не учитывается.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3 }],
} satisfies WorkedExample;
