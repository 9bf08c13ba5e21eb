import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { closed } from './closed.ts';

/** Of the qualified deals closed in the period, the share won. */
export const winRateQualified = metric({
  id: 'win_rate_qualified',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Win rate of qualified deals', ru: 'Винрейт квалифицированных сделок' },
  explanation: {
    en: 'Of the qualified deals that came to an end in the period, the share that was won.',
    ru: 'Доля выигранных среди квалифицированных сделок, завершённых в периоде.',
  },
  mistake: {
    en: 'Leaving unqualified deals out of the losses but not out of the wins: here both sides are of qualified deals alone.',
    ru: 'Убирать неквалифицированные сделки из проигранных, но оставлять среди выигранных: здесь и те и другие только квалифицированные.',
  },
  notFor: {
    en: 'How good the deals are that come in: a stricter rule of qualification lifts it without one more win. Look at win_rate and qualified_leads beside it.',
    ru: 'Не показывает качество входящих сделок: он растёт и от более строгих правил квалификации, без единой новой победы. Смотрите вместе с win_rate и qualified_leads.',
  },
  source: { title: 'Sourcegraph handbook: win rate = won ÷ (won + qualified lost)' },
  value: at(deals.closedAt, share(count(deals, { ...closed, qualified: true }), { status: 'won' })),
});

const made = { createdAt: '2025-12-10T10:00:00+01:00' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...made, status: 'won', qualified: true, closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', ...made, status: 'lost', qualified: true, closedAt: '2026-01-20T10:00:00+01:00' },
      { id: 'd3', ...made, status: 'lost', qualified: false, closedAt: '2026-01-21T10:00:00+01:00' },
      { id: 'd4', ...made, status: 'won', closedAt: '2026-01-22T10:00:00+01:00' },
      { id: 'd5', ...made, status: 'open', qualified: true },
    ],
  },
  because: {
    en: 'Two qualified deals ended in January and one of them was won. d3 was not qualified, of d4 nobody said so, d5 is still open.',
    ru: 'В январе завершились две квалифицированные сделки, одна выиграна. d3 не квалифицирована, у d4 отметки нет, d5 ещё открыта.',
  },
  expected: [{ value: 1 / 2, numerator: 1, denominator: 2 }],
} satisfies WorkedExample;
