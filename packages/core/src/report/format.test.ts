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
