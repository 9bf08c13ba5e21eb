import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';
import { touch } from './touch.ts';

/** E-mails that a person wrote to somebody outside, by the moment they were sent. */
export const outreachEmails = metric({
  id: 'outreach_emails',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Outreach e-mails', ru: 'Письма (рассылка)' },
  explanation: {
    en: 'How many e-mails the team itself sent to leads and customers in the period.',
    ru: 'Сколько писем лидам и клиентам менеджеры отправили за период сами.',
  },
  mistake: {
    en: 'Adding the letters of automatic sequences, or the answers that came back: one program then outweighs the whole team.',
    ru: 'Прибавлять письма автоматических цепочек или ответы адресатов: тогда одна программа перевешивает всю команду.',
  },
  notFor: {
    en: 'Whether the letters led to anything: take activity_yield. For all kinds of work together, take actions.',
    ru: 'Не показывает, дали ли письма результат: это activity_yield. Все виды работы вместе считает actions.',
  },
  source: { title: 'fivetran/dbt_hubspot, hubspot__deals: e-mails counted apart from calls and meetings, incoming ones apart from those sent' },
  value: at(activities.at, count(activities, { kind: 'email', ...touch })),
});

const email = { kind: 'email', outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', ...email, lead: 'l1', at: '2026-01-12T10:00:00+01:00' },
      { id: 'a2', ...email, lead: 'l1', outbound: false, at: '2026-01-12T15:00:00+01:00' },
      { id: 'a3', ...email, lead: 'l1', at: '2026-01-13T10:00:00+01:00' },
      { id: 'a4', ...email, lead: 'l2', automated: true, at: '2026-01-14T10:00:00+01:00' },
      { id: 'a5', ...email, lead: 'l2', kind: 'call', at: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'a1 and a3 were written by a person. a2 is the answer of the lead, a program sent a4, and a5 is a call.',
    ru: 'Письма a1 и a3 написал человек. a2 — ответ лида, a4 отправила программа, a5 — звонок.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
