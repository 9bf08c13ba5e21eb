import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

const [en, ru] = [formatFor('en', 'EUR', 'Europe/Berlin'), formatFor('ru', 'EUR', 'Europe/Berlin')];
/** Different versions of ICU use different spaces; a reader cannot tell them apart. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '');

describe('numbers as a language writes them', () => {
  it('keep every digit of money', () => {
    expect(plain(en.money('12345678901234567890.12', true))).toBe('€12,345,678,901,234,567,890.12');
    expect(plain(ru.money('-1383628.15', true))).toBe('−1 383 628,15 €');
    expect([plain(en.money('1383628.15')), plain(en.money('999.5'))]).toEqual(['€1,383,628', '€999.50']);
  });

  it('write shares, points and ranges', () => {
    expect([plain(en.share(0.0964)), plain(ru.share(0.0964))]).toEqual(['9.6%', '9,6 %']);
    expect([plain(en.points(-0.134)), plain(ru.points(0.134))]).toEqual(['13 points', '13 п. п.']);
    expect([plain(en.range('share', 0.18, 0.27)), plain(ru.range('share', 0.18, 0.27))]).toEqual(['18–27%', '18–27 %']);
  });

  it.each([
    ['minutes', 42.4, '42 min', '42 мин.'],
    ['businessMinutes', 1234, '1,234 business min', '1 234 раб. мин.'],
    ['minutes', 3.25, '3.3 min', '3,3 мин.'],
    ['hours', 1, '1 hour', '1 час'],
    ['hours', 0.04, '0.04 hours', '0,04 часа'],
    ['days', 3.5, '3.5 days', '3,5 дня'],
    ['days', 4.96, '5 days', '5 дней'],
    ['weeks', 21, '21 weeks', '21 неделя'],
    ['workingDays', 2, '2 working days', '2 рабочих дня'],
    ['count/days', 0.8, '0.8 per day', '0,8 в день'],
    ['count/workingDays', 0.012, '0.012 per working day', '0,012 в рабочий день'],
    ['money/hours', '1250.4', '€1,250 per hour', '1 250 € в час'],
    ['ratio', 0.93, '93%', '93 %'],
    ['ratio', 1.204, '120.4%', '120,4 %'],
  ] as const)('write %s in words: %s', (unit, value, english, russian) => {
    expect([plain(en.value(unit, value)), plain(ru.value(unit, value))]).toEqual([english, russian]);
  });

  it('write a unit once after a range, by its end, and a gap between shares in points', () => {
    expect([plain(en.range('days', 1, 5)), plain(ru.range('days', 1, 5))]).toEqual(['1–5 days', '1–5 дней']);
    expect([plain(en.range('businessMinutes', 308.4, 443)), plain(ru.range('workingDays', 1.5, 2))]).toEqual(['308–443 business min', '1,5–2 рабочих дня']);
    expect(plain(en.range('ratio', 0.9, 1.1))).toBe('90–110%');
    expect([plain(en.gap('ratio', 0.58)), plain(ru.gap('share', '0.58'))]).toEqual(['58 points', '58 п. п.']);
    expect([plain(en.gap('money', '417243.1')), plain(en.gap('days', 2))]).toEqual(['€417,243', '2 days']);
  });

  it('write money without a currency as a plain number', () => {
    expect(plain(formatFor('en', 'XXX', 'UTC').money('1234.5', true))).toBe('1,234.5');
  });

  it('choose the plural', () => {
    const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
    expect([1, 2, 5, 21, 1.5].map((count) => ru.plural(count, days))).toEqual(['день', 'дня', 'дней', 'день', 'дня']);
  });

  it('write days and stretches of days', () => {
    expect(plain(en.days('2026-07-01', '2026-10-01'))).toMatch(/1 July.*30 September 2026/);
    expect(plain(en.days('2026-07-01', '2026-07-02'))).toBe('1 July 2026');
    expect(plain(ru.day('2026-09-11'))).toMatch(/^11 сентября 2026/);
  });
});
