import { at, count, elapsed, share, within } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { proposals } from '../../model/proposals.ts';
import type { WorkedExample } from '../example.ts';

/** Of the proposals sent in the period whose so many days have passed, the share answered within them. */
export const proposalResponseRateWithin = (days: number): Metric<never> =>
  metric({
    id: 'proposal_response_rate',
    group: 'funnel',
    indicator: 'leading',
    better: 'higher',
    label: { en: 'Proposal response rate', ru: 'Отклик на предложения' },
    explanation: {
      en: 'Of the proposals sent in the period, the share that the customer answered in time.',
      ru: 'На какую долю отправленных в периоде предложений клиент ответил в срок.',
    },
    mistake: {
      en: 'Counting proposals sent the other day as unanswered, or only those of them that were answered quickly: until the time is up, a proposal counts neither way.',
      ru: 'Считать отправленные на днях предложения неотвеченными или брать из них только те, на которые ответили быстро: пока срок не истёк, предложение не учитывается вовсе.',
    },
    notFor: {
      en: 'Whether the answer was a yes (win_rate), or how many proposals went out (proposals_sent).',
      ru: 'Не показывает, был ли ответ согласием (win_rate) и сколько предложений отправлено (proposals_sent).',
    },
    source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
    value: at(proposals.sentAt, share(count(proposals), within(days, elapsed('days', proposals.sentAt, proposals.answeredAt)))),
  });

export const proposalResponseRate = proposalResponseRateWithin(14);

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    proposals: [
      { id: 'p1', sentAt: '2026-01-05T10:00:00+01:00', answeredAt: '2026-01-08T10:00:00+01:00' },
      { id: 'p2', sentAt: '2026-01-06T10:00:00+01:00', answeredAt: '2026-01-26T10:00:00+01:00' },
      { id: 'p3', sentAt: '2026-01-08T10:00:00+01:00' },
      { id: 'p4', sentAt: '2026-01-25T10:00:00+01:00', answeredAt: '2026-01-26T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'p1 was answered within 14 days; p2 took 20 days and p3 has no answer. The 14 days of p4 are not over, so it is left out, quick answer or not.',
    ru: 'На p1 ответили в течение 14 дней, на p2 — только через 20, на p3 ответа нет. 14 дней для p4 ещё не прошли, поэтому оно не учитывается, хотя ответ уже есть.',
  },
  expected: [{ value: 1 / 3, numerator: 1, denominator: 3, excluded: { 'window open': 1 } }],
} satisfies WorkedExample;
