import { at, count, share } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { meetings } from '../../model/meetings.ts';
import type { WorkedExample } from '../example.ts';

/** Of the meetings agreed for the period, the share held: among those held, those nobody came to and those called off late. */
export const showRate = metric({
  id: 'show_rate',
  group: 'activity',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Show rate', ru: 'Доля состоявшихся встреч' },
  explanation: {
    en: 'Of the meetings whose agreed time came in the period, the share that took place.',
    ru: 'Доля состоявшихся среди встреч, время которых наступило в периоде.',
  },
  mistake: {
    en: 'Dividing the meetings held in a period by those booked in it: the two are not the same meetings, and the result can exceed 100 %.',
    ru: 'Делить проведённые за период встречи на назначенные в нём: это разные встречи, и результат может превысить 100 %.',
  },
  notFor: {
    en: 'How many meetings there are (meetings_scheduled, meetings_held). Meetings called off in good time, or moved to another day, do not lower it.',
    ru: 'Не показывает, сколько встреч было (meetings_scheduled, meetings_held). Заранее отменённые и перенесённые встречи её не снижают.',
  },
  source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
  value: at(meetings.startsAt, share(count(meetings, { outcome: ['held', 'no_show', 'cancelled_late'] }), { outcome: 'held' })),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    meetings: [
      { id: 'm1', outcome: 'held', bookedAt: '2025-12-18T10:00:00+01:00', startsAt: '2026-01-13T10:00:00+01:00' },
      { id: 'm2', outcome: 'held', bookedAt: '2025-12-19T10:00:00+01:00', startsAt: '2026-01-14T10:00:00+01:00' },
      { id: 'm3', outcome: 'held', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-20T10:00:00+01:00' },
      { id: 'm4', outcome: 'no_show', bookedAt: '2026-01-08T10:00:00+01:00', startsAt: '2026-01-21T10:00:00+01:00' },
      { id: 'm5', outcome: 'cancelled_late', bookedAt: '2026-01-09T10:00:00+01:00', startsAt: '2026-01-22T10:00:00+01:00' },
      { id: 'm6', outcome: 'cancelled', bookedAt: '2026-01-09T10:00:00+01:00', startsAt: '2026-01-23T10:00:00+01:00' },
      { id: 'm7', outcome: 'planned', bookedAt: '2026-01-29T10:00:00+01:00', startsAt: '2026-02-05T10:00:00+01:00' },
    ],
  },
  because: {
    en: 'Three of five meetings took place. m6 was called off in good time and m7 lies ahead, so neither counts.',
    ru: 'Состоялись три встречи из пяти. m6 отменили заранее, m7 ещё впереди, поэтому они не учитываются.',
  },
  expected: [{ value: 3 / 5, numerator: 3, denominator: 5 }],
} satisfies WorkedExample;
