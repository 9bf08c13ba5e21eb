import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, shiftUnit, startOf, units } from './civil.ts';
import { period, periods, previousPeriod, unitOf } from './period.ts';
import { workingDays } from './working-days.ts';
import { assertZone, endOfDay, localDate, localInstant, localTime, startOfDay } from './zone.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia', 'Africa/Cairo'];
const zone = fc.constantFrom(...zones);
const date = fc.integer({ min: 0, max: 13_000 }).map((days) => addDays('2000-01-01', days));
const hours = (from: number, to: number): number => (to - from) / 3_600_000;

describe('local days', () => {
  it('have 23, 24 and 25 hours', () => {
    const length = (day: string, where: string): number => hours(startOfDay(day, where), endOfDay(day, where));
    expect(length('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(length('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(length('2026-06-01', 'Europe/Berlin')).toBe(24);
    expect(length('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5);
    expect(length('2011-12-30', 'Pacific/Apia')).toBe(0);
  });

  it('begin at their first instant where midnight does not exist', () => {
    const start = startOfDay('2018-11-04', 'America/Sao_Paulo');
    expect(localTime(start, 'America/Sao_Paulo')).toEqual({ date: '2018-11-04', minutes: 60 });
    expect(localDate(start - 1, 'America/Sao_Paulo')).toBe('2018-11-03');
  });

  it('take the first of a time shown twice', () => {
    expect(new Date(localInstant('2026-10-25', 'Europe/Berlin', 150)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('tile the axis: an instant lies in the local day whose bounds hold it', () => {
    fc.assert(
      fc.property(zone, fc.integer({ min: 946_684_800_000, max: 2_000_000_000_000 }), (where, instant) => {
        const day = localDate(instant, where);
        expect(startOfDay(day, where)).toBeLessThanOrEqual(instant);
        expect(endOfDay(day, where)).toBeGreaterThan(instant);
      }),
    );
  });

  it('refuse a zone nobody knows and a day that does not exist', () => {
    expect(() => assertZone('Europe/Atlantis')).toThrow(/Europe\/Atlantis.*IANA/);
    expect(() => startOfDay('2026-02-30', 'UTC')).toThrow(/2026-02-30/);
  });
});

describe('periods', () => {
  it('tile [from, to) without gap or overlap', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 800 }), zone, fc.constantFrom(...units), (from, length, where, every) => {
        const to = addDays(from, length);
        const { list } = periods({ from, to, zone: where, every });
        expect([list[0]!.from, list.at(-1)!.to]).toEqual([from, to]);
        list.slice(1).forEach((next, index) => {
          expect([next.from, next.start]).toEqual([list[index]!.to, list[index]!.end]);
          expect(startOf(every, next.from)).toBe(next.from);
        });
      }),
    );
  });

  it('know which calendar unit they are', () => {
    expect(unitOf(period('2026-07-01', '2026-10-01', 'UTC'))).toBe('quarter');
    expect(unitOf(period('2026-07-06', '2026-07-13', 'UTC'))).toBe('week');
    expect(unitOf(period('2026-07-07', '2026-07-14', 'UTC'))).toBeUndefined();
    expect(shiftUnit('quarter', '2026-01-31', -1)).toBe('2025-10-01');
  });

  it('are compared with the unit before, or with as many days', () => {
    const before = (from: string, to: string, through?: string): string[] => {
      const found = previousPeriod(period(from, to, 'UTC'), 'UTC', through);
      return [found.from, found.to];
    };
    expect(before('2026-03-01', '2026-04-01')).toEqual(['2026-02-01', '2026-03-01']);
    expect(before('2026-03-03', '2026-03-10')).toEqual(['2026-02-24', '2026-03-03']);
    expect(before('2026-07-01', '2026-10-01', '2026-09-14')).toEqual(['2026-04-01', '2026-06-15']);
    expect(before('2026-03-01', '2026-04-01', '2026-03-31')).toEqual(['2026-02-01', '2026-03-01']);
  });

  it('count working days without holidays and weekends', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-05-01'] };
    expect(workingDays('2026-04-27', '2026-05-04', calendar)).toBe(4);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
