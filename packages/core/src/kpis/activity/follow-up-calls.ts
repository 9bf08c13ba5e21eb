import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';
import { touch } from './touch.ts';

/** Outbound calls after an earlier touch of any kind, by the moment of the call. */
export const followUpCalls = metric({
  id: 'follow_up_calls',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Follow-up calls', ru: 'Последующие звонки' },
  explanation: {
    en: 'How many calls of the period went to leads and deals that the team had already been in touch with.',
    ru: 'Сколько звонков за период сделано лидам и по сделкам, с которыми команда уже связывалась.',
  },
  mistake: {
    en: 'Taking a letter that a program sent, or an incoming call, for the first touch. Neither is a touch by the team.',
    ru: 'Принимать за первое касание письмо, отправленное программой, или входящий звонок: касаниями команды они не являются.',
  },
  notFor: {
    en: 'How often a deal is touched while it is open, and which deals nobody touches: take follow_up_frequency.',
    ru: 'Не показывает, как часто касаются открытой сделки и какие сделки никто не ведёт: это follow_up_frequency.',
  },
  source: { title: 'The sales guide behind salesperf: follow-up calls' },
  value: at(activities.at, count(activities, { kind: 'call', ...touch, touchNumber: { atLeast: 2 } })),
});

const call = { kind: 'call', outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', ...call, lead: 'l1', kind: 'email', at: '2025-12-22T10:00:00+01:00' },
      { id: 'a2', ...call, lead: 'l1', at: '2026-01-12T10:00:00+01:00' },
      { id: 'a3', ...call, lead: 'l1', at: '2026-01-13T10:00:00+01:00' },
      { id: 'a4', ...call, lead: 'l2', kind: 'email', automated: true, at: '2026-01-14T10:00:00+01:00' },
      { id: 'a5', ...call, lead: 'l2', at: '2026-01-15T10:00:00+01:00' },
      { id: 'a6', ...call, lead: 'l2', outbound: false, at: '2026-01-16T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'a2 follows the letter of December, and a3 follows a2. a5 is the first touch of l2, as a program sent the letter before it, and a6 came in.',
    ru: 'Звонок a2 следует за декабрьским письмом, a3 за a2. Для l2 первое касание — a5: письмо перед ним отправила программа, а a6 — входящий звонок.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
