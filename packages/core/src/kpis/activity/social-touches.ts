import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';
import { touch } from './touch.ts';

/** What people of the team wrote to somebody in social networks, by the moment they did it. */
export const socialTouches = metric({
  id: 'social_touches',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Social touches', ru: 'Взаимодействия в социальных сетях' },
  explanation: {
    en: 'How many times the team turned to leads and customers in social networks in the period.',
    ru: 'Сколько раз за период менеджеры сами обратились к лидам и клиентам в социальных сетях.',
  },
  mistake: {
    en: 'Adding up what cannot be compared: answers from the other side, and what a program sent, are no touches by a person.',
    ru: 'Складывать несравнимое: ответы собеседника и то, что отправила программа, касаниями менеджера не являются.',
  },
  notFor: {
    en: 'What one touch is worth: a comment and a long conversation weigh the same here. For what came of the work, see conversion_rate.',
    ru: 'Не показывает, чего стоит касание: комментарий и долгая переписка весят здесь одинаково. К чему привела работа, видно по conversion_rate.',
  },
  source: { title: 'The sales guide behind salesperf: social interactions' },
  value: at(activities.at, count(activities, { kind: 'social', ...touch })),
});

const social = { kind: 'social', outbound: true, automated: false } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', ...social, lead: 'l1', at: '2026-01-12T10:00:00+01:00' },
      { id: 'a2', ...social, lead: 'l1', outbound: false, at: '2026-01-12T11:00:00+01:00' },
      { id: 'a3', ...social, lead: 'l2', automated: true, at: '2026-01-13T10:00:00+01:00' },
      { id: 'a4', ...social, lead: 'l3', at: '2026-01-14T10:00:00+01:00' },
      { id: 'a5', ...social, lead: 'l3', kind: 'message', at: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'a1 and a4 count. a2 is the answer, a program sent a3, and a5 is a message outside social networks.',
    ru: 'Считаются a1 и a4. a2 — это ответ, a3 отправила программа, a5 — сообщение не из социальной сети.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
