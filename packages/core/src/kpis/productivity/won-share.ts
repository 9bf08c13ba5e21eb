import { add, asOf, at, count, divide } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { closed } from './closed.ts';

/** Deals won in the period ÷ all deals worked on in it: those that ended in it and those still open at its end, which is those open at its start and those created in it. */
export const wonShare = metric({
  id: 'won_share',
  group: 'productivity',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Won share of opportunities', ru: 'Процент выигранных сделок' },
  explanation: {
    en: 'Of all the opportunities the team had in hand during the period, the share it won in that time.',
    ru: 'Какую долю всех возможностей, бывших в работе в течение периода, команда выиграла за это время.',
  },
  mistake: {
    en: 'Dividing the wins by the deals created in the period: most wins come from older deals, which have to be in the denominator too.',
    ru: 'Делить выигранные сделки на созданные в периоде: большинство побед приходит из более старых сделок, и они тоже должны стоять в знаменателе.',
  },
  notFor: {
    en: 'How the deals that ended went (win_rate). It falls when new deals come in or periods get shorter, so compare only periods of one length.',
    ru: 'Не показывает, чем заканчиваются сделки (win_rate). Он падает при притоке новых сделок и на коротких периодах, поэтому сравнивайте только периоды одной длины.',
  },
  source: { title: 'The sales guide behind salesperf: won deals as a percentage of all opportunities' },
  value: divide(at(deals.closedAt, count(deals, { status: 'won' })), add(at(deals.closedAt, count(deals, closed)), asOf(count(deals, { status: 'open' })))),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-08T10:00:00+01:00', closedAt: '2026-01-30T10:00:00+01:00' },
      { id: 'd3', status: 'open', createdAt: '2025-11-09T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-12T10:00:00+01:00' },
      { id: 'd5', status: 'won', createdAt: '2025-11-20T10:00:00+01:00', closedAt: '2025-12-28T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Four deals were in hand in January, two of them since last year, and one was won. d5 had ended before.',
    ru: 'В январе в работе были четыре сделки, две из них с прошлого года; выиграна одна. d5 завершилась раньше.',
  },
  expected: [{ value: 1 / 4, numerator: 1, denominator: 4 }],
} satisfies WorkedExample;
