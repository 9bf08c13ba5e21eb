import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FiscalCalendar, fiscalYearName, isoWeekName } from './calendar.ts';
import { addDays, type CivilDate, daysBetween, shiftUnit, startOf, units, weekday } from './civil.ts';
import lastSaturday from './fixtures/fiscal-445-last-saturday-december.json' with { type: 'json' };
import isoWeeks from './fixtures/iso-week-edges.json' with { type: 'json' };
import retail from './fixtures/nrf-454-years.json' with { type: 'json' };

const nrf: FiscalCalendar = { weeks: { pattern: '4-5-4', anchor: 'nearest', weekday: 6, month: 1 } };
const december: FiscalCalendar = { weeks: { pattern: '4-4-5', anchor: 'last', weekday: 6, month: 12 } };

const date = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));
const whole = (most: number) => fc.integer({ min: 1, max: most });
const ofMonths: fc.Arbitrary<FiscalCalendar> = fc.record({ startMonth: whole(12), weekStart: whole(7) });
const ofWeeks: fc.Arbitrary<FiscalCalendar> = fc.record({
  weeks: fc.record({
    pattern: fc.constantFrom('4-4-5', '4-5-4', '5-4-4'),
    anchor: fc.constantFrom('last', 'nearest'),
    weekday: whole(7),
    month: whole(12),
  }),
});
const calendar = fc.oneof(ofMonths, ofWeeks);

describe('every calendar', () => {
  it('tiles time with each of its units', () => {
    fc.assert(
      fc.property(calendar, fc.constantFrom(...units), date, fc.integer({ min: -30, max: 30 }), (rules, unit, day, count) => {
        const start = startOf(unit, day, rules);
        const next = shiftUnit(unit, day, 1, rules);
        expect(start <= day && day < next).toBe(true);
        expect([startOf(unit, start, rules), startOf(unit, addDays(next, -1), rules), startOf(unit, next, rules)]).toEqual([start, start, next]);
        expect(shiftUnit(unit, shiftUnit(unit, day, count, rules), -count, rules)).toBe(start);
      }),
    );
  });

  it('has years of four whole quarters, and quarters of three whole months', () => {
    fc.assert(
      fc.property(calendar, date, (rules, day) => {
        const [year, quarter] = [startOf('year', day, rules), startOf('quarter', day, rules)];
        expect(shiftUnit('quarter', year, 4, rules)).toBe(shiftUnit('year', year, 1, rules));
        expect(shiftUnit('month', quarter, 3, rules)).toBe(shiftUnit('quarter', quarter, 1, rules));
        expect([startOf('quarter', year, rules), startOf('month', quarter, rules)]).toEqual([year, quarter]);
      }),
    );
  });

  it('gives all days of a year one number, and the next year the next', () => {
    fc.assert(
      fc.property(calendar, date, (rules, day) => {
        const [first, next] = [startOf('year', day, rules), shiftUnit('year', day, 1, rules)];
        const name = fiscalYearName(day, rules);
        expect([fiscalYearName(first, rules), fiscalYearName(addDays(next, -1), rules), fiscalYearName(next, rules)]).toEqual([name, name, name + 1]);
      }),
    );
  });
});

describe('a calendar of weeks', () => {
  it('has months of whole weeks by its pattern, and a 53rd week in the last', () => {
    fc.assert(
      fc.property(ofWeeks, date, (rules, day) => {
        const year = startOf('year', day, rules);
        const starts = Array.from({ length: 13 }, (_, month) => shiftUnit('month', year, month, rules));
        const weeks = starts.slice(1).map((next, month) => daysBetween(starts[month]!, next) / 7);
        const pattern = rules.weeks!.pattern.split('-').map(Number);
        const expected = [...pattern, ...pattern, ...pattern, ...pattern];
        const extra = weeks[11]! - expected[11]!;
        expect([0, 1]).toContain(extra);
        expect(weeks).toEqual(expected.with(11, expected[11]! + extra));
        for (const start of starts) expect(startOf('week', start, rules)).toBe(start);
      }),
    );
  });

  it('ends its years on the weekday, last in the month or nearest to its end', () => {
    fc.assert(
      fc.property(ofWeeks, date, (rules, day) => {
        const { anchor, weekday: end, month } = rules.weeks!;
        const last = addDays(shiftUnit('year', day, 1, rules), -1);
        expect(weekday(last)).toBe(end);
        const monthEnds = [-10, 0].map((days) => addDays(shiftUnit('month', addDays(last, days), 1), -1));
        const distances = monthEnds.filter((each) => Number(each.slice(5, 7)) === month).map((each) => daysBetween(last, each));
        const [least, most] = anchor === 'last' ? [0, 6] : [-3, 3];
        expect(distances.some((days) => least <= days && days <= most)).toBe(true);
      }),
    );
  });
});

const yearsOf = (rules: FiscalCalendar, from: CivilDate): { fiscalYear: number; start: CivilDate; end: CivilDate; weeks: number } => {
  const [start, next] = [startOf('year', from, rules), shiftUnit('year', from, 1, rules)];
  return { fiscalYear: fiscalYearName(from, rules), start, end: addDays(next, -1), weeks: daysBetween(start, next) / 7 };
};

describe('reference cases', () => {
  it('nrf-454-years', () => {
    for (const year of retail.years) for (const day of [year.start, year.end]) expect(yearsOf(nrf, day)).toEqual(year);
    expect(retail.years).toHaveLength(33);
  });

  it('fiscal-445-last-saturday-december', () => {
    for (const { periods, ...year } of lastSaturday.years) {
      expect(yearsOf(december, year.start)).toEqual(year);
      const months = periods.map((_, month) => {
        const [start, next] = [shiftUnit('month', year.start, month, december), shiftUnit('month', year.start, month + 1, december)];
        return [start, addDays(next, -1), daysBetween(start, next) / 7];
      });
      expect(months).toEqual(periods);
    }
    expect(lastSaturday.years.length).toBeGreaterThan(10);
  });

  it('iso-week-edges', () => {
    expect(isoWeeks.weeks.map(([day]) => [day, isoWeekName(day!)])).toEqual(isoWeeks.weeks);
    const long = Array.from({ length: 47 }, (_, index) => 2004 + index).filter((year) => isoWeekName(`${year}-12-28`).endsWith('W53'));
    expect(long).toEqual(isoWeeks.yearsWith53Weeks);
  });
});

describe('fiscal years', () => {
  it('of calendar months are named after the calendar year in which they end', () => {
    expect([fiscalYearName('2026-03-31', { startMonth: 4 }), fiscalYearName('2026-04-01', { startMonth: 4 }), fiscalYearName('2026-12-31')]).toEqual([
      2026, 2027, 2026,
    ]);
  });

  it('of weeks are named after the calendar year that holds most of their months', () => {
    const endsIn = (month: number): number => fiscalYearName('2025-01-15', { weeks: { pattern: '4-4-5', anchor: 'last', weekday: 7, month } });
    expect([2, 5, 6, 12].map(endsIn)).toEqual([2024, 2024, 2025, 2025]);
  });

  it('have quarters that begin with them', () => {
    const april: FiscalCalendar = { startMonth: 4 };
    expect([startOf('year', '2026-02-10', april), startOf('quarter', '2026-02-10', april)]).toEqual(['2025-04-01', '2026-01-01']);
    expect(startOf('quarter', '2026-02-10', { startMonth: 2 })).toBe('2026-02-01');
    expect(startOf('quarter', '2026-01-10', { startMonth: 12 })).toBe('2025-12-01');
  });

  it('begin their weeks on the day they say', () => {
    expect([startOf('week', '2026-07-08'), startOf('week', '2026-07-08', { weekStart: 7 }), startOf('week', '2026-07-08', { weekStart: 3 })]).toEqual([
      '2026-07-06',
      '2026-07-05',
      '2026-07-08',
    ]);
  });
});

describe('a calendar that makes no sense', () => {
  const weeks = nrf.weeks!;
  it.each<[FiscalCalendar, RegExp]>([
    [{ startMonth: 13 }, /"startMonth" is 13.*1 to 12/],
    [{ weekStart: 0 }, /"weekStart" is 0.*1 to 7/],
    [{ weeks: { ...weeks, weekday: 8 } }, /"weeks.weekday" is 8/],
    [{ weeks: { ...weeks, month: 1.5 } }, /"weeks.month" is 1.5/],
    [{ weeks: { ...weeks, pattern: '4-4-4' as never } }, /"4-4-4", expected "4-4-5", "4-5-4" or "5-4-4"/],
    [{ weeks: { ...weeks, anchor: 'first' as never } }, /"first", expected "last" or "nearest"/],
    [{ weeks, startMonth: 2 }, /leave "startMonth" out/],
    [{ weeks, weekStart: 1 }, /begins its weeks on 7/],
  ])('%j is refused', (rules, message) => {
    expect(() => startOf('year', '2026-01-01', rules)).toThrow(message);
  });
});
