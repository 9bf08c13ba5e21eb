import { add, asOf, at, subtract, sum, type Value } from '../../metric/build.ts';
import { inPeriod, negative, outsidePeriod, positive, type Range } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import { pipelineChanges } from '../../model/derived/pipeline-changes.ts';
import type { WorkedExample } from '../example.ts';
import { due } from './due.ts';

type Cause = 'new' | 'reopened' | 'up' | 'down' | 'currency' | 'transfer' | 'won' | 'lost' | 'removed';

/** Of the ledger of the pipeline, at the rates of the end: so that a change of rates is in one line alone. */
const caused = (cause: Cause): Value<'money'> => at(pipelineChanges.at, sum(pipelineChanges.amount, { cause, dueAt: inPeriod }, { rate: 'end' }));
const redated = (amount: Range): Value<'money'> =>
  at(pipelineChanges.at, sum(pipelineChanges.amount, { cause: 'date', dueAt: inPeriod, otherDueAt: outsidePeriod, amount }, { rate: 'end' }));

const opening = asOf(sum(deals.amount, due), 'start');
const openingAtTheEnd = asOf(sum(deals.amount, due, { rate: 'end' }), 'start');

/** The open pipeline due in the period, from its start to its end, by what changed it. Opening and movements make up the closing, exactly. */
export const pipelineMovement = metric({
  id: 'pipeline_movement',
  group: 'funnel',
  indicator: 'lagging',
  label: { en: 'Pipeline movement', ru: 'Движение воронки' },
  explanation: {
    en: 'Why the pipeline due in the period is no longer what it was at the start: what came, what grew or shrank, what moved to another date or person, what was won, lost or removed.',
    ru: 'Почему воронка со сроком закрытия в периоде уже не та, что в его начале: что пришло, выросло или уменьшилось, сменило срок или менеджера, что выиграно, проиграно или удалено.',
  },
  mistake: {
    en: 'Comparing two totals, which hides a slipped deal behind a new one, or calling exchange rates growth. Here every change has one cause, and the lines add up to the last cent.',
    ru: 'Сравнивать два итога: новая сделка прячет за собой перенесённую, а изменение курса выглядит как рост. Здесь у каждого изменения одна причина, и строки сходятся до копейки.',
  },
  notFor: {
    en: 'All open deals whatever their date (pipeline_value), or how many were won (deals_won). Months do not add up to the quarter, since each looks at the deals due in itself.',
    ru: 'Не показывает все открытые сделки независимо от срока (pipeline_value) и число выигранных (deals_won). Месяцы не складываются в квартал: каждый видит только сделки со сроком в нём самом.',
  },
  source: { title: 'R. Kimball and M. Ross, The Data Warehouse Toolkit, 3rd ed. (2013), on transactions beside periodic snapshots' },
  parts: {
    opening,
    new: caused('new'),
    reopened: caused('reopened'),
    pulledIn: redated(positive),
    up: caused('up'),
    down: caused('down'),
    slipped: redated(negative),
    transferred: caused('transfer'),
    won: caused('won'),
    lost: caused('lost'),
    removed: caused('removed'),
    revaluation: add(subtract(openingAtTheEnd, opening), caused('currency')),
    closing: asOf(sum(deals.amount, due)),
  },
  partLabels: {
    opening: { en: 'opening', ru: 'на начало' },
    new: { en: 'new', ru: 'новые' },
    reopened: { en: 'reopened', ru: 'открыты снова' },
    pulledIn: { en: 'pulled in', ru: 'перенесены в период' },
    up: { en: 'amount up', ru: 'сумма выросла' },
    down: { en: 'amount down', ru: 'сумма снизилась' },
    slipped: { en: 'slipped', ru: 'перенесены за период' },
    transferred: { en: 'transferred', ru: 'переданы' },
    won: { en: 'won', ru: 'выиграны' },
    lost: { en: 'lost', ru: 'проиграны' },
    removed: { en: 'removed', ru: 'удалены' },
    revaluation: { en: 'exchange rates', ru: 'курсовая разница' },
    closing: { en: 'closing', ru: 'на конец' },
  },
});

const anna = { owner: 'anna', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-04-01',
  zone: 'UTC',
  asOf: '2026-04-01T00:00:00Z',
  by: ['owner'],
  currency: 'EUR',
  rates: [
    { currency: 'USD', from: Date.parse('2025-12-01T00:00:00Z'), rate: '0.9' },
    { currency: 'USD', from: Date.parse('2026-03-01T00:00:00Z'), rate: '0.8' },
  ],
  records: {
    deals: [
      { id: 'd1', ...anna, status: 'won', createdAt: '2025-12-01T10:00:00Z', closedAt: '2026-02-10T10:00:00Z', dueAt: '2026-02-15T10:00:00Z', amount: '1300' },
      { id: 'd2', ...anna, status: 'open', createdAt: '2025-12-05T10:00:00Z', amount: '2000' },
      { id: 'd3', ...anna, status: 'open', createdAt: '2025-12-10T10:00:00Z', amount: '500' },
      { id: 'd4', ...anna, status: 'open', createdAt: '2026-01-12T10:00:00Z', dueAt: '2026-03-01T10:00:00Z', amount: '400' },
      { id: 'd5', ...anna, status: 'open', createdAt: '2025-12-20T10:00:00Z', dueAt: '2026-02-20T10:00:00Z', amount: '600' },
      { id: 'd6', owner: 'anna', status: 'open', createdAt: '2025-12-15T10:00:00Z', dueAt: '2026-03-25T10:00:00Z', amount: '1000', currency: 'USD' },
    ],
    changes: [
      { deal: 'd1', at: '2025-12-01T10:00:00Z', amount: '1000' },
      { deal: 'd1', at: '2026-01-20T10:00:00Z', amount: '1300' },
      { deal: 'd2', at: '2025-12-05T10:00:00Z', dueAt: '2026-03-10T10:00:00Z' },
      { deal: 'd2', at: '2026-03-05T10:00:00Z', dueAt: '2026-04-20T10:00:00Z' },
      { deal: 'd3', at: '2025-12-10T10:00:00Z', dueAt: '2026-04-15T10:00:00Z', owner: 'anna' },
      { deal: 'd3', at: '2026-02-01T10:00:00Z', dueAt: '2026-03-20T10:00:00Z' },
      { deal: 'd3', at: '2026-02-20T10:00:00Z', owner: 'boris' },
      { deal: 'd4', at: '2026-01-12T10:00:00Z', amount: '700' },
      { deal: 'd4', at: '2026-02-02T10:00:00Z', status: 'lost' },
      { deal: 'd4', at: '2026-02-20T10:00:00Z', status: 'open' },
      { deal: 'd4', at: '2026-02-25T10:00:00Z', amount: '400' },
      { deal: 'd5', at: '2026-01-30T10:00:00Z', deleted: true },
    ],
  },
  because: {
    en: 'Due in the quarter at its start: d1 1,000, d2 2,000, d5 600 and d6 1,000 dollars at 0.9. 4,500 + 700 + 700 + 500 + 300 − 300 − 2,000 − 1,300 − 700 − 600 − 100 = 1,700: d3, d4, and d6 at 0.8. What Anna hands over to Boris is nothing for the team.',
    ru: 'Срок в квартале на его начало: d1 — 1000, d2 — 2000, d5 — 600 и d6 — 1000 долларов по 0,9. 4500 + 700 + 700 + 500 + 300 − 300 − 2000 − 1300 − 700 − 600 − 100 = 1700: это d3, d4 и d6 по 0,8. То, что Анна передала Борису, для команды даёт ноль.',
  },
  expected: [
    { part: 'opening', value: '4500' },
    { part: 'new', value: '700' },
    { part: 'reopened', value: '700' },
    { part: 'pulledIn', value: '500' },
    { part: 'up', value: '300' },
    { part: 'down', value: '-300' },
    { part: 'slipped', value: '-2000' },
    { part: 'transferred', value: '0' },
    { part: 'won', value: '-1300' },
    { part: 'lost', value: '-700' },
    { part: 'removed', value: '-600' },
    { part: 'revaluation', value: '-100' },
    { part: 'closing', value: '1700' },
    { group: { owner: 'anna' }, part: 'transferred', value: '-500' },
    { group: { owner: 'boris' }, part: 'transferred', value: '500' },
    { group: { owner: 'boris' }, part: 'closing', value: '500' },
  ],
} satisfies WorkedExample;
