import type { Cell } from '../engine/cell.ts';
import { isTime, type Unit } from '../metric/unit.ts';
import { decimal } from '../money/amount.ts';
import { noCurrency } from '../money/currency.ts';
import { addDays, type CivilDate } from '../time/civil.ts';
import { unitOf } from '../time/period.ts';
import type { Language } from './tree.ts';
import { isPercent, perWords, rateOf, timeForms } from './units.ts';

/** Numbers and dates as a language writes them. Money is formatted from decimal text, so it is never rounded on the way. */
export interface Format {
  count(value: number): string;
  /** whole units from a thousand on, and where there is no fraction; `exact` keeps every decimal of the currency */
  money(value: string, exact?: boolean): string;
  share(value: number): string;
  /** a difference of two shares, without its sign */
  points(value: number): string;
  number(value: number): string;
  value(unit: Unit, value: number | string): string;
  /** a difference of two values, without its sign: of two shares or ratios in points */
  gap(unit: Unit, value: number | string): string;
  /** "18–27%", "3–5 days" */
  range(unit: Unit, low: number | string, high: number | string): string;
  cell(cell: Pick<Cell, 'unit' | 'value'>): string | null;
  day(date: CivilDate): string;
  /** without the year */
  shortDay(date: CivilDate): string;
  /** a half-open stretch: a month or a year by its name, else its first and last day */
  days(from: CivilDate, to: CivilDate): string;
  moment(instant: number): string;
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU' };

/** U+00A0 and U+2060: a number stays with its unit, a range does not break after its dash. */
const space = '\u00a0';
const joiner = '\u2060';

export function formatFor(language: Language, currency: string, zone: string): Format {
  const locale = locales[language];
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const [whole, oneDecimal, twoDigits, percent] = [
    numbers({ maximumFractionDigits: 0 }),
    numbers({ maximumFractionDigits: 1 }),
    numbers({ maximumSignificantDigits: 2 }),
    numbers({ style: 'percent', maximumFractionDigits: 1 }),
  ];
  const money = currency === noCurrency ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
  const [exactMoney, wholeMoney] = [numbers(money), numbers({ ...money, maximumFractionDigits: 0 })];
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const [dayFormat, momentFormat] = [
    dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }),
  ];
  const monthFormat = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortFormat = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  // A plural follows the number as it is read.
  const plurals = new Intl.PluralRules(locale, { maximumFractionDigits: 1 });
  const utc = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

  const isTiny = (value: number): boolean => value !== 0 && Math.abs(value) < 0.1;
  /** One decimal, and two digits where that would make nothing of a little; minutes from ten on are read whole. */
  const quantity = (value: number, wholeFromTen = false): string =>
    (isTiny(value) ? twoDigits : wholeFromTen && Math.abs(value) >= 10 ? whole : oneDecimal).format(value).replace('-', '−');
  /** The number by itself, without its unit where that is a word. */
  const bare = (unit: Unit, value: number | string): string => {
    const rate = rateOf(unit);
    if (isTime(unit)) return quantity(Number(value), unit === 'minutes' || unit === 'businessMinutes');
    if (unit === 'money' || rate?.of === 'money') return format.money(String(value));
    if (isPercent(unit)) return format.share(Number(value));
    if (unit === 'count') return format.count(Number(value));
    return rate ? quantity(Number(value)) : format.number(Number(value));
  };
  /** The word after a number, or after a range that ends with it. */
  const wordOf = (unit: Unit, value: number): string => {
    const rate = rateOf(unit);
    if (rate) return `${space}${perWords[language][rate.per]}`;
    if (!isTime(unit)) return '';
    const forms = timeForms[language][unit];
    return `${space}${isTiny(value) ? forms.other : format.plural(value, forms)}`;
  };

  const format: Format = {
    count: (value) => whole.format(value),
    money: (value, exact = false) =>
      (exact || (decimal(value).abs().lt(1000) && !decimal(value).isInteger()) ? exactMoney : wholeMoney)
        .format(value as Intl.StringNumericLiteral)
        .replace('-', '−'),
    share: (value) => percent.format(value),
    points: (value) => {
      const rounded = Math.round(Math.abs(value) * 100);
      return language === 'ru' ? `${rounded}${space}п.${space}п.` : `${rounded}${space}${rounded === 1 ? 'point' : 'points'}`;
    },
    number: (value) => oneDecimal.format(value).replace('-', '−'),
    value: (unit, value) => `${bare(unit, value)}${wordOf(unit, Number(value))}`,
    gap: (unit, value) => (isPercent(unit) ? format.points(Number(value)) : format.value(unit, value)),
    range: (unit, low, high) => {
      if (!isPercent(unit)) return `${bare(unit, low)}–${joiner}${bare(unit, high)}${wordOf(unit, Number(high))}`;
      const bounds = [low, high].map((bound) => whole.format(Math.round(Number(bound) * 100)));
      return `${bounds[0]}–${joiner}${bounds[1]}${language === 'ru' ? space : ''}%`;
    },
    cell: ({ unit, value }) => (value === null ? null : format.value(unit, value)),
    day: (date) => dayFormat.format(utc(date)),
    shortDay: (date) => shortFormat.format(utc(date)),
    days: (from, to) => {
      const unit = unitOf({ from, to });
      if (unit === 'month') return monthFormat.format(utc(from));
      if (unit === 'year') return from.slice(0, 4);
      return addDays(from, 1) === to ? format.day(from) : dayFormat.formatRange(utc(from), utc(addDays(to, -1)));
    },
    moment: (instant) => momentFormat.format(instant),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other ?? '',
  };
  return format;
}
