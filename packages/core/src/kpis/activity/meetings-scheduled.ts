import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';
import type { WorkedExample } from '../example.ts';

/** Meetings by the moment they were booked, whatever became of them. */
export const meetingsScheduled = metric({
  id: 'meetings_scheduled',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Meetings scheduled', ru: 'Запланированные встречи' },
  explanation: {
    en: 'How many meetings the team agreed on with leads and customers in the period.',
    ru: 'О скольких встречах за период договорились с лидами и клиентами.',
  },
  mistake: {
    en: 'Counting a meeting again each time it is put off, or mixing the day it was booked with the day it is for.',
    ru: 'Считать встречу заново при каждом переносе или путать день договорённости с днём самой встречи.',
  },
  notFor: {
    en: 'Whether the meetings took place: take meetings_held, and show_rate for the share.',
    ru: 'Не показывает, состоялись ли встречи: это meetings_held, а их долю даёт show_rate.',
  },
  source: {
    title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): accumulating snapshots, one row a meeting with the date of each milestone',
  },
  value: at(meetings.bookedAt, count(meetings)),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    meetings: [
      { id: 'm1', outcome: 'held', bookedAt: '2025-12-18T10:00:00+01:00', startsAt: '2026-01-13T10:00:00+01:00' },
      { id: 'm2', outcome: 'no_show', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-20T10:00:00+01:00' },
      { id: 'm3', outcome: 'planned', bookedAt: '2026-01-29T10:00:00+01:00', startsAt: '2026-02-05T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'm2 and m3 were booked in January, though nobody came to m2 and m3 lies ahead. m1 was held in January, but booked in December.',
    ru: 'В январе договорились о m2 и m3, хотя на m2 никто не пришёл, а m3 ещё впереди. m1 прошла в январе, но договорились о ней в декабре.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
