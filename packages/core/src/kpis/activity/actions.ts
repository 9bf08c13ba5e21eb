import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import type { WorkedExample } from '../example.ts';

/** All that people of the team did (calls, letters, visits, messages), by the moment they did it; calls that came in are work too. */
export const actions = metric({
  id: 'actions',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Actions', ru: 'Действия' },
  explanation: {
    en: 'How much the team did in the period: calls, letters, visits and messages of people together.',
    ru: 'Сколько всего команда сделала за период: звонки, письма, визиты и сообщения вместе.',
  },
  mistake: {
    en: 'Letting automatic sequences in: the number then grows with a setting of the program and not with anybody’s work.',
    ru: 'Включать автоматические рассылки: тогда число растёт от настройки программы, а не от работы людей.',
  },
  notFor: {
    en: 'Comparing people or periods of unlike working time (actions_per_working_day), or what came of the work (activity_yield).',
    ru: 'Не подходит для сравнения людей и периодов с разным рабочим временем (actions_per_working_day) и не говорит, что дала работа (activity_yield).',
  },
  source: { title: 'fivetran/dbt_hubspot, hubspot__deals: calls, e-mails and other engagements counted by kind' },
  value: at(activities.at, count(activities, { automated: false })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    activities: [
      { id: 'a1', kind: 'call', outbound: true, automated: false, at: '2026-01-12T10:00:00+01:00' },
      { id: 'a2', kind: 'call', outbound: false, automated: false, at: '2026-01-12T11:00:00+01:00' },
      { id: 'a3', kind: 'email', outbound: true, automated: false, at: '2026-01-13T10:00:00+01:00' },
      { id: 'a4', kind: 'email', outbound: true, automated: true, at: '2026-01-13T11:00:00+01:00' },
    ],
  },
  because: {
    en: 'Two calls, one of them incoming, and the letter that a person wrote; a program sent a4.',
    ru: 'Два звонка, из них один входящий, и письмо, которое написал человек; a4 отправила программа.',
  },
  expected: [{ value: 3 }],
} satisfies WorkedExample;
