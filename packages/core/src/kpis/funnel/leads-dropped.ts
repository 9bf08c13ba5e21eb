import { at, count, distinct, during, elapsed, overdue } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { leadGaps } from '../../model/derived/lead-gaps.ts';
import { leads } from '../../model/leads.ts';
import type { WorkedExample } from '../example.ts';

const silence = elapsed('workingDays', leadGaps.from, leadGaps.to);

/** Leads closed without having been qualified, by the day of it, and leads that nobody touched, or planned to meet, for more than n working days, by the day that became so. */
export const leadsDroppedAfter = (workingDays: number): Metric<'closed' | 'silent'> =>
  metric({
    id: 'leads_dropped',
    group: 'funnel',
    indicator: 'lagging',
    better: 'lower',
    label: { en: 'Leads dropped', ru: 'Слитые лиды' },
    explanation: {
      en: 'Leads lost to us in the period: closed without having been qualified, by reason, or left without a touch or a planned step for too long.',
      ru: 'Лиды, потерянные в периоде: закрытые без квалификации, по причинам, и оставленные слишком надолго без касания и запланированного шага.',
    },
    mistake: {
      en: 'Counting only what somebody closed in the CRM: leads that everybody forgot are the larger part, and nobody closes those.',
      ru: 'Считать только то, что закрыли в CRM: забытых лидов обычно больше, а их никто не закрывает.',
    },
    notFor: {
      en: 'Judging the quality of the leads (conversion_rate by source) or how fast they are answered (lead_response_time). A lead that was silent and is closed later is in both parts, each in its own period, so the two are not added.',
      ru: 'Не показывает качество лидов (conversion_rate по источникам) и скорость ответа на них (lead_response_time). Лид, о котором забыли и который потом закрыли, есть в обеих частях, каждая в своём периоде, поэтому их не складывают.',
    },
    source: { title: 'The sales guide behind salesperf: leads dropped («слитые лиды»)' },
    by: ['dropReason'],
    parts: {
      closed: at(leads.droppedAt, count(leads)),
      silent: during(leadGaps.from, leadGaps.to, distinct(leadGaps.lead, overdue(workingDays, silence))),
    },
    partLabels: {
      closed: { en: 'closed unqualified', ru: 'закрыты без квалификации' },
      silent: { en: `over ${workingDays} working days of silence`, ru: `больше ${workingDays} раб. дн. без касания` },
    },
  });

export const leadsDropped = leadsDroppedAfter(14);

const createdAt = '2026-01-05T10:00:00+01:00';

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    leads: [
      { id: 'l1', createdAt, droppedAt: '2026-01-12T10:00:00+01:00', dropReason: 'budget' },
      { id: 'l2', createdAt },
      { id: 'l3', createdAt },
      { id: 'l4', createdAt },
    ],
    activities: [{ id: 'a1', lead: 'l3', kind: 'call', at: '2026-01-20T10:00:00+01:00', outbound: true }],
    meetings: [{ id: 'm1', lead: 'l4', bookedAt: '2026-01-06T10:00:00+01:00', startsAt: '2026-02-10T10:00:00+01:00', outcome: 'planned' }],
  },
  because: {
    en: 'l1 was closed for want of a budget. l2 came on Monday 5 January; the fifteenth working day after it is Monday 26 January, with no touch by then. l3 was called in time, and l4 has a meeting agreed.',
    ru: 'l1 закрыт: нет бюджета. l2 пришёл в понедельник 5 января; пятнадцатый рабочий день после него – понедельник 26 января, касания к этому дню не было. l3 позвонили вовремя, с l4 назначена встреча.',
  },
  expected: [
    { part: 'closed', value: 1 },
    { part: 'silent', value: 1 },
    { part: 'closed', group: { dropReason: 'budget' }, value: 1 },
    { part: 'silent', group: { dropReason: 'no_contact' }, value: 1 },
  ],
} satisfies WorkedExample;
