import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import {
  averageDealSize,
  catalogue,
  criterionPassRate,
  dealsWon,
  firstCalls,
  followUpCalls,
  lossReasons,
  meetingsHeld,
  newLeads,
  openDeals,
  opportunities,
  pipelineValue,
  proposalsSent,
  revenue,
  winRate,
} from '../kpis/index.ts';
import { quarter, rates } from '../kpis/reference/testing/quarter.ts';
import { asOf, at, count, distinct, divide, during, per, prorated, quantile, reducer, share, subtract, sum } from '../metric/build.ts';
import type { Metric } from '../metric/definition.ts';
import { inPeriod, positive } from '../metric/filter.ts';
import { metric } from '../metric/metric.ts';
import { activities, deals, payments, quotas, type Records } from '../model/index.ts';
import { periods } from '../time/period.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';
import type { ReducerRow } from './query.ts';

const on = (moment: string): number => Date.parse(moment);
const over = periods({ from: '2024-01-01', to: '2024-04-01', zone: 'Europe/Berlin' });
const later = on('2024-06-30T22:00:00Z');

const ask = (records: Records, metrics: readonly Metric[], options: Partial<Parameters<typeof evaluate>[1]> = {}): readonly Cell[] =>
  evaluate(dataset(records, { currency: 'EUR', rates }), { metrics, over, asOf: later, ...options }).cells;
const answerOf = (records: Records, one: Metric, options: Partial<Parameters<typeof evaluate>[1]> = {}): Cell['value'] =>
  ask(records, [one], options)[0]!.value;
const custom = (value: NonNullable<Parameters<typeof metric>[0]['value']>): Metric =>
  metric({ id: 'own', group: 'funnel', indicator: 'lagging', label: { en: 'Own', ru: 'Своя' }, value });

const quotaAmount = during(quotas.heldFrom, quotas.heldTo, sum(quotas.amount));
const own = custom(asOf(count(deals)));

const deal = (id: string, owner: string, createdAt: string, amount: string, status: 'open' | 'won' | 'lost' = 'open', closedAt?: string, currency = 'EUR') => ({
  id,
  owner,
  createdAt,
  amount,
  currency,
  status,
  ...(closedAt ? { closedAt } : {}),
});

describe('the total of a breakdown', () => {
  const lost = (id: string, owner: string, lossReason: string | null) => ({
    ...deal(id, owner, '2024-01-05T00:00:00Z', '5', 'lost', '2024-02-01T00:00:00Z'),
    lossReason,
  });
  const records: Records = {
    deals: [lost('1', 'A', 'price'), lost('2', 'A', 'price'), lost('3', 'A', 'timing'), lost('4', 'B', 'price'), lost('5', 'B', null)],
  };

  it('is over the members of the metric’s own breakdown, within each group asked for', () => {
    const shares = ask(records, [lossReasons], { by: ['owner'] }).filter(({ part, group }) => part === 'share' && group.lossReason && group.owner);
    expect(shares.map(({ group, value, numerator, denominator }) => [group.owner, group.lossReason, value, numerator, denominator])).toEqual([
      ['A', 'price', 2 / 3, 2, 3],
      ['A', 'timing', 1 / 3, 1, 3],
      ['B', 'price', 1, 1, 1],
    ]);
  });
});

describe('no data is not zero', () => {
  const closed = (status: 'won' | 'lost'): Records => ({ deals: [deal('D', 'A', '2024-01-05T00:00:00Z', '1', status, '2024-02-01T00:00:00Z')] });

  it('a zero denominator is null with a reason, never 0 %, NaN or 100 %', () => {
    const january = periods({ from: '2024-01-01', to: '2024-02-01', zone: 'UTC' });
    expect(ask(closed('won'), [winRate], { over: january })[0]).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      n: 0,
      interval: null,
      reason: 'zero denominator',
    });
  });

  it('a denominator below zero is null too', () => {
    const ratio = custom(
      divide(at(payments.paidAt, count(payments)), subtract(at(payments.paidAt, count(payments, { amount: positive })), at(payments.paidAt, count(payments)))),
    );
    expect(ask(quarter, [ratio])[0]).toMatchObject({ value: null, numerator: 2, denominator: -1, reason: 'negative denominator' });
  });

  it('a sum over nothing is zero, a mean of nothing is null', () => {
    const january = periods({ from: '2023-01-01', to: '2023-02-01', zone: 'UTC' });
    const [bookings, mean] = ask(closed('won'), [revenue, averageDealSize], { over: january });
    expect([bookings!.value, mean!.value, mean!.reason]).toEqual(['0', null, 'no rows']);
  });

  it('rows that all had to be left out are no data, and the most frequent reason is given', () => {
    const records: Records = {
      deals: [
        deal('1', 'A', '2024-01-05T00:00:00Z', '5', 'won', '2024-02-01T00:00:00Z', 'GBP'),
        { ...deal('2', 'A', '2024-01-05T00:00:00Z', '5', 'won', '2024-02-01T00:00:00Z'), amount: null },
        { ...deal('3', 'A', '2024-01-05T00:00:00Z', '5', 'won', '2024-02-01T00:00:00Z'), amount: null },
      ],
    };
    const [cell] = ask(records, [revenue]);
    expect(cell).toMatchObject({ value: null, n: 0, reason: 'amount missing' });
    expect(Object.entries(cell!.excluded)).toEqual([
      ['amount missing', 2],
      ['no exchange rate from GBP to EUR', 1],
    ]);
  });

  it('a period that has not begun is "not yet"; one that has, counts what came before the as-of', () => {
    const months = periods({ from: '2024-01-01', to: '2024-04-01', zone: 'UTC', every: 'month' });
    const cells = ask(quarter, [dealsWon, openDeals], { over: months, asOf: on('2024-02-01T00:00:00Z') });
    expect(cells.map(({ value, reason }) => value ?? reason)).toEqual([1, 'not yet', 'not yet', 5, 'not yet', 'not yet']);
  });
});

describe('the edge of a period', () => {
  const midnight = '2024-02-01T00:00:00Z';
  const months = periods({ from: '2024-01-01', to: '2024-03-01', zone: 'UTC', every: 'month' });
  const values = (records: Records, one: Metric): unknown[] => ask(records, [one], { over: months }).map(({ value }) => value);

  it('belongs to the next one: a stock is as it was just before', () => {
    expect(values({ deals: [deal('1', 'A', '2024-01-05T00:00:00Z', '5', 'won', midnight)] }, openDeals)).toEqual([1, 0]);
    expect(values({ deals: [deal('1', 'A', midnight, '5')] }, openDeals)).toEqual([0, 1]);
    expect(values({ deals: [deal('1', 'A', midnight, '5')] }, opportunities)).toEqual([0, 1]);
    expect(values({ deals: [deal('1', 'A', '2024-01-05T00:00:00Z', '5', 'won', midnight)] }, dealsWon)).toEqual([0, 1]);
  });

  it('is so for a deal whose close has no date', () => {
    const cells = ask({ deals: [{ ...deal('1', 'A', midnight, '5', 'won') }, { ...deal('2', 'A', '2024-01-05T00:00:00Z', '5') }] }, [own], { over: months });
    expect(cells.map(({ value, excluded }) => [value, excluded['closedAt missing'] ?? 0])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('is so for exchange rates: a stock is worth what it was worth just before', () => {
    const usd = { deals: [deal('1', 'A', '2024-01-05T00:00:00Z', '100', 'open', undefined, 'USD')] };
    const at = (from: string) => [
      { currency: 'USD', from: 0, rate: '0.5' },
      { currency: 'USD', from: on(from), rate: '0.9' },
    ];
    const worth = (from: string): unknown =>
      evaluate(dataset(usd, { currency: 'EUR', rates: at(from) }), { metrics: [pipelineValue], over: months, asOf: later }).cells[0]!.value;
    expect([worth(midnight), worth('2024-01-31T23:59:59.999Z')]).toEqual(['50', '90']);
  });

  it('is in the next one for a filter on the period too', () => {
    const due = custom(asOf(count(deals, { status: 'open', dueAt: inPeriod })));
    expect(values({ deals: [{ ...deal('1', 'A', '2024-01-05T00:00:00Z', '5'), dueAt: midnight }] }, due)).toEqual([0, 1]);
  });

  it('and an event counts only before the as-of', () => {
    const won = { deals: [deal('1', 'A', '2024-01-05T00:00:00Z', '5', 'won', midnight)] };
    const known = (asOf: number): unknown =>
      ask(won, [dealsWon, openDeals], { over: periods({ from: '2024-01-01', to: '2024-03-01', zone: 'UTC' }), asOf }).map(({ value }) => value);
    expect([known(on(midnight)), known(on(midnight) + 1)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('a deal without its creation date', () => {
  const records: Records = {
    deals: [
      { id: 'N', owner: 'A', status: 'open', amount: '10', currency: 'EUR' },
      { id: 'W', owner: 'A', status: 'won', amount: '10', currency: 'EUR', closedAt: '2024-02-10T00:00:00Z' },
      deal('K', 'A', '2024-01-10T00:00:00Z', '10'),
    ],
  };
  const months = periods({ from: '2024-01-01', to: '2024-04-01', zone: 'UTC', every: 'month' });
  const asOf = on('2024-03-20T00:00:00Z');

  it('is alive at the as-of and unknown, with that reason, at earlier moments', () => {
    const cells = ask(records, [openDeals], { over: months, asOf });
    expect(cells.map(({ value, excluded }) => [value, excluded])).toEqual([
      [1, { 'createdAt missing': 2 }],
      [1, { 'createdAt missing': 1 }],
      [2, {}],
    ]);
  });

  it('is left out of numbers by creation, and counted by its close', () => {
    expect(ask(records, [opportunities], { over: months, asOf }).map(({ value, excluded }) => [value, excluded['createdAt missing']])).toEqual([
      [1, 2],
      [0, 2],
      [0, 2],
    ]);
    expect(ask(records, [dealsWon], { over: months, asOf }).map(({ value }) => value)).toEqual([0, 1, 0]);
  });

  it('is unknown at earlier moments too where its close has no date', () => {
    const undated: Records = {
      deals: [{ ...deal('U', 'A', '2024-01-10T00:00:00Z', '10', 'won') }, deal('K', 'A', '2024-01-10T00:00:00Z', '10')],
      changes: [{ deal: 'U', at: '2024-02-15T00:00:00Z', stage: 'Demo' }],
    };
    const all = custom({ ...openDeals.value!, of: { node: 'count', table: 'deals', where: [] } } as never);
    expect(ask(undated, [all], { over: months, asOf }).map(({ value, excluded }) => [value, excluded['closedAt missing'] ?? 0])).toEqual([
      [1, 1],
      [1, 1],
      [2, 0],
    ]);
    expect(ask(undated, [dealsWon], { asOf })[0]!.reason).toBe('needs deals.closedAt');
  });
});

describe('who is responsible', () => {
  const records: Records = {
    people: [
      { id: 'A', name: 'Ann', team: 'North', region: 'EU' },
      { id: 'B', name: 'Bob', team: 'South' },
      { id: 'C', name: 'Bob', team: 'South' },
    ],
    deals: [deal('1', 'C', '2024-01-05T00:00:00Z', '5', 'won', '2024-03-01T00:00:00Z')],
    changes: [
      { deal: '1', at: '2024-01-05T00:00:00Z', owner: 'A' },
      { deal: '1', at: '2024-02-01T00:00:00Z', owner: 'B' },
      { deal: '1', at: '2024-03-01T00:00:00Z', owner: 'C' },
    ],
  };
  const groups = (one: Metric, by: readonly string[], asOf = later): unknown[] =>
    ask(records, [one], { by, asOf })
      .filter(({ group, value }) => Object.keys(group).length > 0 && value !== 0)
      .map(({ group }) => Object.values(group).join());

  it('the opener at the creation, the owner in a stock, the closer at the close', () => {
    expect(groups(opportunities, ['owner'])).toEqual(['Ann']);
    expect(groups(openDeals, ['owner'], on('2024-02-10T00:00:00Z'))).toEqual(['Bob (B)']);
    expect(groups(dealsWon, ['owner'])).toEqual(['Bob (C)']);
  });

  it('and so for what people bring along', () => {
    expect([groups(opportunities, ['team']), groups(dealsWon, ['team']), groups(dealsWon, ['team', 'owner'])]).toEqual([
      ['North'],
      ['South'],
      ['South,Bob (C)'],
    ]);
    expect(groups(dealsWon, ['region'])).toEqual(['']);
  });

  it('a metric whose tables lack a dimension is given in total, with the reason', () => {
    const both: Records = {
      ...records,
      proposals: [{ id: 'p', owner: 'A', sentAt: '2024-02-01T00:00:00Z' }],
      criteria: [{ call: 'k', owner: 'A', at: '2024-02-01T00:00:00Z', criterion: 'agenda', result: 'pass' }],
      activities: [{ id: 'a', kind: 'call', at: '2024-02-01T00:00:00Z', lead: 'l' }],
    };
    const cells = ask(both, [proposalsSent, criterionPassRate, firstCalls], { by: ['team'] });
    expect(cells.filter(({ metric }) => metric === 'first_calls').map(({ group, value, reason }) => [group, value, reason])).toEqual([
      [{}, 1, 'given in total: activities have no team'],
    ]);
    expect(cells.filter(({ metric }) => metric === 'criterion_pass_rate').map(({ group }) => group)).toEqual([
      {},
      { team: 'North' },
      { criterion: 'agenda' },
      { team: 'North', criterion: 'agenda' },
    ]);
  });

  it('units stand where their anchor does, and what else is known of them may come from a table without its dimensions', () => {
    const staff = per('staff', 'owner', { opened: at(deals.createdAt, count(deals)), quota: quotaAmount }, { anchor: 'opened' });
    const quotaByKind = { ...custom(at(staff.period, sum(staff.quota))), by: ['kind'] };
    const nobodyNamed: Records = {
      deals: [{ ...deal('1', 'A', '2024-02-01T00:00:00Z', '1'), kind: 'new' }],
      quotas: [{ owner: 'A', from: on('2023-12-31T23:00:00Z'), to: on('2024-03-31T22:00:00Z'), amount: '90', currency: 'EUR' }],
    };
    const cells = ask(nobodyNamed, [quotaByKind], { by: ['owner'] });
    expect(cells.map(({ group, value }) => [group, value])).toEqual([
      [{}, '90'],
      [{ owner: 'A' }, '90'],
      [{ kind: 'new' }, '90'],
      [{ owner: 'A', kind: 'new' }, '90'],
    ]);
  });

  it('a dimension that nothing has is an error that lists those there are', () => {
    expect(() => ask(records, [dealsWon], { by: ['galaxy'] })).toThrow(
      'Cannot group or filter by "galaxy": no record can be, expected one of "cause", "currency", "owner", "region", "role" or "team", or a moment by a calendar unit such as "createdAt:month"',
    );
    expect(() => ask(records, [dealsWon], { by: ['status'] })).toThrow(/Cannot group or filter by "status"/);
  });
});

describe('what the source does not have', () => {
  it('makes a metric null and is named', () => {
    const records: Records = { ...quarter, meetings: [{ id: 'm', owner: 'A', startsAt: '2024-02-01T00:00:00Z' }] };
    const reasons = ask(records, [meetingsHeld, newLeads, lossReasons], { by: ['owner'] }).map(({ metric: id, reason, group }) => [id, reason, group]);
    expect(reasons.slice(0, 2)).toEqual([
      ['meetings_held', 'needs meetings.outcome', {}],
      ['new_leads', 'needs leads', {}],
    ]);
    const plain: Records = { deals: [{ id: '1', status: 'won' }] };
    expect(ask(plain, [winRate, revenue, lossReasons]).map(({ reason }) => reason)).toEqual([
      'needs deals.closedAt',
      'needs deals.closedAt, deals.amount',
      'needs deals.closedAt, deals.lossReason',
      'needs deals.closedAt, deals.amount, deals.lossReason',
      'needs deals.closedAt, deals.lossReason',
      'needs deals.closedAt, deals.lossReason',
    ]);
  });

  it('is as the model says for flags: leads are new unless someone says they came back', () => {
    const records: Records = { leads: [{ id: 'l', createdAt: '2024-02-01T00:00:00Z' }] };
    expect(answerOf(records, newLeads)).toBe(1);
    expect(answerOf({ leads: [...records.leads!, { id: 'm', createdAt: '2024-02-01T00:00:00Z', reactivated: true }] }, newLeads)).toBe(0);
  });

  it('an absent cell that is written as undefined is absent', () => {
    const records = { deals: [{ ...quarter.deals![2]!, lossReason: undefined }] } as Records;
    expect(ask(records, [lossReasons])[0]!.reason).toBe('needs deals.lossReason');
  });
});

describe('calls', () => {
  const call = (id: string, at: string, more: object = {}): NonNullable<Records['activities']>[number] => ({
    id,
    kind: 'call',
    at,
    lead: 'l',
    outbound: true,
    ...more,
  });

  it('are first calls once a lead, and follow-ups after a touch of any kind', () => {
    const records: Records = {
      activities: [
        call('2', '2024-02-02T00:00:00Z'),
        call('1', '2024-02-01T00:00:00Z'),
        call('0', '2024-01-31T00:00:00Z', { kind: 'email' }),
        call('9', '2024-01-01T00:00:00Z', { outbound: false }),
      ],
    };
    expect([answerOf(records, firstCalls), answerOf(records, followUpCalls)]).toEqual([1, 2]);
  });

  it('take no number that the metrics would not count', () => {
    const records: Records = { activities: [call('1', '2024-02-01T00:00:00Z', { automated: null }), call('2', '2024-02-02T00:00:00Z', { automated: false })] };
    expect(answerOf(records, firstCalls)).toBe(1);
  });
});

it('a quantile hits an order statistic exactly where (n − 1)p is whole', () => {
  const paid = Array.from({ length: 101 }, (_, amount) => ({ id: `${amount}`, paidAt: '2024-02-01T00:00:00Z', amount: `${amount}`, currency: 'EUR' }));
  expect(answerOf({ payments: paid }, custom(at(payments.paidAt, quantile(0.29, payments.amount))))).toBe('29');
});

describe('arithmetic', () => {
  it('keeps amounts exact beyond what a double holds, and 30 digits of a quotient', () => {
    const records: Records = {
      payments: ['90071992547409.93', '0.01', '0.000001'].map((amount, index) => ({
        id: String(index),
        paidAt: '2024-02-01T00:00:00Z',
        amount,
        currency: 'EUR',
      })),
    };
    const total = at(payments.paidAt, sum(payments.amount));
    expect(answerOf(records, custom(total))).toBe('90071992547409.940001');
    expect(answerOf(records, custom(divide(total, at(payments.paidAt, count(payments)))))).toBe('30023997515803.3133336666666667');
  });

  it('gives a share of money no interval', () => {
    const ratio = custom(at(deals.closedAt, share(sum(deals.amount, { status: ['won', 'lost'] }), { status: 'won' })));
    expect(ask(quarter, [ratio])[0]).toMatchObject({ value: 0.9347258485639687, numerator: '71600', denominator: '76600', interval: null });
  });

  it('says which clock placed the rows', () => {
    const bases = ask({ ...quarter, activities: [{ id: 'a', kind: 'call', at: '2024-02-01T00:00:00Z' }] }, [
      opportunities,
      dealsWon,
      openDeals,
      custom(at(activities.at, count(activities))),
      custom(divide(at(deals.closedAt, count(deals)), at(deals.createdAt, count(deals)))),
    ]);
    expect(bases.map(({ basis }) => basis)).toEqual(['created', 'closed', 'snapshot', 'event', 'mixed']);
  });

  it('gives every metric of the catalogue a cell a period, whatever the source lacks', () => {
    const ids = new Set(ask({ deals: [{ id: '1', status: 'open' }] }, catalogue).map(({ metric: id }) => id));
    expect(ids.size).toBe(catalogue.length);
  });
});

describe('a currency of one’s own', () => {
  const book = (yen?: string) =>
    dataset(
      {
        deals: [
          deal('eur', 'A', '2024-01-02T09:00:00Z', '6000', 'won', '2024-01-15T10:00:00Z'),
          deal('jpy', 'A', '2024-01-02T09:00:00Z', '6000', 'won', '2024-01-15T10:00:00Z', 'JPY'),
        ],
      },
      { currency: 'EUR', rates: yen ? [{ currency: 'JPY', from: 0, rate: yen }] : [] },
    );
  const large = custom(at(deals.closedAt, count(deals, { amount: { atLeast: 5000 } })));
  const cellOf = (yen?: string): Cell => evaluate(book(yen), { metrics: [large], over, asOf: later }).cells[0]!;

  it('is exchanged before an amount is compared, and without a rate it cannot be', () => {
    expect(cellOf('0.006')).toMatchObject({ value: 1, excluded: {} });
    expect(cellOf()).toMatchObject({ value: 1, excluded: { 'no exchange rate from JPY to EUR': 1 } });
    const any = custom(at(deals.closedAt, count(deals, { amount: positive })));
    expect(evaluate(book(), { metrics: [any], over, asOf: later }).cells[0]).toMatchObject({ value: 2, excluded: {} });
  });

  it('is that of the report by the time a reducer sees it', () => {
    const total = { init: () => 0, add: (sum: number, { amount }: ReducerRow, sign: number) => sum + sign * Number(amount), value: (sum: number) => sum };
    const folded = custom(at(deals.closedAt, reducer('total', deals, { columns: [deals.amount], unit: 'money' })));
    const ask = (yen?: string): Cell => evaluate(book(yen), { metrics: [folded], over, asOf: later, reducers: { total } }).cells[0]!;
    expect(ask('0.006')).toMatchObject({ value: '6036', currency: 'EUR' });
    expect(ask()).toMatchObject({ value: '6000', excluded: { 'no exchange rate from JPY to EUR': 1 } });
    expect(() => evaluate(book(), { metrics: [folded], over, asOf: later })).toThrow(/Cannot run the reducer "total": the query has none in "reducers"/);
  });
});

it('a moment that is none is an error, not a zero', () => {
  expect(() => evaluate(dataset(quarter), { metrics: [revenue], over, asOf: Number.NaN })).toThrow(
    /Cannot answer as of NaN: expected a moment in epoch milliseconds/,
  );
});

it('what lasts has no answer for a period that has not begun, but a plan has', () => {
  const worked = custom(during(deals.createdAt, deals.closedAt, distinct(deals.id)));
  const planned = custom(during(quotas.heldFrom, quotas.heldTo, sum(prorated(quotas.amount, quotas.from, quotas.to))));
  const records: Records = {
    deals: [deal('1', 'A', '2024-01-02T09:00:00Z', '5'), deal('2', 'A', '2024-01-02T09:00:00Z', '5', 'won', '2024-01-05T09:00:00Z')],
    quotas: [{ owner: 'A', from: on('2023-12-31T23:00:00Z'), to: on('2024-03-31T22:00:00Z'), amount: '91', currency: 'EUR' }],
  };
  const march = periods({ from: '2024-03-01', to: '2024-04-01', zone: 'Europe/Berlin' });
  const { cells } = evaluate(dataset(records), { metrics: [worked, planned], over: march, asOf: on('2024-02-10T00:00:00Z') });
  expect(cells.map(({ value, reason }) => value ?? reason)).toEqual(['not yet', '31']);
});
