import { at, count, divide, share, sum, total } from '../../metric/build.ts';
import { known, unknown } from '../../metric/filter.ts';
import { metric } from '../../metric/metric.ts';
import { deals } from '../../model/deals.ts';
import type { WorkedExample } from '../example.ts';

const withReason = at(deals.closedAt, count(deals, { status: 'lost', lossReason: known }));

/** Deals lost in the period by the reason given. Shares are of the deals that have one; how many have none is said beside them. */
export const lossReasons = metric({
  id: 'loss_reasons',
  group: 'funnel',
  indicator: 'lagging',
  label: { en: 'Loss reasons', ru: 'Причины проигрыша' },
  explanation: {
    en: 'Why the deals of the period were lost: by number, by amount, and as a share of those whose reason is known.',
    ru: 'Почему проиграны сделки периода: по числу, по сумме и в доле от тех, у которых причина указана.',
  },
  mistake: {
    en: 'Taking shares of all lost deals, so that every forgotten field makes each reason look rarer, or dating a loss by when the deal was created.',
    ru: 'Брать доли от всех проигранных сделок, из-за чего каждое незаполненное поле занижает все причины, или относить проигрыш к дате создания сделки.',
  },
  notFor: {
    en: 'The truth about the customer: reasons are what the salesperson wrote down. With a large share unknown, or a handful of losses, do not rank them; deals_lost says how many there were.',
    ru: 'Это не мнение клиента, а то, что записал менеджер. Если доля неизвестных велика или проигрышей немного, не сравнивайте причины между собой; сколько всего проиграно, показывает deals_lost.',
  },
  source: { title: 'The sales guide behind salesperf: loss reasons by number and amount, with the unknown shown' },
  by: ['lossReason'],
  parts: {
    deals: at(deals.closedAt, count(deals, { status: 'lost' })),
    amount: at(deals.closedAt, sum(deals.amount, { status: 'lost' })),
    share: divide(withReason, total(withReason)),
    unknown: total(at(deals.closedAt, share(count(deals, { status: 'lost' }), { lossReason: unknown }))),
  },
  partLabels: {
    deals: { en: 'deals', ru: 'сделок' },
    amount: { en: 'amount', ru: 'сумма' },
    share: { en: 'share of those with a reason', ru: 'доля среди сделок с причиной' },
    unknown: { en: 'share without a reason', ru: 'доля без причины' },
  },
});

const lost = { status: 'lost', createdAt: '2025-12-10T10:00:00+01:00', closedAt: '2026-01-15T10:00:00+01:00', currency: 'EUR' } as const;

export const example = {
  from: '2026-01-01',
  to: '2026-02-01',
  zone: 'Europe/Berlin',
  asOf: '2026-02-01T00:00:00+01:00',
  records: {
    deals: [
      { id: 'd1', ...lost, amount: '1000', lossReason: 'price' },
      { id: 'd2', ...lost, amount: '3000', lossReason: 'price' },
      { id: 'd3', ...lost, amount: '2000', lossReason: 'timing' },
      { id: 'd4', ...lost, amount: '500' },
      { id: 'd5', ...lost, status: 'won', amount: '8000' },
    ],
  },
  because: {
    en: 'Of the four lost deals three have a reason, and for two of them it is the price: 2/3, not 2/4. The fourth makes the unknown share 1/4.',
    ru: 'Из четырёх проигранных сделок причина указана у трёх, и у двух из них это цена: 2/3, а не 2/4. Четвёртая даёт долю неизвестных 1/4.',
  },
  expected: [
    { group: { lossReason: 'price' }, part: 'deals', value: 2 },
    { group: { lossReason: 'price' }, part: 'amount', value: '4000' },
    { group: { lossReason: 'price' }, part: 'share', value: 2 / 3, numerator: 2, denominator: 3 },
    { group: { lossReason: 'timing' }, part: 'share', value: 1 / 3, numerator: 1, denominator: 3 },
    { group: { lossReason: null }, part: 'deals', value: 1 },
    { part: 'deals', value: 4 },
    { part: 'amount', value: '6500' },
    { part: 'share', value: 1 },
    { part: 'unknown', value: 1 / 4, numerator: 1, denominator: 4 },
  ],
} satisfies WorkedExample;
