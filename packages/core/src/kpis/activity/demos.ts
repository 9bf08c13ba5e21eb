import { at, count } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';
import type { WorkedExample } from '../example.ts';

/** Demonstrations that were held, by the time they were agreed for. */
export const demos = metric({
  id: 'demos',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Sales demos', ru: 'Демонстрации продаж' },
  explanation: {
    en: 'How many times the product was shown to a customer in the period.',
    ru: 'Сколько раз за период клиентам показали продукт.',
  },
  mistake: {
    en: 'Counting a demo when it is booked, and again each time it is put off. Here it is one meeting, and counts if and when it was held.',
    ru: 'Засчитывать демонстрацию, когда о ней договорились, и ещё раз при каждом переносе. Здесь это одна встреча, и считается она, только если прошла.',
  },
  notFor: {
    en: 'How many of the agreed meetings take place (show_rate), or whether deals move on after them (stage_conversion).',
    ru: 'Не показывает, какая доля назначенных встреч состоялась (show_rate) и продвигаются ли сделки после демонстраций (stage_conversion).',
  },
  source: { title: 'The sales guide behind salesperf: sales demos' },
  value: at(meetings.startsAt, count(meetings, { kind: 'demo', outcome: 'held' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-01-25T00:00:00+01:00',
  records: {
    meetings: [
      { id: 'm1', kind: 'demo', outcome: 'held', startsAt: '2026-01-13T10:00:00+01:00' },
      { id: 'm2', kind: 'demo', outcome: 'cancelled_late', startsAt: '2026-01-14T10:00:00+01:00' },
      { id: 'm3', kind: 'demo', outcome: 'planned', startsAt: '2026-01-28T10:00:00+01:00' },
      { id: 'm4', kind: 'discovery', outcome: 'held', startsAt: '2026-01-15T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Only m1 is a demo that was held: m2 was called off, m3 still lies ahead on 25 January, and m4 was another kind of meeting.',
    ru: 'Прошла только демонстрация m1: m2 отменили, m3 на 25 января ещё впереди, а m4 — встреча другого вида.',
  },
  expected: [{ value: 1 }],
} satisfies WorkedExample;
