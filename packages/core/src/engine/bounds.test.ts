import { describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import {
  asOf,
  at,
  count,
  distinct,
  during,
  elapsed,
  firstAfter,
  incidenceAt,
  mean,
  medianTime,
  over,
  overdue,
  prorated,
  share,
  sum,
  timeQuantile,
  trailing,
  within,
} from '../metric/build.ts';
import { inPeriod } from '../metric/filter.ts';
import { metric } from '../metric/metric.ts';
import { activities, deals, leads, meetings, payments, pipelineChanges, quotas, type Records, surveys } from '../model/index.ts';
import { periods } from '../time/period.ts';
import { evaluate, tabulate } from './evaluate.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const on = (days: number): number => start + days * day;
const words = { en: 'x', ru: 'x' };
type Value = NonNullable<Parameters<typeof metric>[0]['value']>;
const own = (value: Value, id = 'own') => metric({ id, group: 'funnel', indicator: 'lagging', label: words, value });
const weeks = periods({ from: '2026-01-01', to: '2026-01-15', zone: 'UTC' });
const daily = periods({ from: '2026-01-01', to: '2026-01-04', zone: 'UTC', every: 'day' });
const cellsOf = (records: Records, value: Value, moment: number, axis = daily, by: string[] = []) =>
  evaluate(dataset(records, { currency: 'EUR' }), { metrics: [own(value)], by, over: axis, asOf: moment }).cells;
const values = (...args: Parameters<typeof cellsOf>): unknown[] => cellsOf(...args).map(({ value, reason }) => value ?? reason);

describe('the side of a bound', () => {
  it('an instant between two periods belongs to the later one', () => {
    expect(values({ payments: [0, 1, 2].map((at) => ({ id: `${at}`, paidAt: on(at) })) }, at(payments.paidAt, count(payments)), on(9))).toEqual([1, 1, 1]);
    expect(values({ payments: [{ id: '1', paidAt: on(1) - 1 }] }, at(payments.paidAt, count(payments)), on(9))).toEqual([1, 0, 0]);
  });

  it('what is planned for the as-of itself has not happened', () => {
    const agreed = (moment: number): unknown => values({ meetings: [{ id: '1', startsAt: on(1) }] }, at(meetings.startsAt, count(meetings)), moment)[1];
    expect([agreed(on(1)), agreed(on(1) + 1)]).toEqual(['not yet', 1]);
    expect(values({ meetings: [{ id: '1', startsAt: on(1) + 5 }] }, at(meetings.startsAt, count(meetings)), on(1) + 5)[1]).toBe(0);
  });

  it('what came and went at the first instant of a period was in it, at its end not', () => {
    const momentary: Records = { deals: [{ id: '1', status: 'won', createdAt: on(1), closedAt: on(1) }] };
    expect(values(momentary, during(deals.createdAt, deals.closedAt, distinct(deals.id)), on(9))).toEqual([0, 1, 0]);
  });

  it('who ended at the first instant of a period was at risk in it, and who did just before was not', () => {
    const ended = (closedAt: number): Records => ({ deals: [{ id: '1', status: 'won', createdAt: on(-3), closedAt }] });
    const time = during(deals.createdAt, deals.closedAt, medianTime(elapsed('days', deals.createdAt, deals.closedAt)));
    expect(cellsOf(ended(on(1)), time, on(9)).map(({ n }) => n)).toEqual([1, 1, 0]);
    expect(values(ended(on(1)), time, on(9))).toEqual(['not reached', 4, 'no rows']);
    expect(cellsOf(ended(on(1) - 1), time, on(9)).map(({ n }) => n)).toEqual([1, 0, 0]);
  });

  it('who entered late is at risk from just before the period, and who is left was last seen just before its end', () => {
    const day2: Records = {
      deals: [
        { id: 'late', status: 'won', createdAt: on(-2), closedAt: on(1) + 7 },
        { id: 'open', status: 'open', createdAt: on(0) + 7 },
      ],
    };
    const hours = during(deals.createdAt, deals.closedAt, medianTime(elapsed('minutes', deals.createdAt, deals.closedAt)));
    const [, second] = cellsOf(day2, hours, on(9));
    expect(second).toMatchObject({ value: (3 * day + 7) / 60_000, risk: 1, n: 2 });
    // The open one is followed until an instant before the end of its second day, at which another ends.
    const tie: Records = {
      deals: [
        { id: 'ends', status: 'won', createdAt: on(0), closedAt: on(2) - 1 },
        { id: 'seen', status: 'open', createdAt: on(0) },
        { id: 'gone', status: 'open', createdAt: on(0) + 1 },
      ],
    };
    expect(cellsOf(tie, hours, on(9))[1]).toMatchObject({ risk: 2, n: 3 });
  });

  it('a window has passed only when no instant of it is left', () => {
    const asked: Records = { surveys: [{ id: '1', sentAt: on(0), answeredAt: on(1) }] };
    const rate = at(surveys.sentAt, share(count(surveys), within(2, elapsed('days', surveys.sentAt, surveys.answeredAt))));
    const [atTheEnd, after] = [on(2), on(3)].map((moment) => cellsOf(asked, rate, moment, weeks)[0]!);
    expect([atTheEnd!.value, atTheEnd!.excluded]).toEqual([null, { 'window open': 1 }]);
    expect(after!.value).toBe(1);
  });

  it('what happens at the end of a window is within it, and what happens just after is not', () => {
    const answered = (answeredAt: number): Records => ({ surveys: [{ id: '1', sentAt: on(0), answeredAt }] });
    const rate = at(surveys.sentAt, share(count(surveys), within(24, elapsed('hours', surveys.sentAt, surveys.answeredAt))));
    const [atTheEnd, after] = [on(1), on(1) + 1].map((moment) => values(answered(moment), rate, on(9), weeks)[0]);
    expect([atTheEnd, after]).toEqual([1, 0]);
  });

  it('a number at a bound is at least and at most it, and neither above nor below', () => {
    const scored: Records = { surveys: [1, 3, 5].map((score) => ({ id: `${score}`, sentAt: on(0), answeredAt: on(1), score })) };
    const counted = (test: { atLeast?: number; above?: number; below?: number; atMost?: number }): unknown =>
      values(scored, at(surveys.answeredAt, count(surveys, { score: test })), on(9), weeks)[0];
    expect([counted({ atLeast: 3 }), counted({ above: 3 }), counted({ below: 3 }), counted({ atMost: 3 })]).toEqual([2, 1, 1, 2]);
    expect(counted({ above: 1, below: 5 })).toBe(1);
  });

  it('time is overdue from the instant at which the limit is passed, once, and not if it ended by then', () => {
    const brief = { id: 'brief', status: 'won' as const, createdAt: on(0), closedAt: on(0) + 1 };
    const open = (to?: number): Records => ({
      deals: [brief, { id: 'long', createdAt: on(0), ...(to === undefined ? { status: 'open' as const } : { status: 'won' as const, closedAt: to }) }],
    });
    const late = during(deals.createdAt, deals.closedAt, distinct(deals.id, overdue(24, elapsed('hours', deals.createdAt, deals.closedAt))));
    expect(values(open(), late, on(9))).toEqual([0, 1, 0]);
    expect(values(open(), late, on(1) + 1)[1]).toBe(0);
    expect(values(open(), late, on(1) + 2)[1]).toBe(1);
    expect(values(open(on(1) + 1), late, on(9))).toEqual([0, 0, 0]);
    expect(values(open(on(1) + 2), late, on(9))).toEqual([0, 1, 0]);
  });

  it('half is reached where exactly half is left', () => {
    const lives: Records = { deals: [1, 2, 3, 4].map((days) => ({ id: `${days}`, status: 'won', createdAt: on(0), closedAt: on(days) })) };
    expect(values(lives, at(deals.createdAt, medianTime(elapsed('days', deals.createdAt, deals.closedAt))), on(99), weeks)).toEqual([2]);
  });

  it('what leaves by a change of team leaves the team it was in', () => {
    const moved: Records = {
      people: [
        { id: 'ann', team: 'North' },
        { id: 'ann', team: 'South', from: on(1) },
      ],
      deals: [{ id: '1', owner: 'ann', status: 'open', amount: '7', currency: 'EUR', createdAt: on(0) }],
    };
    const flow = at(pipelineChanges.at, sum(pipelineChanges.amount, { cause: 'transfer' }));
    const byTeam = cellsOf(moved, flow, on(9), weeks, ['team']).flatMap(({ group, value }) => (group.team ? [[group.team, value]] : []));
    expect(byTeam).toEqual([
      ['North', '-7'],
      ['South', '7'],
    ]);
    expect(values(moved, asOf(sum(deals.amount, { status: 'open' })), on(9))).toEqual(['7', '7', '7']);
  });

  it('what changed at the very edge of a period is as it was before, once', () => {
    const moved: Records = {
      deals: [{ id: '1', status: 'open', stage: 'b', createdAt: on(0) }],
      changes: [
        { deal: '1', at: on(0), stage: 'a' },
        { deal: '1', at: on(1), stage: 'b' },
      ],
    };
    expect(values(moved, asOf(count(deals)), on(9))).toEqual([1, 1, 1]);
    expect(values(moved, asOf(count(deals, { stage: 'a' })), on(9))).toEqual([1, 0, 0]);
    const due: Records = { ...moved, deals: moved.deals!.map((deal) => ({ ...deal, dueAt: on(0) + 7 })) };
    expect(['a', 'b'].map((stage) => values(due, asOf(count(deals, { stage, dueAt: inPeriod })), on(9))[0])).toEqual([1, 0]);
    expect(values(moved, asOf(count(deals)), on(9), periods({ from: '2025-12-31', to: '2026-01-02', zone: 'UTC', every: 'day' }))).toEqual([0, 1]);
  });

  it('what is planned for the as-of itself has not happened in any of the periods that overlap', () => {
    const planned: Records = {
      meetings: [
        { id: '1', startsAt: on(1) },
        { id: '2', startsAt: on(1) + 5 },
      ],
    };
    expect(values(planned, over(trailing(2), at(meetings.startsAt, count(meetings))), on(1) + 5)[1]).toBe(1);
  });

  it('an event at the very instant from which it is looked for is the first', () => {
    const answered: Records = {
      leads: [{ id: 'l', createdAt: on(0) }],
      activities: [on(0), on(2)].map((moment) => ({ id: `${moment}`, lead: 'l', at: moment })),
    };
    const wait = at(leads.createdAt, medianTime(elapsed('days', leads.createdAt, firstAfter(leads.createdAt, activities.at, 'lead'))));
    expect(values(answered, wait, on(9), weeks)).toEqual([0]);
  });

  it('an amount that a rate brings to a bound is not below it', () => {
    const rates = [{ currency: 'USD', from: on(-9), rate: '0.5' }];
    const paid: Records = { payments: ['99', '100', '101'].map((amount) => ({ id: amount, paidAt: on(0), amount, currency: 'USD' })) };
    const counted = (test: { below?: number; atMost?: number; above?: number; atLeast?: number }): unknown =>
      evaluate(dataset(paid, { currency: 'EUR', rates }), { metrics: [own(at(payments.paidAt, count(payments, { amount: test })))], over: weeks, asOf: on(9) })
        .cells[0]!.value;
    expect([counted({ below: 50 }), counted({ atMost: 50 }), counted({ above: 50 }), counted({ atLeast: 50 })]).toEqual([1, 2, 1, 2]);
  });

  it('a deal that closes before the end of the period it is due in is not in its pipeline', () => {
    const due = { createdAt: on(0), dueAt: on(1) + 7 };
    const closed: Records = {
      deals: [
        { id: '1', status: 'won', ...due, closedAt: on(1) + 5 },
        { id: '2', status: 'open', ...due },
      ],
    };
    expect(values(closed, asOf(count(deals, { status: 'open', dueAt: inPeriod })), on(9))).toEqual([0, 1, 0]);
  });

  it('who began before the first period is at risk from the age that they had then, in cells and in numbers alike', () => {
    // At the age of 3 days two are at risk, and one of them ends; the old one is 40 days old by then.
    const old: Records = {
      deals: [
        { id: '1', status: 'open', createdAt: on(-40) },
        { id: '2', status: 'won', createdAt: on(1), closedAt: on(4) },
        { id: '3', status: 'open', createdAt: on(1) },
      ],
    };
    const cycle = during(deals.createdAt, deals.closedAt, medianTime(elapsed('days', deals.createdAt, deals.closedAt)));
    const [series] = tabulate(dataset(old), { metrics: [own(cycle)], over: weeks, asOf: on(20) });
    expect([...series!.values]).toEqual([3]);
    expect(values(old, cycle, on(20), weeks)).toEqual([3]);
  });

  it('who is open through several periods is at risk once in each, of their own group and of all', () => {
    const deal = (id: string, owner: string, from: number, to?: number) => ({
      id,
      owner,
      status: to === undefined ? ('open' as const) : ('won' as const),
      createdAt: on(from),
      ...(to === undefined ? {} : { closedAt: on(to) }),
    });
    const long: Records = {
      deals: [deal('1', 'bob', -12), deal('2', 'bob', -20, 2), deal('3', 'cid', -20), deal('4', 'cid', 0, 1), deal('5', 'bob', 1)],
    };
    const cycle = elapsed('days', deals.createdAt, deals.closedAt);
    const [median, lower] = [during(deals.createdAt, deals.closedAt, medianTime(cycle)), during(deals.createdAt, deals.closedAt, timeQuantile(0.3, cycle))];
    const query = { metrics: [own(median), own(lower, 'lower')], by: ['owner'], over: daily, asOf: on(9) };
    const cells = evaluate(dataset(long), query).cells.map(({ value }) => value ?? Number.NaN);
    expect(tabulate(dataset(long), query).flatMap(({ values }) => [...values])).toEqual(cells);
    // On the third day one of the two that have been open for so long ends; all of bob's that have.
    const never = Number.NaN;
    const each = [...[never, 1, 22], ...[never, never, 22], ...[never, 1, never]];
    expect(cells).toEqual([...each, ...each]);
  });

  it('who began in one period is at risk in the next ones, as long as they are open', () => {
    const deal = (id: string, to?: number) =>
      ({ id, owner: 'bob', status: to === undefined ? 'open' : 'won', createdAt: on(0), closedAt: to && on(to) }) as const;
    const three: Records = { deals: [deal('1', 2), deal('2'), deal('3')] };
    const cycle = elapsed('days', deals.createdAt, deals.closedAt);
    const [median, lower] = [during(deals.createdAt, deals.closedAt, medianTime(cycle)), during(deals.createdAt, deals.closedAt, timeQuantile(0.3, cycle))];
    const numbers = tabulate(dataset(three), { metrics: [own(median), own(lower, 'lower')], over: daily, asOf: on(9) });
    const never = Number.NaN;
    expect(numbers.map(({ values: of }) => [...of])).toEqual([
      [never, never, never],
      [never, never, 2],
    ]);
    expect([...values(three, median, on(9)), ...values(three, lower, on(9))]).toEqual([...Array(5).fill('not reached'), 2]);
  });

  it('a quantile that lies where some have been lost from sight is drawn from there on, and is that of the cells', () => {
    const hours = (id: number, to: number | null, from = on(0)) => ({
      id: `${id}`,
      status: to === null ? ('open' as const) : ('won' as const),
      createdAt: from,
      ...(to === null ? {} : { closedAt: from + to * 3_600_000 }),
    });
    const ended = [1, 2, 3, 4, 5, 6, 7, 8].map((to) => hours(to, to));
    const lives: Records = { deals: [...ended, hours(9, null, on(7) - 5.5 * 3_600_000), hours(10, null)] };
    const until = (p: number) => at(deals.createdAt, timeQuantile(p, elapsed('hours', deals.createdAt, deals.closedAt)));
    const metrics = [0.5, 0.6, 0.7, 0.9].map((p) => own(until(p), `until ${p}`.replace(/[ .]/g, '_')));
    const query = { metrics, over: weeks, asOf: on(7) };
    // Half have ended after five hours; then one of four is lost, and each of the next three takes a quarter, a third and half of the rest.
    expect(tabulate(dataset(lives), query).map(({ values: [number] }) => number)).toEqual([5, 6, 7, Number.NaN]);
    expect(evaluate(dataset(lives), query).cells.map(({ value }) => value)).toEqual([5, 6, 7, null]);
  });

  it('what ends otherwise is no hit, in cells and in numbers alike', () => {
    const deal = (id: string, status: 'won' | 'lost', days: number) => ({ id, status, createdAt: on(0), closedAt: on(days) });
    const both: Records = { deals: [deal('1', 'won', 1), deal('2', 'lost', 2), deal('3', 'lost', 1), deal('4', 'won', 4)] };
    const within3 = incidenceAt(3, elapsed('days', deals.createdAt, deals.closedAt), { event: { status: 'won' }, competing: { status: 'lost' } });
    for (const value of [at(deals.createdAt, within3), during(deals.createdAt, deals.closedAt, within3)]) {
      const query = { metrics: [own(value)], over: weeks, asOf: on(20) };
      expect(tabulate(dataset(both), query)[0]!.values[0]).toBe(0.25);
      expect(evaluate(dataset(both), query).cells[0]!.value).toBe(0.25);
    }
  });

  it('what has had no event has no wait: it is left out of a mean', () => {
    const waiting: Records = {
      leads: [
        { id: 'l1', createdAt: on(0) },
        { id: 'l2', createdAt: on(0) },
      ],
      activities: [{ id: 'a1', lead: 'l1', at: on(2) }],
    };
    const wait = mean(elapsed('days', leads.createdAt, firstAfter(leads.createdAt, activities.at, 'lead')));
    expect(cellsOf(waiting, at(leads.createdAt, wait), on(9))[0]).toMatchObject({ value: 2, n: 1 });
  });

  it('who enters late is at risk from then on in periods that overlap, too', () => {
    const old: Records = {
      deals: [
        { id: '1', status: 'open', createdAt: on(-10) },
        { id: '2', status: 'won', createdAt: on(0), closedAt: on(2) },
        { id: '3', status: 'open', createdAt: on(0) },
      ],
    };
    const cycle = during(deals.createdAt, deals.closedAt, medianTime(elapsed('days', deals.createdAt, deals.closedAt)));
    const twoDays = over(trailing(2), cycle);
    // The old one is ten days old by then, so that at the age of two days one of two ends.
    expect(values(old, twoDays, on(20))).toEqual(['not reached', 'not reached', 2]);
    expect([...tabulate(dataset(old), { metrics: [own(twoDays)], over: daily, asOf: on(20) })[0]!.values]).toEqual([Number.NaN, Number.NaN, 2]);
  });

  it('a quota at the rate of the end of each period is another amount in each', () => {
    const records: Records = { quotas: [{ owner: 'ann', from: on(0), to: on(3), amount: '300', currency: 'USD' }] };
    const rates = [1, 2, 4].map((rate, index) => ({ currency: 'USD', from: on(index), rate: `${rate}` }));
    const spread = during(quotas.from, quotas.to, sum(prorated(quotas.amount, quotas.from, quotas.to), {}, { rate: 'end' }));
    const query = { metrics: [own(spread)], over: daily, asOf: on(9) };
    expect(evaluate(dataset(records, { currency: 'EUR', rates }), query).cells.map(({ value }) => value)).toEqual(['100', '200', '400']);
  });

  it('who entered only as they left was never at risk: no working day passes on a Saturday', () => {
    const weekend: Records = { deals: [{ id: '1', status: 'won', createdAt: on(0) + 5, closedAt: on(2) + 5 }] };
    const cycle = during(deals.createdAt, deals.closedAt, medianTime(elapsed('workingDays', deals.createdAt, deals.closedAt)));
    expect(cellsOf(weekend, cycle, on(9))[2]).toMatchObject({ value: null, n: 1, reason: 'not reached' });
    const [series] = tabulate(dataset(weekend), { metrics: [own(cycle)], over: daily, asOf: on(9) });
    expect([...series!.values]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('a calendar, or a period, that was changed since is another', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] as string[] };
    const axis = periods({ from: '2026-01-05', to: '2026-01-12', zone: 'UTC' });
    const waited: Records = { deals: [{ id: '1', status: 'won', createdAt: on(4), closedAt: on(7) }] };
    const days = at(deals.createdAt, medianTime(elapsed('workingDays', deals.createdAt, deals.closedAt)));
    const asked = (): unknown => evaluate(dataset(waited), { metrics: [own(days)], over: axis, asOf: on(30), calendar }).cells[0]!.value;
    expect(asked()).toBe(3);
    calendar.holidays.push('2026-01-06');
    expect(asked()).toBe(2);
    Object.assign(axis.list[0]!, { start: on(5) });
    expect(asked()).toBe(null);
  });
});
