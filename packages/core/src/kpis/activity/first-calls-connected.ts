import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';
import { firstCall } from './first-call.ts';

/** First outbound calls that were answered, by the moment of the call. */
export const firstCallsConnected = metric({
  id: 'first_calls_connected',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'First calls connected', ru: 'Первичные звонки с дозвоном' },
  explanation: {
    en: 'How many of the first calls of the period were answered.',
    ru: 'Сколько первичных звонков за период закончилось дозвоном.',
  },
  mistake: {
    en: 'Mixing attempts and conversations under one name: “first calls” then means something else in every team.',
    ru: 'Называть одним словом и попытки, и разговоры: тогда в каждой команде «первичный звонок» значит своё.',
  },
  notFor: {
    en: 'How many leads were reached at all: a lead reached at the second attempt is not here. For the attempts take first_calls.',
    ru: 'Не показывает, до скольких лидов дозвонились вообще: дозвон со второй попытки сюда не входит. Все первые попытки считает first_calls.',
  },
  source: { title: 'The sales guide behind salesperf: first calls, of which those that were answered' },
  value: at(activities.at, count(activities, { ...firstCall, connected: true })),
});

const call = { kind: 'call', outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', ...call, lead: 'l1', connected: true, at: '2026-01-12T10:00:00+01:00' },
      { id: 'a2', ...call, lead: 'l2', connected: false, at: '2026-01-12T11:00:00+01:00' },
      { id: 'a3', ...call, lead: 'l2', connected: true, at: '2026-01-13T11:00:00+01:00' },
      { id: 'a4', ...call, lead: 'l3', at: '2026-01-14T10:00:00+01:00' },
      { id: 'a5', ...call, lead: 'l4', outbound: false, connected: true, at: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Only a1 is a first call that was answered. l2 answered the second call, nobody recorded how a4 ended, and in a5 the lead called.',
    ru: 'Первым звонком с дозвоном был только a1. Лид l2 ответил на второй звонок, итог a4 не записан, а a5 сделал сам лид.',
  },
  expected: [{ value: 1 }],
} satisfies WorkedExample;
