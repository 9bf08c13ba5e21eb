import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';
import type { WorkedExample } from '../example.ts';

/** Meetings at the customer's place that were held, by the time they were agreed for. */
export const onsiteMeetings = metric({
  id: 'onsite_meetings',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'On-site meetings', ru: 'Выезды на встречи' },
  explanation: {
    en: 'How many meetings at the customer’s place were held in the period.',
    ru: 'Сколько встреч с выездом к клиенту состоялось за период.',
  },
  mistake: {
    en: 'Counting what stands in the calendar: a meeting that nobody came to was not held, and one that was put off is still one meeting.',
    ru: 'Считать записи в календаре: встреча, на которую никто не пришёл, не состоялась, а перенесённая остаётся одной встречей.',
  },
  notFor: {
    en: 'How many meetings were held in all, online ones included (meetings_held), or how many of those agreed took place (show_rate).',
    ru: 'Не показывает, сколько встреч прошло всего, вместе с онлайн (meetings_held), и какая доля назначенных состоялась (show_rate).',
  },
  source: { title: 'The sales guide behind salesperf: on-site meetings' },
  value: at(meetings.startsAt, count(meetings, { place: 'onsite', outcome: 'held' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    meetings: [
      { id: 'm1', place: 'onsite', outcome: 'held', bookedAt: '2025-12-18T10:00:00+01:00', startsAt: '2026-01-13T10:00:00+01:00' },
      { id: 'm2', place: 'onsite', outcome: 'held', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-20T10:00:00+01:00' },
      { id: 'm3', place: 'onsite', outcome: 'no_show', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-21T10:00:00+01:00' },
      { id: 'm4', place: 'online', outcome: 'held', bookedAt: '2026-01-09T10:00:00+01:00', startsAt: '2026-01-22T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'm1 and m2 were held at the customer’s place, whenever they had been booked. Nobody came to m3, and m4 was online.',
    ru: 'У клиента прошли m1 и m2, и неважно, когда о них договорились. На m3 никто не пришёл, m4 прошла онлайн.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
