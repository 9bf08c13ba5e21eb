import { add, asOf, sum, type Value } from '../../metric/build.ts';
import type { Metric } from '../../metric/definition.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';
import { bookings } from '../outcome/bookings.ts';
import { due } from './due.ts';

/** The team's own words for the forecast categories; a category that is in none of the lists is left out. */
export interface ForecastCategories {
  readonly commit: readonly string[];
  readonly bestCase: readonly string[];
  readonly pipeline: readonly string[];
}

const dueIn = (forecastCategory: readonly string[]): Value<'money'> => asOf(sum(deals.amount, { ...due, forecastCategory }));

/** Won in the period, and with the deals still open at its end, or at the as-of if that is sooner, that are due in it: cumulative by forecast category. */
export const forecastRollupOf = ({ commit, bestCase, pipeline }: ForecastCategories): Metric<'closed' | 'commit' | 'bestCase' | 'open'> =>
  metric({
    id: 'forecast_rollup',
    group: 'funnel',
    indicator: 'leading',
    better: 'higher',
    label: { en: 'Forecast by category', ru: 'Прогноз по категориям' },
    explanation: {
      en: 'Where the period will end by the judgement of the salespeople: what is won, with what they commit to, with the best case; and all that is still open.',
      ru: 'Чем, по оценке самих менеджеров, закончится период: уже выиграно, вместе с обещанным, вместе с лучшим вариантом; и всё, что ещё открыто.',
    },
    mistake: {
      en: 'Adding what is won to the open pipeline, or adding up the lines: commit already holds what is won, and the best case holds the commit.',
      ru: 'Прибавлять выигранное к открытой воронке или складывать строки: в обещанном уже есть выигранное, а в лучшем варианте — обещанное.',
    },
    notFor: {
      en: 'How likely it is: the categories are opinions (weighted_pipeline takes the probabilities). Deals that are overdue or left out of the forecast are only in pipeline_value.',
      ru: 'Не показывает, насколько это вероятно: категории — чьё-то мнение (вероятности учитывает weighted_pipeline). Просроченные и исключённые из прогноза сделки есть только в pipeline_value.',
    },
    source: { title: 'Salesforce Trailhead, Collaborative Forecasts Setup, unit 2: cumulative forecast rollups' },
    parts: {
      closed: bookings,
      commit: add(bookings, dueIn(commit)),
      bestCase: add(bookings, dueIn([...commit, ...bestCase])),
      open: dueIn([...commit, ...bestCase, ...pipeline]),
    },
    partLabels: {
      closed: { en: 'won', ru: 'выиграно' },
      commit: { en: 'with commit', ru: 'с обещанным' },
      bestCase: { en: 'with best case', ru: 'с лучшим вариантом' },
      open: { en: 'still open', ru: 'ещё открыто' },
    },
  });

export const forecastRollup = forecastRollupOf({ commit: ['commit'], bestCase: ['best_case'], pipeline: ['pipeline'] });

const open = { status: 'open', createdAt: '2026-01-05T10:00:00Z', dueAt: '2026-03-20T10:00:00Z', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'UTC',
  asOf: '2026-02-15T00:00:00Z',
  records: {
    deals: [
      { id: 'd1', status: 'won', createdAt: '2026-01-05T10:00:00Z', closedAt: '2026-02-01T10:00:00Z', amount: '50', currency: 'EUR' },
      { id: 'd2', ...open, amount: '150', forecastCategory: 'commit' },
      { id: 'd3', ...open, amount: '100', forecastCategory: 'best_case' },
      { id: 'd4', ...open, amount: '200', forecastCategory: 'pipeline' },
      { id: 'd5', ...open, amount: '80', forecastCategory: 'omitted' },
      { id: 'd6', ...open, dueAt: '2026-04-10T10:00:00Z', amount: '70', forecastCategory: 'commit' },
    ],
  },
  because: {
    en: '50 is won; with the commit of 150 that is 200, with the best case of 100 it is 300. Open are 150 + 100 + 200 without what is won; d5 is left out of the forecast, and d6 is due in April.',
    ru: 'Выиграно 50; с обещанными 150 это 200, с лучшим вариантом в 100 — 300. Открыто 150 + 100 + 200, без выигранного; d5 исключена из прогноза, а срок d6 — в апреле.',
  },
  expected: [
    { part: 'closed', value: '50' },
    { part: 'commit', value: '200' },
    { part: 'bestCase', value: '300' },
    { part: 'open', value: '450' },
  ],
} satisfies WorkedExample;
