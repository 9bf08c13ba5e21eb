import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { proposals } from '../../model/proposals.ts';
import type { WorkedExample } from '../example.ts';

/** Proposals by the moment they were sent, answered or not. */
export const proposalsSent = metric({
  id: 'proposals_sent',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Proposals sent', ru: 'Отправленные предложения' },
  explanation: {
    en: 'How many proposals went out to customers in the period.',
    ru: 'Сколько предложений ушло клиентам за период.',
  },
  mistake: {
    en: 'Counting the deals that stand at the stage “proposal” today, which forgets the proposals of all deals that have moved on.',
    ru: 'Считать сделки, которые сегодня стоят на этапе «предложение»: так теряются предложения по всем сделкам, ушедшим дальше.',
  },
  notFor: {
    en: 'How many customers answered (proposal_response_rate). Two proposals for one deal are two.',
    ru: 'Не показывает, сколько клиентов ответило (proposal_response_rate). Два предложения по одной сделке считаются за два.',
  },
  source: { title: 'The sales guide behind salesperf: proposals sent' },
  value: at(proposals.sentAt, count(proposals)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-28T10:00:00+01:00' },
      { id: 'd2', status: 'open', createdAt: '2025-12-12T10:00:00+01:00' },
    ],
    proposals: [
      { id: 'p1', deal: 'd1', sentAt: '2026-01-12T10:00:00+01:00' },
      { id: 'p2', deal: 'd1', sentAt: '2026-01-19T10:00:00+01:00', answeredAt: '2026-01-21T10:00:00+01:00' },
      { id: 'p3', deal: 'd2', sentAt: '2025-12-19T10:00:00+01:00', answeredAt: '2026-01-09T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Both proposals for d1 went out in January and count, though the deal is won by now. p3 was answered in January, but sent in December.',
    ru: 'Оба предложения по d1 ушли в январе и считаются, хотя сделка уже выиграна. На p3 ответили в январе, но отправили его в декабре.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
