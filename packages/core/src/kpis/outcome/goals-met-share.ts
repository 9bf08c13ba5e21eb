import { at, count, share } from '../../metric/build.ts';
import { known } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { goals } from '../../model/goals.ts';
import type { WorkedExample } from '../example.ts';

/** Of the goals that ended in the period and whose result was recorded, the share reached. */
export const goalsMetShare = metric({
  id: 'goals_met_share',
  group: 'outcome',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Goals met', ru: 'Доля достигнутых целей' },
  explanation: {
    en: 'Of the goals whose time ran out in the period, the share that was reached.',
    ru: 'Доля достигнутых среди целей, срок которых вышел в периоде.',
  },
  mistake: {
    en: 'Counting a goal whose result nobody recorded as missed, or one that still runs. Neither is in the denominator.',
    ru: 'Считать недостигнутой цель, итог которой никто не записал, или цель, срок которой ещё не вышел. В знаменатель не входит ни та, ни другая.',
  },
  notFor: {
    en: 'How far a goal was missed or exceeded: a near miss counts like a far one (quota_attainment). Nor does it say whether the goals were hard.',
    ru: 'Не показывает, насколько цель недовыполнена или перевыполнена: чуть-чуть и намного здесь одно и то же (quota_attainment). Не говорит и о том, трудны ли были цели.',
  },
  source: { title: 'The sales guide behind salesperf: goals reached by the end of their time' },
  value: at(goals.endsAt, share(count(goals, { reached: known }), { reached: true })),
});

const january = { owner: 'anna', startsAt: '2026-01-01T00:00:00+01:00', endsAt: '2026-01-31T00:00:00+01:00' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    goals: [
      { id: 'g1', ...january, metric: 'meetings_held', reached: true },
      { id: 'g2', ...january, metric: 'first_calls', reached: false },
      { id: 'g3', ...january, metric: 'proposals_sent' },
      { id: 'g4', ...january, metric: 'revenue', endsAt: '2026-04-01T00:00:00+02:00' },
    ],
  },
  because: {
    en: 'Two goals of January have a result and one of them was reached. Of g3 nobody recorded any, and g4 runs until the end of March.',
    ru: 'Итог записан у двух январских целей, одна достигнута. У g3 итога нет, а g4 действует до конца марта.',
  },
  expected: [{ value: 1 / 2, numerator: 1, denominator: 2 }],
} satisfies WorkedExample;
