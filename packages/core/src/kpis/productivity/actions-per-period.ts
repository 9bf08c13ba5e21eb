import { at, count, distinct, during, mean, per } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { employments } from '../../model/derived/employments.ts';
import type { WorkedExample } from '../example.ts';

const madeOf = (kind: 'call' | 'email' | 'visit') => at(activities.at, count(activities, { kind, automated: false }));

/** Everybody who worked here in the period, also who did nothing. */
const reps = per(
  'reps',
  'owner',
  {
    active: during(employments.from, employments.to, distinct(employments.owner)),
    made: at(activities.at, count(activities, { automated: false })),
    callsMade: madeOf('call'),
    emailsSent: madeOf('email'),
    visitsMade: madeOf('visit'),
  },
  { anchor: 'active' },
);

/** Actions by people in the period, in all and by kind: the mean over everybody who worked here in it. */
export const actionsPerPeriod = metric({
  id: 'actions_per_period',
  group: 'productivity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Actions per active rep', ru: 'Действий на менеджера за период' },
  explanation: {
    en: 'How many calls, e-mails, visits and other actions there were in the period for each salesperson who worked in it.',
    ru: 'Сколько звонков, писем, выездов и других действий за период приходится на одного работавшего менеджера.',
  },
  mistake: {
    en: 'Dividing by those who did something: then who did nothing drops out and the figure rises. Letters sent by a program are nobody’s action.',
    ru: 'Делить только на тех, кто что-то делал: тогда бездействующие выпадают, а показатель растёт. Письма, отправленные программой, — ничьё действие.',
  },
  notFor: {
    en: 'Comparing people of unequal working time: who worked a week counts as one like who worked the month (actions_per_working_day). Nor does it say what came of it (activity_yield).',
    ru: 'Не годится, когда люди работали разное время: отработавший неделю считается наравне с отработавшим месяц (actions_per_working_day). О результате говорит activity_yield.',
  },
  source: { title: 'The sales guide behind salesperf: actions of a salesperson in a period' },
  parts: {
    all: at(reps.period, mean(reps.made)),
    calls: at(reps.period, mean(reps.callsMade)),
    emails: at(reps.period, mean(reps.emailsSent)),
    visits: at(reps.period, mean(reps.visitsMade)),
  },
  partLabels: {
    all: { en: 'all', ru: 'всего' },
    calls: { en: 'calls', ru: 'звонки' },
    emails: { en: 'e-mails', ru: 'письма' },
    visits: { en: 'visits', ru: 'выезды' },
  },
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    people: [{ id: 'anna' }, { id: 'boris', to: '2026-01-10T00:00:00+01:00' }, { id: 'clara', from: '2026-03-01T00:00:00+01:00' }],
    activities: [
      { id: 'a1', owner: 'anna', kind: 'call', automated: false, at: '2026-01-08T10:00:00+01:00' },
      { id: 'a2', owner: 'anna', kind: 'call', automated: false, at: '2026-01-12T10:00:00+01:00' },
      { id: 'a3', owner: 'anna', kind: 'email', automated: false, at: '2026-01-13T10:00:00+01:00' },
      { id: 'a4', owner: 'anna', kind: 'email', automated: true, at: '2026-01-13T10:00:00+01:00' },
      { id: 'a5', owner: 'anna', kind: 'visit', automated: false, at: '2026-01-14T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Anna made four actions; a4 went out by itself. Boris worked here until 9 January and made none, but counts; Clara comes only in March.',
    ru: 'У Анны четыре действия; a4 ушло само. Борис работал до 9 января и ничего не сделал, но учитывается; Клара придёт только в марте.',
  },
  expected: [
    { part: 'all', value: 2, n: 2 },
    { part: 'calls', value: 1, n: 2 },
    { part: 'emails', value: 0.5, n: 2 },
    { part: 'visits', value: 0.5, n: 2 },
  ],
} satisfies WorkedExample;
