import { asOf, divide, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { quota } from '../outcome/bookings.ts';
import { due } from './due.ts';

/** Amount of the deals open at the start of the period and, as known then, due in it, over its whole quota. */
export const pipelineCoverageAtStart = metric({
  id: 'pipeline_coverage_at_start',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Coverage at the start', ru: 'Покрытие на начало периода' },
  explanation: {
    en: 'How many times over the open deals due in the period covered its quota when it began.',
    ru: 'Во сколько раз открытые сделки со сроком в периоде превышали план, когда период начинался.',
  },
  mistake: {
    en: 'Comparing the coverage of today with that of past periods at their end, when most of the pipeline has been won, lost or put off. At the start, all periods are alike.',
    ru: 'Сравнивать сегодняшнее покрытие с покрытием прошлых периодов на их конец, когда почти всё выиграно, проиграно или перенесено. На начало все периоды сопоставимы.',
  },
  notFor: {
    en: 'How things stand now that part of the quota is won (pipeline_coverage). Deals created later in the period are not in it (opportunities).',
    ru: 'Не показывает, как обстоят дела сейчас, когда часть плана уже выполнена (pipeline_coverage). Сделок, созданных позже в периоде, здесь нет (opportunities).',
  },
  source: { title: 'GitLab handbook, pipeline coverage: pipeline closing in the quarter over the target, taken there on day five; here at the start' },
  value: divide(asOf(sum(deals.amount, due), 'start'), quota, 'no quota'),
});

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-04-15T00:00:00+02:00',
  records: {
    quotas: [{ owner: 'anna', from: '2026-01-01T00:00:00+01:00', to: '2026-04-01T00:00:00+02:00', amount: '500000', currency: 'EUR' }],
    deals: [
      {
        id: 'd1',
        status: 'won',
        createdAt: '2025-12-01T10:00:00+01:00',
        closedAt: '2026-02-01T10:00:00+01:00',
        dueAt: '2026-02-10T10:00:00+01:00',
        amount: '600000',
        currency: 'EUR',
      },
      { id: 'd2', status: 'open', createdAt: '2025-12-05T10:00:00+01:00', amount: '400000', currency: 'EUR' },
      { id: 'd3', status: 'open', createdAt: '2026-01-10T10:00:00+01:00', dueAt: '2026-03-15T10:00:00+01:00', amount: '900000', currency: 'EUR' },
    ],
    changes: [
      { deal: 'd2', at: '2025-12-05T10:00:00+01:00', dueAt: '2026-03-20T10:00:00+01:00' },
      { deal: 'd2', at: '2026-03-10T10:00:00+01:00', dueAt: '2026-05-20T10:00:00+02:00' },
    ],
  },
  because: {
    en: 'When January began, d1 and d2 were open and due in the quarter: (600,000 + 400,000) ÷ 500,000. That d1 was won and d2 put off came later, and d3 did not exist yet.',
    ru: 'Когда начался январь, d1 и d2 были открыты со сроком в квартале: (600 000 + 400 000) ÷ 500 000. Выигрыш d1 и перенос d2 случились позже, а d3 ещё не было.',
  },
  expected: [{ value: 2, numerator: '1000000', denominator: '500000' }],
} satisfies WorkedExample;
