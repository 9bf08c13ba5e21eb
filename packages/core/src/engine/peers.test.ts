import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import { dealsWon, winRate } from '../kpis/index.ts';
import {
  asOf,
  at,
  count,
  divide,
  elapsed,
  firstAfter,
  funnel,
  later,
  least,
  medianTime,
  over,
  per,
  share,
  step,
  subtract,
  sum,
  within,
} from '../metric/build.ts';
import { positive } from '../metric/filter.ts';
import { metric } from '../metric/metric.ts';
import { label } from '../model/column.ts';
import { activities, customers, deals, meetings, type Records, subscriptions } from '../model/index.ts';
import { addDays, shiftUnit } from '../time/civil.ts';
import { periods, previousPeriod } from '../time/period.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';

/** What the best-known packages get wrong, each with the right answer. */

const on = (date: string): number => Date.parse(date.length > 10 ? date : `${date}T00:00:00Z`);
const whole = (from: string, to: string) => periods({ from, to, zone: 'UTC' });
const words = { en: 'x', ru: 'x' };
const own = (value: Parameters<typeof metric>[0]['value'], more: object = {}) =>
  metric({ id: 'own', group: 'funnel', indicator: 'lagging', label: words, value: value!, ...more });
const ask = (records: Records, one: ReturnType<typeof own>, options: Partial<Parameters<typeof evaluate>[1]> = {}, tables: object = {}): Cell =>
  evaluate(dataset(records, { currency: 'EUR', ...tables }), { metrics: [one], over: whole('2026-01-01', '2027-01-01'), asOf: on('2027-01-01'), ...options })
    .cells[0]!;

/** An event log: every row an event of the unit "u". */
const events = activities.with({ event: label('event') });
const day = (offset: number): number => on('2026-01-01') + offset * 86_400_000;
const log = (list: readonly (readonly [event: string, day: number])[]): Records => ({
  activities: list.map(([event, offset], index) => ({ id: `${index}`, lead: 'u', at: day(offset), event })) as never,
});

type Limits = Readonly<Record<string, { readonly length: number; readonly clock: 'days' } | undefined>>;
const days = (length: number) => ({ length, clock: 'days' }) as const;

/** How many steps the unit got, and how many attempts it made. */
function reached(list: readonly (readonly [string, number])[], steps: string, { limits = {}, within: wholeWindow, skipping = false }: Options = {}): number {
  const named = Object.fromEntries([...steps].map((event, index) => [`${index + 1}`, step(events.at, { event }, limits[`${index + 1}`])]));
  const path = funnel('path', 'lead', named, { skipping, ...(wholeWindow ? { within: wholeWindow } : {}) });
  const value = at(path.startedAt, count(path, { best: true, state: 'reached' }));
  return Number(ask(log(list), own(value), {}, { tables: [events] }).value);
}
interface Options {
  readonly limits?: Limits;
  readonly within?: { readonly length: number; readonly clock: 'days' };
  readonly skipping?: boolean;
}

describe('drizzle-cube’s funnel', () => {
  it('lets a second attempt convert that the first, too early, could not', () => {
    expect(
      reached(
        [
          ['A', 0],
          ['A', 20],
          ['B', 22],
        ],
        'AB',
        { within: days(7) },
      ),
    ).toBe(2);
  });

  it('takes the later B from which C is in time', () => {
    expect(
      reached(
        [
          ['A', 0],
          ['B', 1],
          ['B', 10],
          ['C', 12],
        ],
        'ABC',
        { limits: { 3: days(5) } },
      ),
    ).toBe(3);
  });

  it('counts a stage that was skipped as passed, where asked to', () => {
    expect(
      reached(
        [
          ['A', 0],
          ['C', 3],
        ],
        'ABC',
        { skipping: true },
      ),
    ).toBe(3);
    expect(
      reached(
        [
          ['A', 0],
          ['C', 3],
        ],
        'ABC',
      ),
    ).toBe(1);
  });

  it('lets events of one instant follow each other, whichever was written first', () => {
    expect(
      reached(
        [
          ['A', 0],
          ['B', 0],
        ],
        'AB',
      ),
    ).toBe(2);
    expect(
      reached(
        [
          ['B', 0],
          ['A', 0],
        ],
        'AB',
      ),
    ).toBe(2);
  });

  it('uses an event once', () => {
    expect(reached([['A', 0]], 'AA')).toBe(1);
    expect(
      reached(
        [
          ['A', 0],
          ['A', 0],
        ],
        'AA',
      ),
    ).toBe(2);
    expect(
      reached(
        [
          ['A', 0],
          ['A', 0],
        ],
        'AAA',
      ),
    ).toBe(2);
  });
});

describe('ClickHouse’s windowFunnel', () => {
  it.each([
    ['ABC', 3],
    ['ADBC', 3],
    ['AABBCC', 3],
    ['AAAABBCC', 3],
    ['AABBDCC', 3],
    ['BBCCAA', 1],
  ])('%s reaches %i', (sequence, steps) => {
    expect(
      reached(
        [...sequence].map((event, index) => [event, index] as const),
        'ABC',
        { within: days(100) },
      ),
    ).toBe(steps);
  });

  it('does not forget an earlier A when another comes, as a window from the last one does', () => {
    expect(
      reached(
        [
          ['A', 0],
          ['B', 1],
          ['A', 2],
          ['C', 3],
        ],
        'ABC',
        { within: days(3) },
      ),
    ).toBe(3);
  });
});

it('attempts and units of a funnel are both askable', () => {
  const path = funnel('path', 'lead', { a: step(events.at, { event: 'A' }), b: step(events.at, { event: 'B' }, days(2)) });
  const records = log([
    ['A', 0],
    ['A', 5],
    ['B', 6],
    ['A', 9],
  ]);
  const tell = (where: object) => {
    const { numerator, denominator, value } = ask(
      records,
      own(at(path.startedAt, share(count(path, { step: 'b', ...where }), { state: 'reached' }))),
      {},
      { tables: [events] },
    );
    return [numerator, denominator, value];
  };
  expect(tell({})).toEqual([1, 3, 1 / 3]);
  expect(tell({ best: true })).toEqual([1, 1, 1]);
});

describe('MetricFlow’s conversion rate', () => {
  it('is at most 1, though one visit is followed by two purchases', () => {
    const rate = at(
      events.at,
      share(count(events, { event: 'visit' }), within(7, elapsed('days', events.at, firstAfter(events.at, events.at, 'lead', { event: 'buy' })))),
    );
    const { numerator, denominator, value } = ask(
      log([
        ['visit', 0],
        ['buy', 1],
        ['buy', 2],
      ]),
      own(rate),
      {},
      { tables: [events] },
    );
    expect([numerator, denominator, value]).toEqual([1, 1, 1]);
  });

  it('leaves out the visits whose window has not passed, and says so', () => {
    const rate = at(
      events.at,
      share(count(events, { event: 'visit' }), within(7, elapsed('days', events.at, firstAfter(events.at, events.at, 'lead', { event: 'buy' })))),
    );
    const { numerator, denominator, excluded } = ask(
      log([
        ['visit', 0],
        ['visit', 20],
        ['buy', 21],
      ]),
      own(rate),
      { asOf: day(25) },
      { tables: [events] },
    );
    expect([numerator, denominator, excluded]).toEqual([0, 1, { 'window open': 1 }]);
  });

  it('is a share, whatever happened', () => {
    const event = fc.tuple(fc.constantFrom('visit', 'buy'), fc.integer({ min: 0, max: 40 }));
    const rate = at(
      events.at,
      share(count(events, { event: 'visit' }), within(7, elapsed('days', events.at, firstAfter(events.at, events.at, 'lead', { event: 'buy' })))),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1 }), (list) => {
        const { value } = ask(log(list), own(rate), {}, { tables: [events] });
        expect(value === null || (Number(value) >= 0 && Number(value) <= 1)).toBe(true);
      }),
    );
  });
});

describe('Cube’s snapshot recipe', () => {
  const rows = [
    [1, 'shipped', '2019-01-19'],
    [1, 'processing', '2019-03-14'],
    [1, 'completed', '2019-01-25'],
    [2, 'processing', '2019-08-21'],
    [2, 'completed', '2019-04-13'],
    [2, 'shipped', '2019-03-18'],
  ] as const;
  const records: Records = {
    deals: [1, 2].map((id) => ({ id: `${id}`, status: 'open', createdAt: on(id === 1 ? '2019-01-19' : '2019-03-18') })),
    changes: rows.map(([deal, stage, date]) => ({ deal: `${deal}`, stage, at: on(date) })),
  };
  const shipped = own(asOf(count(deals, { stage: 'shipped' })));

  it.each([
    ['2019-01-20', 1],
    ['2019-02-01', 0],
    ['2019-04-01', 1],
    ['2019-05-01', 0],
  ])('at %s, %i shipped: the last status until then, not the last of all', (date, expected) => {
    expect(ask(records, shipped, { over: whole(date, addDays(date, 1)), asOf: on('2020-01-01') }).value).toBe(expected);
  });
});

describe('frappe’s dashboard', () => {
  it.each([
    ['2026-03-01', '2026-04-01'],
    ['2026-02-09', '2026-02-16'],
    ['2026-05-03', '2026-05-05'],
  ])('compares %s to %s with as many days, so that constant activity has not grown', (from, to) => {
    const daily: Records = { activities: Array.from({ length: 365 }, (_, index) => ({ id: `${index}`, at: day(index) + 3_600_000 })) };
    const period = whole(from, to).list[0]!;
    const before = previousPeriod(period, 'UTC');
    const counted = (list: (typeof period)[]) => ask(daily, own(at(activities.at, count(activities))), { over: { zone: 'UTC', every: null, list } });
    const perDay = [period, before].map((one) => Number(counted([one]).value) / ((one.end - one.start) / 86_400_000));
    expect(perDay).toEqual([1, 1]);
    expect(before.to).toBe(from);
    expect(before.from).toBe(from.endsWith('-01') ? shiftUnit('month', from, -1) : addDays(from, (Date.parse(from) - Date.parse(to)) / 86_400_000));
  });

  it('dates a win by its close, not by its creation, and counts a deal that moved back and forth once', () => {
    const records: Records = {
      deals: [{ id: 'd', status: 'won', createdAt: on('2026-01-10'), closedAt: on('2026-03-05') }],
      changes: ['demo', 'offer', 'demo', 'offer'].map((stage, index) => ({ deal: 'd', stage, at: day(10 + index) })),
      stages: ['demo', 'offer'].map((stage, rank) => ({ stage, rank })),
    };
    const months = periods({ from: '2026-01-01', to: '2026-04-01', zone: 'UTC', every: 'month' });
    const { cells } = evaluate(dataset(records), { metrics: [dealsWon], over: months, asOf: on('2026-06-01') });
    expect(cells.map(({ value }) => value)).toEqual([0, 0, 1]);
  });
});

describe('dbt_salesforce’s managers', () => {
  const byAmount = own(at(deals.closedAt, share(sum(deals.amount, { status: ['won', 'lost'] }), { status: 'won' })));
  const closed = (id: string, owner: string, status: 'won' | 'lost', amount: string) => ({ id, owner, status, amount, createdAt: day(1), closedAt: day(9) });
  const book = dataset({
    people: [
      { id: 'ann', manager: 'kim' },
      { id: 'bob', manager: 'kim' },
    ],
    deals: [closed('1', 'ann', 'won', '100'), closed('2', 'bob', 'won', '50'), closed('3', 'bob', 'lost', '80')],
  });
  const of = (one: typeof byAmount, dimension: string, member: string): unknown =>
    evaluate(book, { metrics: [one], by: [dimension], over: whole('2026-01-01', '2027-01-01'), asOf: on('2027-01-01') }).cells.find(
      ({ group }) => group[dimension] === member,
    )!.value;

  it('who won everything has 100 %, not 0 %', () => {
    expect([of(byAmount, 'owner', 'ann'), of(winRate, 'owner', 'ann')]).toEqual([1, 1]);
  });

  it('whose people won 150 of 230 has 65 %, not 150 ÷ 130', () => {
    expect(of(byAmount, 'manager', 'kim')).toBe(150 / 230);
    expect(of(winRate, 'manager', 'kim')).toBe(2 / 3);
  });
});

describe('faults found on the way to this language', () => {
  it('a column called "kind" is a column, not a condition', () => {
    const records: Records = {
      deals: [
        { id: '1', kind: 'upsell', status: 'open', createdAt: day(1) },
        { id: '2', kind: 'new', status: 'open', createdAt: day(1) },
      ],
    };
    expect(ask(records, own(at(deals.createdAt, count(deals, { kind: 'upsell' })))).value).toBe(1);
    expect(ask(records, own(at(deals.createdAt, share(count(deals), { kind: 'upsell' })))).value).toBe(0.5);
  });

  const accounts = per(
    'accounts',
    'customer',
    { opening: asOf(sum(subscriptions.mrr, {}, { rate: 'end' }), 'start'), closing: asOf(sum(subscriptions.mrr)) },
    { anchor: 'opening' },
  );
  const opened = at(accounts.period, sum(accounts.opening, { opening: positive }));
  const grossRetention = own(divide(at(accounts.period, sum(least(accounts.opening, accounts.closing), { opening: positive })), opened));
  const netRetention = own(divide(at(accounts.period, sum(accounts.closing, { opening: positive })), opened));
  const logos = own(at(accounts.period, share(count(accounts, { opening: positive }), { closing: positive })));
  const contract = (customer: string, mrr: string, date: string, currency = 'EUR') => ({ customer, mrr, currency, at: on(date) });
  const book: Records = {
    subscriptionChanges: [
      contract('stays', '100', '2025-01-01'),
      contract('grows', '100', '2025-01-01'),
      contract('grows', '180', '2026-05-01'),
      contract('churns', '100', '2025-01-01'),
      contract('churns', '0', '2026-03-01'),
      contract('joins', '70', '2026-02-01'),
    ],
  };

  it('one expansion does not hide one churn, and who joined is in no rate', () => {
    expect(ask(book, grossRetention)).toMatchObject({ value: 200 / 300, numerator: '200', denominator: '300' });
    expect(ask(book, netRetention)).toMatchObject({ value: 280 / 300, numerator: '280', denominator: '300' });
    expect(ask(book, logos)).toMatchObject({ value: 2 / 3, numerator: 2, denominator: 3 });
  });

  it('a customer who left counts as 0, though no rate is known of the currency in which nothing is owed', () => {
    const gone = [contract('abroad', '100', '2025-01-01', 'USD'), contract('abroad', '0', '2026-03-01', 'USD')];
    const rates = [{ currency: 'USD', from: on('2024-01-01'), rate: '0.5' }];
    expect(ask({ subscriptionChanges: gone }, grossRetention, {}, { rates })).toMatchObject({ value: 0, numerator: '0', denominator: '50' });
  });

  it('a cohort’s retention at an age that has not come is not yet known, rather than 0', () => {
    const kept = (age: number) =>
      per(
        'cohort',
        'customer',
        { joined: at(customers.since, count(customers)), kept: over(later(age), asOf(count(subscriptions, { mrr: positive }))) },
        { anchor: 'joined' },
      );
    const retention = (age: number) => {
      const cohort = kept(age);
      return own(at(cohort.period, share(count(cohort, { joined: positive }), { kept: positive })));
    };
    const records: Records = {
      ...book,
      customers: ['stays', 'churns', 'joins'].map((id) => ({ id, since: on(id === 'joins' ? '2026-02-01' : '2025-01-01') })),
    };
    const quarters = periods({ from: '2025-01-01', to: '2026-07-01', zone: 'UTC', every: 'quarter' });
    const triangle = (age: number) =>
      evaluate(dataset(records), { metrics: [retention(age)], over: quarters, asOf: on('2026-07-01') }).cells.map(({ value, reason }) => value ?? reason);
    expect(triangle(0)).toEqual([1, 'zero denominator', 'zero denominator', 'zero denominator', 1, 'zero denominator']);
    expect(triangle(3)).toEqual([1, 'zero denominator', 'zero denominator', 'zero denominator', 'not yet', 'zero denominator']);
    expect(triangle(4)[0]).toBe(0.5);
  });

  it('a lead that nobody has answered is waited for, not left out', () => {
    const waited = own(at(events.at, medianTime(elapsed('hours', events.at, firstAfter(events.at, meetings.startsAt, 'lead')))));
    const records: Records = {
      ...log([['A', 0]]),
      activities: ['a', 'b', 'c'].map((lead) => ({ id: lead, lead, at: day(0) })),
      meetings: [{ id: 'm', lead: 'a', startsAt: day(1) }],
    };
    expect(ask(records, waited)).toMatchObject({ value: null, reason: 'not reached', n: 3, risk: 3 });
  });

  it('opening + movement = closing where a person changes team in the middle of a month', () => {
    const open = own(subtract(asOf(sum(deals.amount, { status: 'open' })), asOf(sum(deals.amount, { status: 'open' }), 'start')));
    expect(ask({ deals: [{ id: '1', status: 'open', amount: '5', createdAt: day(3) }] }, open).value).toBe('5');
  });
});
