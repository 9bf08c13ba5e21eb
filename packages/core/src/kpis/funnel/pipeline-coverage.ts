import { asOf, divide, subtract, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { bookings, quota } from '../outcome/bookings.ts';
import { due } from './due.ts';

/** Amount of the deals open at the end of the period, or at the as-of if that is sooner, and due in the period, over what of its quota has not been won yet. */
export const pipelineCoverage = metric({
  id: 'pipeline_coverage',
  group: 'funnel',
  indicator: 'leading',
  better: 'higher',
  label: { en: 'Pipeline coverage', ru: 'Покрытие плана воронкой' },
  explanation: {
    en: 'How many times over the open deals due in the period cover what is still to be sold of its quota.',
    ru: 'Во сколько раз открытые сделки со сроком в периоде превышают остаток плана.',
  },
  mistake: {
    en: 'Dividing by the whole quota, as if nothing had been won yet, or counting deals that are due only later. Where the quota is reached there is nothing left to cover, and no figure.',
    ru: 'Делить на весь план, будто ещё ничего не выиграно, или брать сделки с более поздним сроком. Когда план выполнен, покрывать нечего, и числа нет.',
  },
  notFor: {
    en: 'Periods that are over: what is still open then is only what was left, so take pipeline_coverage_at_start. How much is enough depends on what share of such pipeline you usually win.',
    ru: 'Не годится для прошедших периодов: открытое на их конец — лишь остаток, возьмите pipeline_coverage_at_start. Сколько нужно, зависит от того, какую долю такой воронки вы обычно выигрываете.',
  },
  source: { title: 'GitLab handbook, pipeline coverage: pipeline closing in the quarter over the target; here over what is left of it' },
  value: divide(asOf(sum(deals.amount, due)), subtract(quota, bookings), 'goal met'),
});

const anna = { owner: 'anna', createdAt: '2026-01-05T10:00:00+01:00', currency: 'EUR' } as const;
const quarter = { from: '2026-01-01T00:00:00+01:00', to: '2026-04-01T00:00:00+02:00', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-15T00:00:00+01:00',
  by: ['owner'],
  records: {
    quotas: [
      { owner: 'anna', ...quarter, amount: '500000' },
      { owner: 'boris', ...quarter, amount: '100000' },
    ],
    deals: [
      { id: 'd1', ...anna, status: 'won', closedAt: '2026-02-01T10:00:00+01:00', amount: '200000' },
      { id: 'd2', ...anna, status: 'open', dueAt: '2026-03-20T10:00:00+01:00', amount: '600000' },
      { id: 'd3', ...anna, status: 'open', dueAt: '2026-03-31T10:00:00+02:00', amount: '300000' },
      { id: 'd4', ...anna, status: 'open', dueAt: '2026-04-10T10:00:00+02:00', amount: '400000' },
      { id: 'd5', ...anna, owner: 'boris', status: 'won', closedAt: '2026-02-03T10:00:00+01:00', amount: '150000' },
    ],
  },
  because: {
    en: 'Anna has 900,000 due in the quarter and 500,000 − 200,000 to sell: 3 times, not the 1.8 of the whole quota. d4 is due in April. Boris has met his quota; for the team, 900,000 ÷ (600,000 − 350,000) = 3.6.',
    ru: 'У Анны срок в квартале у сделок на 900 000, а продать осталось 500 000 − 200 000: покрытие 3, а не 1,8, как при делении на весь план. Срок d4 — в апреле. Борис план выполнил; по команде 900 000 ÷ (600 000 − 350 000) = 3,6.',
  },
  expected: [
    { group: { owner: 'anna' }, value: 3, numerator: '900000', denominator: '300000' },
    { group: { owner: 'boris' }, value: null, reason: 'goal met' },
    { value: 3.6, numerator: '900000', denominator: '250000' },
  ],
} satisfies WorkedExample;
