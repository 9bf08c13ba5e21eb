import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';
import { firstCall } from './first-call.ts';

/** Attempted first outbound calls, by the moment of the call: the first call to a lead (or a deal, or a customer, where there is no lead). */
export const firstCalls = metric({
  id: 'first_calls',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'First calls', ru: 'Первичные звонки' },
  explanation: {
    en: 'How many leads got their first call from the team in the period, whether anybody answered or not.',
    ru: 'Сколько лидов за период получили первый звонок от менеджера, даже если им никто не ответил.',
  },
  mistake: {
    en: 'Counting every attempt as a first call, or the calls of a dialling program. Here a lead has one first call, at the moment it was made.',
    ru: 'Считать первичным каждый набор номера или звонки автообзвона. Здесь у лида один первичный звонок, и он учтён в момент, когда был сделан.',
  },
  notFor: {
    en: 'How many were answered (first_calls_connected), or how soon a lead was called (lead_response_time).',
    ru: 'Не показывает, на сколько звонков ответили (first_calls_connected) и как быстро позвонили лиду (lead_response_time).',
  },
  source: { title: 'The sales guide behind salesperf: first calls' },
  value: at(activities.at, count(activities, firstCall)),
});

const call = { kind: 'call', outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', ...call, lead: 'l1', at: '2026-01-12T10:00:00+01:00' },
      { id: 'a2', ...call, lead: 'l1', at: '2026-01-13T10:00:00+01:00' },
      { id: 'a3', ...call, lead: 'l2', kind: 'email', at: '2026-01-14T10:00:00+01:00' },
      { id: 'a4', ...call, lead: 'l2', at: '2026-01-15T10:00:00+01:00' },
      { id: 'a5', ...call, lead: 'l3', at: '2025-12-22T10:00:00+01:00' },
      { id: 'a6', ...call, lead: 'l3', at: '2026-01-16T10:00:00+01:00' },
      { id: 'a7', ...call, lead: 'l4', automated: true, at: '2026-01-19T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'a1 and a4 are first calls: the letter before a4 was no call. a2 is the second one to l1, l3 had its first in December, and a program dialled a7.',
    ru: 'Первичные звонки здесь a1 и a4: письмо перед a4 звонком не было. a2 уже второй звонок лиду l1, лиду l3 впервые звонили в декабре, а a7 набрала программа.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
