import { at, divide, over, previous, sum } from '../../metric/build.ts';
import { metric } from '../../metric/metric.ts';
import { credits } from '../../model/derived/credits.ts';
import type { WorkedExample } from '../example.ts';
import { marketing } from './marketing.ts';

/** Sales and marketing spend of the period before ÷ bookings of new and upsell deals won in the period. */
export const cacRatio = metric({
  id: 'cac_ratio',
  group: 'productivity',
  indicator: 'lagging',
  better: 'lower',
  label: { en: 'CAC ratio', ru: 'Коэффициент CAC' },
  explanation: {
    en: 'How much sales and marketing spent in the period before for each unit of new business won in this one.',
    ru: 'Сколько отделы продаж и маркетинга потратили в предыдущем периоде на единицу новых продаж этого периода.',
  },
  mistake: {
    en: 'Counting renewals as new business, which makes selling look cheaper than it is; or taking the spend of the same period, before it could bear fruit.',
    ru: 'Засчитывать продления как новые продажи, отчего привлечение кажется дешевле; или брать расходы того же периода, которые ещё не успели сработать.',
  },
  notFor: {
    en: 'The cost of one customer (cac), or whether that business stays (nrr). A sales cycle much longer than the period makes it lag behind.',
    ru: 'Не показывает цену одного клиента (cac) и то, удержится ли эта выручка (nrr). Если цикл продаж намного длиннее периода, показатель запаздывает.',
  },
  source: { title: 'SaaS Metrics Standards Board, Blended CAC Ratio' },
  value: divide(
    over(previous(), marketing),
    at(credits.closedAt, sum(credits.amount, { status: 'won', role: 'split', kind: ['new', 'upsell'] })),
    'no new bookings',
  ),
});

const won = { status: 'won', createdAt: '2023-11-20T10:00:00+01:00', closedAt: '2024-02-15T10:00:00+01:00', currency: 'EUR' } as const;

export const example = {
  from: '2024-01-01',
  to: '2024-04-01',
  zone: 'Europe/Berlin',
  asOf: '2024-04-01T00:00:00+02:00',
  records: {
    spend: [
      { from: '2023-10-01T00:00:00+02:00', to: '2024-01-01T00:00:00+01:00', amount: '300000', currency: 'EUR' },
      { from: '2024-01-01T00:00:00+01:00', to: '2024-04-01T00:00:00+02:00', amount: '360000', currency: 'EUR' },
    ],
    deals: [
      { id: 'd1', ...won, kind: 'new', amount: '400000' },
      { id: 'd2', ...won, kind: 'upsell', amount: '200000' },
      { id: 'd3', ...won, kind: 'renewal', amount: '500000' },
    ],
  },
  because: {
    en: '300,000 was spent in the quarter before, and 600,000 of new business won in this one; the renewal does not count.',
    ru: 'В предыдущем квартале потрачено 300 000, в этом получено 600 000 новых продаж; продление не учитывается.',
  },
  expected: [{ value: 0.5, numerator: '300000', denominator: '600000' }],
} satisfies WorkedExample;
