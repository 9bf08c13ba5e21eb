import { at, count, share } from '../../metric/build.ts';
import { known, unknown } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { stagesReached } from '../../model/derived/stages-reached.ts';
import type { WorkedExample } from '../example.ts';

/** The win is the last stage: nothing comes after it. */
const beforeTheWin = count(stagesReached, { stage: { not: 'won' } });

/** Of the deals created in the period that reached a stage or passed it, the share that got further, as known at the as-of. */
export const stageConversion = metric({
  id: 'stage_conversion',
  group: 'funnel',
  indicator: 'lagging',
  better: 'higher',
  label: { en: 'Stage conversion', ru: 'Конверсия по этапам' },
  explanation: {
    en: 'Stage by stage, how many of the deals created in the period got that far, what share of them got further, and what share is still open there.',
    ru: 'По каждому этапу: сколько сделок, созданных в периоде, до него дошли, какая доля прошла дальше и какая ещё открыта и не решена.',
  },
  mistake: {
    en: 'Counting only stages that were entered: a deal that skipped one falls out of it, and a deal that goes back and forth counts twice. Here a skipped stage is passed, and each deal counts once.',
    ru: 'Считать только заходы на этап: сделка, перескочившая этап, из него выпадает, а вернувшаяся считается дважды. Здесь пропущенный этап считается пройденным, и каждая сделка учитывается один раз.',
  },
  notFor: {
    en: 'How long a stage takes (time_in_stage). While the undecided share is large, the conversion of a young cohort can only grow: compare cohorts of the same age.',
    ru: 'Не показывает, сколько длится этап (time_in_stage). Пока велика доля нерешённых, конверсия свежей когорты может только расти: сравнивайте когорты одного возраста.',
  },
  source: { title: 'E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927), for the interval' },
  by: ['stage'],
  parts: {
    reached: at(stagesReached.createdAt, count(stagesReached)),
    conversion: at(stagesReached.createdAt, share(beforeTheWin, { nextReachedAt: known })),
    undecided: at(stagesReached.createdAt, share(beforeTheWin, { nextReachedAt: unknown, status: 'open' })),
  },
  partLabels: {
    reached: { en: 'reached', ru: 'дошли' },
    conversion: { en: 'got further', ru: 'прошли дальше' },
    undecided: { en: 'undecided', ru: 'ещё не решено' },
  },
});

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    stages: [
      { stage: 'lead', rank: 1 },
      { stage: 'demo', rank: 2 },
      { stage: 'proposal', rank: 3 },
    ],
    deals: [
      { id: 'd1', status: 'won', stage: 'lead', createdAt: '2026-01-05T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00' },
      { id: 'd2', status: 'lost', stage: 'demo', createdAt: '2026-01-06T10:00:00+01:00', closedAt: '2026-01-26T10:00:00+01:00' },
      { id: 'd3', status: 'open', stage: 'lead', createdAt: '2026-01-12T10:00:00+01:00' },
      { id: 'd4', status: 'open', createdAt: '2026-01-13T10:00:00+01:00' },
    ],
    changes: [
      { deal: 'd4', at: '2026-01-13T10:00:00+01:00', stage: 'demo' },
      { deal: 'd4', at: '2026-01-20T10:00:00+01:00', stage: 'lead' },
    ],
  },
  because: {
    en: 'Three of the four deals got beyond the first stage: d1, won straight from it, d2 and d4, which has gone back but had reached the demo; d3 is open there. Beyond the demo got d1 alone, d2 was lost and d4 is open. The total counts each step of each deal up to the win.',
    ru: 'Дальше первого этапа прошли три сделки из четырёх: d1, выигранная прямо с него, d2 и d4, которая вернулась, но до demo доходила; d3 там ещё открыта. Дальше demo прошла только d1, d2 проиграна, d4 открыта. В итоге учтён каждый шаг каждой сделки до выигрыша.',
  },
  expected: [
    { group: { stage: 'lead' }, part: 'reached', value: 4 },
    { group: { stage: 'lead' }, part: 'conversion', value: 3 / 4, numerator: 3, denominator: 4 },
    { group: { stage: 'lead' }, part: 'undecided', value: 1 / 4, numerator: 1, denominator: 4 },
    { group: { stage: 'demo' }, part: 'reached', value: 3 },
    { group: { stage: 'demo' }, part: 'conversion', value: 1 / 3, numerator: 1, denominator: 3 },
    { group: { stage: 'demo' }, part: 'undecided', value: 1 / 3, numerator: 1, denominator: 3 },
    { group: { stage: 'won' }, part: 'reached', value: 1 },
    { group: { stage: 'won' }, part: 'conversion', value: null, reason: 'zero denominator' },
    { part: 'reached', value: 9 },
    { part: 'conversion', value: 5 / 8, numerator: 5, denominator: 8 },
    { part: 'undecided', value: 2 / 8, numerator: 2, denominator: 8 },
  ],
} satisfies WorkedExample;
