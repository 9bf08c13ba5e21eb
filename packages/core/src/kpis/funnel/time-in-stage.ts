import { during, elapsed, medianTime } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { stageVisits } from '../../model/derived/stage-visits.ts';
import type { WorkedExample } from '../example.ts';

/** Kaplan–Meier median of the days that one visit of a stage lasts, over the visits in progress during the period. */
export const timeInStage = metric({
  id: 'time_in_stage',
  group: 'funnel',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'Time in stage', ru: 'Время на этапе' },
  explanation: {
    en: 'After how many days, at the pace of this period, half of the deals have left a stage again.',
    ru: 'Через сколько дней при темпе этого периода этап покидает половина попавших на него сделок.',
  },
  mistake: {
    en: 'Leaving out the deals that are still in the stage: they are the stuck ones. A stage that was skipped has no visit, which is not the same as 0 days.',
    ru: 'Не учитывать сделки, которые ещё на этапе: они-то и застряли. Пропущенный этап — это отсутствие захода на него, а не 0 дней.',
  },
  notFor: {
    en: 'How many go on (stage_conversion). A deal that comes back to a stage visits it twice, so the medians of the stages do not add up to sales_cycle.',
    ru: 'Не показывает, сколько сделок проходит дальше (stage_conversion). Сделка, вернувшаяся на этап, заходит на него дважды, поэтому медианы этапов не складываются в sales_cycle.',
  },
  source: { title: 'E. L. Kaplan and P. Meier, “Nonparametric Estimation from Incomplete Observations”, JASA 53 (1958)' },
  by: ['stage'],
  value: during(stageVisits.enteredAt, stageVisits.leftAt, medianTime(elapsed('days', stageVisits.enteredAt, stageVisits.leftAt))),
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', status: 'won', stage: 'demo', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', createdAt: '2026-01-02T10:00:00+01:00', closedAt: '2026-01-21T10:00:00+01:00' },
      { id: 'd3', status: 'open', stage: 'demo', createdAt: '2026-01-10T10:00:00+01:00' },
      { id: 'd4', status: 'open', stage: 'proposal', createdAt: '2026-01-03T10:00:00+01:00' },
    ],
    changes: [
      { deal: 'd2', at: '2026-01-02T10:00:00+01:00', stage: 'demo' },
      { deal: 'd2', at: '2026-01-08T10:00:00+01:00', stage: 'proposal' },
    ],
  },
  because: {
    en: 'In the demo stage d2 spent 6 days, d1 10, and d3 is there for 21 so far: 2/3 stay beyond day 6 and 1/3 beyond day 10, so the median is 10. Without d3 it would be 8. d4 passed over the demo and has no visit of it.',
    ru: 'На этапе demo сделка d2 провела 6 дней, d1 — 10, а d3 находится там уже 21: дольше 6 дней остаются 2/3, дольше 10 — 1/3, значит, медиана — 10. Без d3 вышло бы 8. Сделка d4 этап demo пропустила и захода на него не имеет.',
  },
  expected: [
    { group: { stage: 'demo' }, value: 10, n: 3, risk: 2 },
    { value: 13, n: 5, risk: 3 },
  ],
} satisfies WorkedExample;
