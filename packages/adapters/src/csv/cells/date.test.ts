import { localInstant, startOfDay } from '@salesperf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambiguity } from './ambiguity.ts';
import { type DateOptions, readInstant } from './date.ts';
import { daysIn } from './date-format.ts';
import { monthNames } from './months.ts';

const read = (text: string, formats: string[], options: DateOptions = {}, zone = 'UTC') => {
  const value = readInstant({ formats, ...options }, zone)(text);
  return typeof value === 'number' ? new Date(value).toISOString().replace(/\.000Z$/, 'Z') : value.failure;
};

describe('readInstant', () => {
  it.each([
    ['2026-03-12', 'yyyy-MM-dd', '2026-03-12T00:00:00Z'],
    ['1.3.2026', 'dd.MM.yyyy', '2026-03-01T00:00:00Z'],
    ['12.03.2026 9:05', 'dd.MM.yyyy HH:mm', '2026-03-12T09:05:00Z'],
    ['01032026', 'ddMMyyyy', '2026-03-01T00:00:00Z'],
    ['Mar 3, 2026 4:05 PM', 'MMM d, yyyy h:mm a', '2026-03-03T16:05:00Z'],
    ['Mar 3, 2026 12:05\u202fam', 'MMM d, yyyy h:mm a', '2026-03-03T00:05:00Z'],
    ['Tuesday, 3 September 2026', 'EEEE, d MMMM yyyy', '2026-09-03T00:00:00Z'],
    ['12 марта 2026 г.', 'd MMMM yyyy г.', '2026-03-12T00:00:00Z'],
    ['12 МАЙ 26', 'd MMM yy', '2026-05-12T00:00:00Z'],
    ['3 сент. 2026 в 14:30', 'd MMM yyyy в HH:mm', '2026-09-03T14:30:00Z'],
    ['2026-03-12T10:00:00.123456+0300', 'iso', '2026-03-12T07:00:00.123Z'],
    ['2026-03-12 10:00:00Z', 'iso', '2026-03-12T10:00:00Z'],
    ['2026-03', 'iso', '2026-03-01T00:00:00Z'],
    ['Q2 2026', "'Q'Q yyyy", '2026-04-01T00:00:00Z'],
    ['12/03/99 at 10 GMT+3', "dd/MM/yy 'at' HH X", '1999-03-12T07:00:00Z'],
    ['1773309600', 'epoch seconds', '2026-03-12T10:00:00Z'],
    ['1773309600123', 'epoch milliseconds', '2026-03-12T10:00:00.123Z'],
    ['46093.75', 'excel', '2026-03-12T18:00:00Z'],
  ])('reads %j as %s', (text, format, expected) => expect(read(text, [format])).toBe(expected));

  it.each([
    ['2026-02-30', 'yyyy-MM-dd'],
    ['2025-02-29', 'iso'],
    ['12.13.2026', 'dd.MM.yyyy'],
    ['12.03.2026x', 'dd.MM.yyyy'],
    ['12.03.2026 24:00', 'dd.MM.yyyy HH:mm'],
    ['Mar 3, 2026 13:05 PM', 'MMM d, yyyy h:mm a'],
    ['3 марта', 'd MMMM yyyy'],
    ['3 brumaire 2026', 'd MMMM yyyy'],
    ['20260312', 'iso'],
  ])('does not read %j as %s', (text, format) => expect(read(text, [format])).toContain(`is not a date written as "${format}"`));

  it('reads months of the language declared', () => {
    expect(read('15. März 2026', ['d. MMMM yyyy'], { language: 'de' })).toBe('2026-03-15T00:00:00Z');
    expect(read('15 Mar 2026', ['d MMM yyyy'], { language: 'ru' })).toContain('is not a date');
  });

  it('takes a value without a time as a day of the report, whatever zone the times are in', () => {
    const formats = ['dd.MM.yyyy HH:mm', 'dd.MM.yyyy'];
    expect(read('12.03.2026', formats, { zone: 'America/New_York' }, 'Europe/Moscow')).toBe('2026-03-11T21:00:00Z');
    expect(read('12.03.2026 23:30', formats, { zone: 'America/New_York' }, 'Europe/Moscow')).toBe('2026-03-13T03:30:00Z');
    expect(read('12.03.2026 23:30', formats, { zone: 'America/New_York', date: true }, 'Europe/Moscow')).toBe('2026-03-11T21:00:00Z');
    expect(read('2026-03-12T23:30:00Z', ['iso'], { date: true }, 'Europe/Moscow')).toBe('2026-03-11T21:00:00Z');
    expect(read('1773358200', ['epoch seconds'], { date: true, zone: 'Europe/Moscow' }, 'UTC')).toBe('2026-03-13T00:00:00Z');
  });

  it('ends an inclusive stretch after the unit it is written to', () => {
    const end = (text: string, format: string) => read(text, [format], { inclusive: true });
    expect(end('2026-03-31', 'iso')).toBe('2026-04-01T00:00:00Z');
    expect(end('2026-03', 'iso')).toBe('2026-04-01T00:00:00Z');
    expect(end('2026', 'yyyy')).toBe('2027-01-01T00:00:00Z');
    expect(end('Q1 2026', "'Q'Q yyyy")).toBe('2026-04-01T00:00:00Z');
    expect(end('2026-03-31 23:59', 'iso')).toBe('2026-04-01T00:00:00Z');
    expect(end('2026-03-31 23:59:59', 'iso')).toBe('2026-04-01T00:00:00Z');
  });

  it('refuses a date that two formats read differently', () => {
    const read = readInstant({ formats: ['dd/MM/yyyy', 'MM/dd/yyyy'] }, 'UTC');
    expect(read('13/04/2026')).toBeTypeOf('number');
    expect(read('04/04/2026')).toBeTypeOf('number');
    expect(read('03/04/2026')).toEqual({ refused: true, failure: expect.stringContaining('is 2026-04-03 as "dd/MM/yyyy" and 2026-03-04 as "MM/dd/yyyy"') });
  });

  it('reads back what is written in any format and zone', () => {
    const zones = ['UTC', 'Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kathmandu'];
    const moment = fc.record({
      year: fc.integer({ min: 1971, max: 2069 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      minutes: fc.integer({ min: 0, max: 1439 }),
    });
    const names = {
      en: [...'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')],
      ru: [...'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')],
    };
    const two = (value: number) => String(value).padStart(2, '0');
    type Moment = { year: number; month: number; day: number; minutes: number };
    const writers: Record<string, (moment: Moment) => string> = {
      'yyyy-MM-dd HH:mm': (m) => `${m.year}-${two(m.month)}-${two(m.day)} ${two(Math.floor(m.minutes / 60))}:${two(m.minutes % 60)}`,
      'd.M.yy H:mm': (m) => `${m.day}.${m.month}.${two(m.year % 100)} ${Math.floor(m.minutes / 60)}:${two(m.minutes % 60)}`,
      'MMM d, yyyy h:mm a': (m) =>
        `${names.en[m.month - 1]} ${m.day}, ${m.year} ${Math.floor(m.minutes / 60) % 12 || 12}:${two(m.minutes % 60)} ${m.minutes < 720 ? 'AM' : 'PM'}`,
      'd MMMM yyyy г., HH:mm': (m) => `${m.day} ${names.ru[m.month - 1]} ${m.year} г., ${two(Math.floor(m.minutes / 60))}:${two(m.minutes % 60)}`,
    };
    fc.assert(
      fc.property(moment, fc.constantFrom(...Object.keys(writers)), fc.constantFrom(...zones), fc.constantFrom(...zones), (raw, format, zone, reportZone) => {
        const given = { ...raw, day: Math.min(raw.day, daysIn(raw.year, raw.month)) };
        const text = writers[format]!(given);
        const date = `${given.year}-${two(given.month)}-${two(given.day)}`;
        expect(readInstant({ formats: [format], zone }, reportZone)(text)).toBe(localInstant(date, zone, given.minutes));
        expect(readInstant({ formats: [format], zone, date: true }, reportZone)(text)).toBe(startOfDay(date, reportZone));
      }),
    );
  });
});

describe('ambiguity', () => {
  it.each([
    [['dd/MM/yyyy', 'MM/dd/yyyy']],
    [['M/d/yy', 'd/M/yy']],
    [['iso', 'yyyy-dd-MM']],
    [['dd.MM.yyyy HH:mm', 'MM.dd.yyyy HH:mm']],
    [['epoch seconds', 'epoch milliseconds']],
    [['yyyy', 'epoch seconds']],
    [['yyMMdd', 'ddMMyy']],
  ])('finds that of %j', (formats) => expect(ambiguity(formats)).toBeDefined());

  it.each([
    [['dd.MM.yyyy', 'dd.MM.yyyy HH:mm', 'iso']],
    [['MM/dd/yyyy', 'M/d/yyyy', 'dd.MM.yyyy']],
    [['MMM d, yyyy', 'd MMM yyyy', 'yyyy-MM-dd']],
    [['iso', 'epoch milliseconds']],
  ])('finds none in %j', (formats) => expect(ambiguity(formats)).toBeUndefined());
});

it('knows the months of Russian in every case', () => {
  const names = monthNames('ru');
  expect(['март', 'марта', 'мар'].map((name) => names.get(name))).toEqual([3, 3, 3]);
  expect([...new Set(names.values())].length).toBe(12);
});
