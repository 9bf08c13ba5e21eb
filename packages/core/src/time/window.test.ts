import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FiscalCalendar } from './calendar.ts';
import { addDays, type CalendarUnit, daysBetween, shiftUnit, startOf, units, weekday } from './civil.ts';
import { type Periods, periods, previousPeriod } from './period.ts';
import { type Window, windowOf } from './window.ts';

const nrf: FiscalCalendar = { weeks: { pattern: '4-5-4', anchor: 'nearest', weekday: 6, month: 1 } };
const over = (every: CalendarUnit | null, calendar?: FiscalCalendar): Periods => ({ zone: 'UTC', every, list: [], ...(calendar && { calendar }) });
const days = (from: string, to: string, window: Window, by: Periods = over(null)): string => {
  const found = windowOf({ from, to }, window, by);
  return `${found.from} ${found.to}`;
};

const date = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const span = fc.tuple(date, fc.integer({ min: 1, max: 500 })).map(([from, length]) => ({ from, to: addDays(from, length) }));
const calendar = fc.constantFrom<FiscalCalendar[]>({}, { startMonth: 4, weekStart: 7 }, nrf);
const every = fc.constantFrom(null, ...units);

describe('shift', () => {
  it('moves a whole unit by units, and other days by their own number', () => {
    expect(days('2026-03-01', '2026-04-01', { shift: -1 })).toBe('2026-02-01 2026-03-01');
    expect(days('2026-01-01', '2026-04-01', { shift: -3 })).toBe('2025-04-01 2025-07-01');
    expect(days('2026-03-01', '2026-04-01', { shift: 2 })).toBe('2026-05-01 2026-06-01');
    expect(days('2026-03-03', '2026-03-10', { shift: -2 })).toBe('2026-02-17 2026-02-24');
    expect(days('2026-04-01', '2027-04-01', { shift: -1 }, over(null, { startMonth: 4 }))).toBe('2025-04-01 2026-04-01');
  });

  it('moves what the edge has left of a unit by its own length, even where that is a smaller unit', () => {
    expect(days('2026-01-15', '2026-02-01', { shift: -1 }, over('month'))).toBe('2025-12-29 2026-01-15');
    expect(days('2026-03-01', '2026-04-01', { shift: -1 }, over('quarter'))).toBe('2026-01-29 2026-03-01');
  });

  it('of −1 is the previous period, of 0 the period itself', () => {
    fc.assert(
      fc.property(span, calendar, (stretch, rules) => {
        const before = previousPeriod({ ...stretch, start: 0, end: 0 }, 'UTC', stretch.to, rules);
        expect(windowOf(stretch, { shift: -1 }, over(null, rules))).toEqual({ from: before.from, to: before.to });
        expect(windowOf(stretch, { shift: 0 }, over(null, rules))).toEqual(stretch);
      }),
    );
  });

  it('forth and back comes home where the unit is whole', () => {
    fc.assert(
      fc.property(date, calendar, fc.constantFrom(...units), fc.integer({ min: -20, max: 20 }), (day, rules, unit, count) => {
        const whole = { from: startOf(unit, day, rules), to: shiftUnit(unit, day, 1, rules) };
        const there = windowOf(whole, { shift: count }, over(unit, rules));
        expect(there).toEqual({ from: shiftUnit(unit, day, count, rules), to: shiftUnit(unit, day, count + 1, rules) });
        expect(windowOf(there, { shift: -count }, over(unit, rules))).toEqual(whole);
      }),
    );
  });

  it('is a whole number', () => {
    expect(() => days('2026-03-01', '2026-04-01', { shift: 0.5 })).toThrow(/shift: 0.5/);
  });
});

describe('trailing', () => {
  it('reaches back over so many periods', () => {
    expect(days('2026-03-01', '2026-04-01', { trailing: 3 }, over('month'))).toBe('2026-01-01 2026-04-01');
    expect(days('2026-03-01', '2026-04-01', { trailing: 1 }, over('month'))).toBe('2026-03-01 2026-04-01');
    expect(days('2023-12-31', '2024-02-04', { trailing: 12 }, over('month', nrf))).toBe('2023-01-29 2024-02-04');
    expect(days('2026-03-03', '2026-03-10', { trailing: 4 })).toBe('2026-02-10 2026-03-10');
  });

  it('counts from one', () => {
    for (const trailing of [0, -1, 1.5]) expect(() => days('2026-03-01', '2026-04-01', { trailing })).toThrow(/whole number from 1 on/);
  });

  it('is the shifted periods and the period, end to end', () => {
    fc.assert(
      fc.property(span, every, calendar, fc.integer({ min: 2, max: 12 }), (stretch, by, rules, count) => {
        const all = windowOf(stretch, { trailing: count }, over(by, rules));
        const first = windowOf(stretch, { shift: 1 - count }, over(by, rules));
        expect(all).toEqual({ from: first.from, to: stretch.to });
      }),
    );
  });
});

describe('toDate', () => {
  it('begins with the unit that holds the first day', () => {
    expect(days('2026-05-01', '2026-06-01', { toDate: 'year' })).toBe('2026-01-01 2026-06-01');
    expect(days('2026-05-01', '2026-06-01', { toDate: 'year' }, over('month', { startMonth: 4 }))).toBe('2026-04-01 2026-06-01');
    expect(days('2026-05-06', '2026-05-07', { toDate: 'week' })).toBe('2026-05-04 2026-05-07');
    expect(days('2024-01-07', '2024-02-04', { toDate: 'year' }, over('month', nrf))).toBe('2023-01-29 2024-02-04');
  });
});

describe('yearBefore', () => {
  it('takes the same dates', () => {
    expect(days('2026-03-01', '2026-04-01', { yearBefore: 'date' })).toBe('2025-03-01 2025-04-01');
    expect(days('2024-02-01', '2024-03-01', { yearBefore: 'date' })).toBe('2023-02-01 2023-03-01');
    expect(days('2025-02-01', '2025-03-01', { yearBefore: 'date' })).toBe('2024-02-01 2024-03-01');
    expect(days('2024-02-29', '2024-03-01', { yearBefore: 'date' })).toBe('2023-02-28 2023-03-01');
    expect(days('2024-02-28', '2024-02-29', { yearBefore: 'date' })).toBe('2023-02-28 2023-03-01');
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(span, calendar, fc.constantFrom<('date' | 'week')[]>('date', 'week'), (stretch, rules, yearBefore) => {
        const { from, to } = windowOf(stretch, { yearBefore }, over(null, rules));
        expect(from < to && from < stretch.from && to < stretch.to).toBe(true);
      }),
    );
  });

  it('takes the same weeks, 364 days before', () => {
    expect(days('2026-07-06', '2026-07-13', { yearBefore: 'week' })).toBe('2025-07-07 2025-07-14');
  });

  it('keeps weekdays and length, whatever the calendar', () => {
    fc.assert(
      fc.property(span, calendar, (stretch, rules) => {
        const { from, to } = windowOf(stretch, { yearBefore: 'week' }, over(null, rules));
        expect([weekday(from), daysBetween(from, to)]).toEqual([weekday(stretch.from), daysBetween(stretch.from, stretch.to)]);
      }),
    );
  });

  it('meets the same week numbers in a calendar of weeks, around a 53-week year', () => {
    const week = (from: string): string => days(from, addDays(from, 7), { yearBefore: 'week' }, over('week', nrf));
    // fiscal 2022, 2023 and 2024 begin on 2022-01-30, 2023-01-29 and 2024-02-04; 2023 has 53 weeks
    expect(week('2023-01-29')).toBe('2022-01-30 2022-02-06');
    expect(week('2024-02-04')).toBe('2023-01-29 2023-02-05');
    expect(week('2024-01-28')).toBe('2023-01-29 2023-02-05');
    expect(days('2024-02-04', '2025-02-02', { yearBefore: 'week' }, over('year', nrf))).toBe('2023-01-29 2024-01-28');
  });
});

describe('periods of a calendar', () => {
  it('follow it, and are cut at the edges', () => {
    const { list, calendar: rules } = periods({ from: '2024-01-01', to: '2024-04-10', zone: 'UTC', every: 'month', calendar: nrf });
    expect(list.map(({ from }) => from)).toEqual(['2024-01-01', '2024-02-04', '2024-03-03', '2024-04-07']);
    expect(rules).toBe(nrf);
    expect('calendar' in periods({ from: '2024-01-01', to: '2024-04-10', zone: 'UTC' })).toBe(false);
  });

  it('tile [from, to) without gap or overlap', () => {
    fc.assert(
      fc.property(span, calendar, fc.constantFrom(...units), ({ from, to }, rules, by) => {
        const { list } = periods({ from, to, zone: 'Europe/Berlin', every: by, calendar: rules });
        expect([list[0]!.from, list.at(-1)!.to]).toEqual([from, to]);
        for (const [index, next] of list.slice(1).entries()) {
          expect([next.from, next.start]).toEqual([list[index]!.to, list[index]!.end]);
          expect(startOf(by, next.from, rules)).toBe(next.from);
          expect(startOf(by, addDays(next.to, -1), rules)).toBe(next.from);
        }
      }),
    );
  });
});
