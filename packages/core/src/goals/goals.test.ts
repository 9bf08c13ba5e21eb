import { describe, expect, it } from 'vitest';
import { type DatasetOptions, dataset } from '../dataset/dataset.ts';
import { catalogue, leadResponseTimeWithin } from '../kpis/index.ts';
import type { FiscalCalendar } from '../time/calendar.ts';
import { addDays } from '../time/civil.ts';
import { mondayToFriday } from '../time/working-days.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';
import { diagnosePair } from './diagnose.ts';
import { type GoalInput, goalSchema } from './goal.ts';
import { quotaGoals, quotaTotals } from './quota-goals.ts';
import { trackGoal } from './track.ts';

const zone = 'Europe/Berlin';
const noon = (date: string): number => startOfDay(date, zone) + 43_200_000;

/** Three meetings every Tuesday of ten weeks to 15 September 2026; a won deal of 1000 in each of three quarters. */
const team = dataset({
  people: [{ id: 'a', name: 'Anna' }],
  meetings: Array.from({ length: 10 }, (_, week) =>
    [0, 1, 2].map((index) => ({ id: `${week} ${index}`, owner: 'a', outcome: 'held' as const, startsAt: noon(addDays('2026-07-14', 7 * week)) })),
  ).flat(),
  deals: ['2026-02-10', '2026-05-12', '2026-08-04'].map((day, index) => ({
    id: String(index),
    owner: 'a',
    status: 'won' as const,
    amount: '1000.10',
    currency: 'EUR',
    createdAt: noon(addDays(day, -45)),
    closedAt: noon(day),
  })),
  quotas: [{ owner: 'a', from: startOfDay('2026-07-01', zone), to: startOfDay('2026-10-01', zone), amount: '5000.05', currency: 'EUR' }],
});
const asOf = endOfDay('2026-09-15', zone);
const track = (goal: GoalInput) => trackGoal(goalSchema.parse(goal), team, { metrics: catalogue, asOf, zone, calendar: mondayToFriday });
const answers = (goal: GoalInput) => Object.fromEntries(track(goal).smart.map(({ criterion, answer }) => [criterion, answer]));

describe('a goal', () => {
  it('that comes back every week stands in the week of the as-of, with the weeks before as its history', () => {
    const status = track({ metric: 'meetings_held', every: 'week', target: 3 });
    expect([status.period.from, status.period.to, status.cell.value, status.state]).toEqual(['2026-09-14', '2026-09-21', 3, 'met']);
    expect(status.history).toHaveLength(8);
    expect(status.history.every(({ reached }) => reached)).toBe(true);
    expect(status.elapsed).toEqual({ done: 2, all: 5 });
  });

  it('of money has a pace over working days, in decimal text', () => {
    const status = track({ metric: 'revenue', from: '2026-07-01', to: '2026-10-01', target: '6600' });
    expect(status.elapsed).toEqual({ done: 55, all: 66 });
    expect([status.cell.value, status.pace, status.projected, status.state]).toEqual(['1000.1', '5500', '1200.12', 'open']);
    expect(status.history.map(({ from, value }) => [from, value])).toEqual([
      ['2026-01-01', '1000.1'],
      ['2026-04-01', '1000.1'],
    ]);
  });

  it('of a rate has no pace but the target, and is decided only at the end', () => {
    const status = track({ metric: 'win_rate', from: '2026-07-01', to: '2026-10-01', target: 0.5 });
    expect([status.pace, status.projected, status.state]).toEqual([0.5, null, 'open']);
    expect(track({ metric: 'win_rate', from: '2026-04-01', to: '2026-07-01', target: 0.5 }).state).toBe('met');
  });

  it('with a limit is missed as soon as it is passed', () => {
    expect(track({ metric: 'meetings_held', every: 'week', target: 2, direction: 'atMost' }).state).toBe('missed');
    expect(track({ metric: 'meetings_held', every: 'week', target: 5, direction: 'atMost' }).state).toBe('open');
  });

  it('is held against SMART: reached before, out of reach, nobody the records know, no reason', () => {
    expect(answers({ metric: 'meetings_held', every: 'week', target: 3, reason: 'they move deals on' })).toEqual({
      specific: 'yes',
      measurable: 'yes',
      achievable: 'yes',
      relevant: 'yes',
      timeBound: 'yes',
    });
    expect(answers({ metric: 'meetings_held', every: 'week', target: 30 })).toMatchObject({ achievable: 'no', relevant: 'unknown' });
    expect(answers({ metric: 'meetings_held', every: 'week', target: 4 })).toMatchObject({ achievable: 'unknown' });
    expect(answers({ metric: 'meetings_held', every: 'week', target: 3, of: { owner: 'Nobody' } })).toMatchObject({ specific: 'no', measurable: 'no' });
    expect(answers({ metric: 'meetings_held', every: 'week', target: 3, of: { owner: 'Anna' } })).toMatchObject({ specific: 'yes' });
    expect(answers({ metric: 'proposals_sent', every: 'month', target: 3 })).toMatchObject({ measurable: 'no', achievable: 'unknown' });
  });

  it('is refused where no KPI has its id, or where it has no time', () => {
    expect(() => track({ metric: 'revenu', every: 'week', target: 1 })).toThrow(/no KPI "revenu".*"revenue"/);
    expect(goalSchema.safeParse({ metric: 'revenue', target: 1 }).success).toBe(false);
    expect(goalSchema.safeParse({ metric: 'revenue', target: 1, from: '2026-02-01', to: '2026-01-01' }).success).toBe(false);
  });

  it('comes from the quotas in force, summed exactly', () => {
    expect(quotaGoals(team, asOf, zone)).toMatchObject([{ metric: 'revenue', from: '2026-07-01', to: '2026-10-01', target: '5000.05' }]);
    expect(quotaGoals(team, startOfDay('2026-06-01', zone), zone)).toEqual([]);
  });

  it('met every week while the quarter lags makes a pair to talk about; a quarter on its pace does not', () => {
    const weekly = track({ metric: 'meetings_held', every: 'week', target: 3 });
    const quarter = (target: string) => track({ metric: 'revenue', from: '2026-07-01', to: '2026-10-01', target });
    expect(diagnosePair([weekly, quarter('6600')])).toMatchObject({ short: { goal: { metric: 'meetings_held' } }, long: { goal: { metric: 'revenue' } } });
    expect(diagnosePair([weekly, quarter('1150')])).toBeNull();
    expect(diagnosePair([track({ metric: 'meetings_held', every: 'week', target: 4 }), quarter('6600')])).toBeNull();
  });

  it('of quotas holds each past period against its own', () => {
    const quota = (from: string, to: string, amount: string) => ({
      owner: 'a',
      from: startOfDay(from, zone),
      to: startOfDay(to, zone),
      amount,
      currency: 'EUR',
    });
    const quotas = [quota('2026-04-01', '2026-07-01', '900'), quota('2026-07-01', '2026-10-01', '5000')];
    const data = dataset({
      deals: ['2026-01-10', '2026-05-12', '2026-08-04'].map((day, index) => ({
        id: String(index),
        status: 'won' as const,
        amount: '1000',
        currency: 'EUR',
        createdAt: noon('2025-12-28'),
        closedAt: noon(day),
      })),
      quotas,
    });
    const [goal] = quotaGoals(data, asOf, zone);
    const status = trackGoal(goal!, data, { metrics: catalogue, asOf, zone, calendar: mondayToFriday, pastTarget: quotaTotals(data, zone) });
    expect(status.history).toEqual([{ from: '2026-04-01', to: '2026-07-01', value: '1000', reached: true }]);
  });

  it('has no history in a period that the records only half cover', () => {
    expect(track({ metric: 'deals_won', from: '2026-01-01', to: '2027-01-01', target: 3 }).history).toEqual([]);
  });

  it('is met or missed the moment its period is over', () => {
    const meetings = { metric: 'meetings_held', from: '2026-09-07', to: '2026-09-16', target: 99 };
    expect(track(meetings).state).toBe('missed');
    expect(track({ ...meetings, to: '2026-09-17' }).state).toBe('open');
  });

  it('makes no pair in the first tenth of the longer goal, whatever its pace', () => {
    const weekly = track({ metric: 'meetings_held', every: 'week', target: 3 });
    const year = (to: string) => track({ metric: 'revenue', from: '2026-09-10', to, target: '660000' });
    expect(diagnosePair([weekly, year('2027-09-10')])).toBeNull();
    expect(diagnosePair([weekly, year('2026-10-10')])).not.toBeNull();
  });

  it('on a time is a limit unless it says otherwise, and one on the share answered in time is not', () => {
    const metrics = [leadResponseTimeWithin(60), ...catalogue];
    const leads = { leads: [{ id: 'l', owner: 'a', createdAt: noon('2026-09-14') }], activities: [] };
    const calendar = { ...mondayToFriday, hours: [{ from: '09:00', to: '18:00' }] };
    const direction = (goal: GoalInput) => trackGoal(goalSchema.parse(goal), dataset(leads), { metrics, asOf, zone, calendar }).goal.direction;
    const goal = { metric: 'lead_response_time', every: 'week' as const, target: 60 };
    expect(direction({ ...goal, part: 'median' })).toBe('atMost');
    expect(direction({ ...goal, part: 'median', direction: 'atLeast' })).toBe('atLeast');
    expect(direction({ ...goal, part: 'within', target: 0.9 })).toBe('atLeast');
    expect(direction({ metric: 'revenue', every: 'week', target: 1 })).toBe('atLeast');
  });

  it('on quota attainment has a pace, since the quota of the whole period is known from its beginning', () => {
    const status = track({ metric: 'quota_attainment', from: '2026-07-01', to: '2026-10-01', target: 1 });
    expect(status.cell.value).toBeCloseTo(1000.1 / 5000.05, 12);
    expect([status.paced, status.state]).toEqual([true, 'open']);
    expect(status.pace).toBeCloseTo(55 / 66, 12);
    expect(status.projected).toBeCloseTo(((1000.1 / 5000.05) * 66) / 55, 12);
  });

  it('on quota attainment has none where the quotas of its end are not given yet: they would lower it', () => {
    const status = track({ metric: 'quota_attainment', from: '2026-07-01', to: '2026-11-01', target: 1 });
    expect([status.paced, status.pace, status.projected]).toEqual([false, 1, null]);
  });

  it('follows the fiscal year: its quarter, its weeks, and those before', () => {
    const of = (goal: GoalInput, fiscalCalendar: FiscalCalendar) =>
      trackGoal(goalSchema.parse(goal), team, { metrics: catalogue, asOf, zone, calendar: mondayToFriday, fiscalCalendar });
    const quarter = of({ metric: 'revenue', every: 'quarter', target: '900' }, { startMonth: 2 });
    expect([quarter.period.from, quarter.period.to]).toEqual(['2026-08-01', '2026-11-01']);
    expect(quarter.history.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['2026-02-01', '2026-05-01', '1000.1'],
      ['2026-05-01', '2026-08-01', '1000.1'],
    ]);
    const same = of({ metric: 'revenue', from: '2026-08-01', to: '2026-11-01', target: '900' }, { startMonth: 2 });
    expect(same.history).toEqual(quarter.history);
    const calendarQuarter = of({ metric: 'revenue', from: '2026-07-01', to: '2026-10-01', target: '900' }, { startMonth: 2 });
    expect(calendarQuarter.history.map(({ from }) => from)).toEqual(['2026-01-01', '2026-04-01']);
    expect(of({ metric: 'revenue', every: 'week', target: '1' }, { weekStart: 7 }).period.from).toBe('2026-09-13');
  });

  it('of one person has the working days of that person, by id or by name', () => {
    const calendar = { ...mondayToFriday, absences: [{ person: 'a', from: '2026-09-14', to: '2026-09-15' }] };
    const goal = { metric: 'meetings_held', every: 'week' as const, target: 3 };
    const days = (of?: Record<string, string>) => trackGoal(goalSchema.parse({ ...goal, of }), team, { metrics: catalogue, asOf, zone, calendar }).elapsed;
    expect([days(), days({ owner: 'a' }), days({ owner: 'Anna' })]).toEqual([
      { done: 2, all: 5 },
      { done: 1, all: 4 },
      { done: 1, all: 4 },
    ]);
  });

  it('of quotas in another currency comes from the rates of the plan, not those of the day', () => {
    const quota = { owner: 'a', from: startOfDay('2026-07-01', zone), to: startOfDay('2026-10-01', zone), amount: '100', currency: 'USD' };
    const day = { currency: 'USD', from: 0, rate: '2' };
    const goals = (options: DatasetOptions) =>
      quotaGoals(dataset({ quotas: [quota] }, { currency: 'EUR', ...options }), asOf, zone).map(({ target }) => target);
    expect(goals({ rates: [day] })).toEqual([]);
    expect(goals({ rates: [day], planRates: { USD: '0.5' } })).toEqual(['50']);
  });

  it('that has no pace makes no pair, however far it is from its target', () => {
    const weekly = track({ metric: 'meetings_held', every: 'week', target: 3 });
    const rate = track({ metric: 'win_rate', from: '2026-07-01', to: '2026-10-01', target: 2 });
    expect(diagnosePair([weekly, rate])).toBeNull();
  });
});
