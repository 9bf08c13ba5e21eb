import { at, count, divide, during, overlap, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { activities } from '../../model/activities.ts';
import { employments } from '../../model/derived/employments.ts';
import type { WorkedExample } from '../example.ts';

/** All that people did in the period, by the working days they were there: without weekends, holidays, absence and the time before a hire. */
export const actionsPerWorkingDay = metric({
  id: 'actions_per_working_day',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Actions per working day', ru: 'Действий за рабочий день' },
  explanation: {
    en: 'How much a person does on a day of work, so that people and months with unlike working time can be compared.',
    ru: 'Сколько человек делает за один рабочий день: так можно сравнивать людей и месяцы с разным рабочим временем.',
  },
  mistake: {
    en: 'Dividing by the days of the calendar, so that holidays and leave look like idleness, or averaging the averages of people.',
    ru: 'Делить на календарные дни, отчего праздники и отпуск выглядят бездельем, или усреднять средние значения разных людей.',
  },
  notFor: {
    en: 'What the work is worth: take activity_yield. For the number by person over a whole period take actions_per_period.',
    ru: 'Не показывает, что даёт эта работа: это activity_yield. Число действий на человека за весь период даёт actions_per_period.',
  },
  source: { title: 'F. Garwood, “Fiducial Limits for the Poisson Distribution”, Biometrika 28 (1936), for the interval of a count by time' },
  value: divide(at(activities.at, count(activities, { automated: false })), during(employments.from, employments.to, sum(overlap(employments, 'workingDays')))),
});

export const example = {
  from: '2026-01-05',
  to: '2026-01-12',
  zone: 'Europe/Berlin',
  asOf: '2026-01-12T00:00:00+01:00',
  by: ['owner'],
  calendar: {
    weekdays: [1, 2, 3, 4, 5],
    holidays: ['2026-01-06'],
    absences: [{ person: 'anna', from: '2026-01-09', to: '2026-01-10' }],
  },
  records: {
    people: [
      { id: 'anna', from: '2025-03-01T00:00:00+01:00' },
      { id: 'boris', from: '2026-01-08T00:00:00+01:00' },
    ],
    activities: [
      { id: 'a1', owner: 'anna', kind: 'call', automated: false, at: '2026-01-05T10:00:00+01:00' },
      { id: 'a2', owner: 'anna', kind: 'call', automated: false, at: '2026-01-07T10:00:00+01:00' },
      { id: 'a3', owner: 'anna', kind: 'email', automated: false, at: '2026-01-10T10:00:00+01:00' },
      { id: 'a4', owner: 'boris', kind: 'call', automated: false, at: '2026-01-09T10:00:00+01:00' },
      { id: 'a5', owner: 'boris', kind: 'email', automated: true, at: '2026-01-09T11:00:00+01:00' },
    ],
  },
  because: {
    en: 'Anna worked 3 days (Tuesday was a holiday, Friday she was away), and her letter of Saturday counts too. Boris has been here since Thursday: 2 days, and a program sent a5. Together 4 actions in 5 days.',
    ru: 'Анна работала 3 дня (вторник — праздник, в пятницу её не было), её субботнее письмо тоже считается. Борис работает с четверга: 2 дня, а a5 отправила программа. Вместе 4 действия за 5 дней.',
  },
  expected: [
    { value: 4 / 5, numerator: 4, denominator: 5 },
    { group: { owner: 'anna' }, value: 1, numerator: 3, denominator: 3 },
    { group: { owner: 'boris' }, value: 1 / 2, numerator: 1, denominator: 2 },
  ],
} satisfies WorkedExample;
