import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';
import type { WorkedExample } from '../example.ts';

/** Meetings that took place, by the time they were agreed for. */
export const meetingsHeld = metric({
  id: 'meetings_held',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Meetings held', ru: 'Проведённые встречи' },
  explanation: {
    en: 'How many meetings with leads and customers took place in the period, on site and online.',
    ru: 'Сколько встреч с лидами и клиентами состоялось за период, очно и онлайн.',
  },
  mistake: {
    en: 'Taking every entry of the calendar for a meeting: those nobody came to, and those called off, were not held.',
    ru: 'Принимать за встречу любую запись в календаре: неявки и отменённые встречи не состоялись.',
  },
  notFor: {
    en: 'How many meetings were agreed on in the period (meetings_scheduled), or which share of the agreed ones took place (show_rate).',
    ru: 'Не показывает, о скольких встречах договорились за период (meetings_scheduled) и какая доля назначенных состоялась (show_rate).',
  },
  source: {
    title: 'R. Kimball, M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013): accumulating snapshots, one row a meeting with the date of each milestone',
  },
  value: at(meetings.startsAt, count(meetings, { outcome: 'held' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    meetings: [
      { id: 'm1', outcome: 'held', bookedAt: '2025-12-18T10:00:00+01:00', startsAt: '2026-01-13T10:00:00+01:00' },
      { id: 'm2', outcome: 'held', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-20T10:00:00+01:00' },
      { id: 'm3', outcome: 'no_show', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-21T10:00:00+01:00' },
      { id: 'm4', outcome: 'cancelled', bookedAt: '2026-01-09T10:00:00+01:00', startsAt: '2026-01-22T10:00:00+01:00' },
      { id: 'm5', outcome: 'planned', bookedAt: '2026-01-29T10:00:00+01:00', startsAt: '2026-02-05T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'm1 and m2 were held in January. Nobody came to m3, m4 was called off, and m5 is for February.',
    ru: 'В январе состоялись m1 и m2. На m3 никто не пришёл, m4 отменили, m5 назначена на февраль.',
  },
  expected: [{ value: 2 }],
} satisfies WorkedExample;
