import { isTime, type Unit } from '../metric/unit.ts';
import type { ClockName } from '../time/clock.ts';
import type { Language } from './tree.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What a unit of time is called after a number, by the plural the number asks for. */
export const timeForms: Readonly<Record<Language, Readonly<Record<ClockName, Forms>>>> = {
  en: {
    minutes: { other: 'min' },
    hours: { one: 'hour', other: 'hours' },
    days: { one: 'day', other: 'days' },
    weeks: { one: 'week', other: 'weeks' },
    workingDays: { one: 'working day', other: 'working days' },
    businessMinutes: { other: 'business min' },
  },
  ru: {
    minutes: { other: 'мин.' },
    hours: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    days: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    weeks: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
    workingDays: { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' },
    businessMinutes: { other: 'раб. мин.' },
  },
};

/** What a rate is over. */
export const perWords: Readonly<Record<Language, Readonly<Record<ClockName, string>>>> = {
  en: {
    minutes: 'per minute',
    hours: 'per hour',
    days: 'per day',
    weeks: 'per week',
    workingDays: 'per working day',
    businessMinutes: 'per business minute',
  },
  ru: {
    minutes: 'в минуту',
    hours: 'в час',
    days: 'в день',
    weeks: 'в неделю',
    workingDays: 'в рабочий день',
    businessMinutes: 'в рабочую минуту',
  },
};

/** "count/days" → what is counted, and over what; null for what is no rate. */
export function rateOf(unit: Unit): { readonly of: 'count' | 'money'; readonly per: ClockName } | null {
  const [of, per] = unit.split('/') as ['count' | 'money', ClockName?];
  return per !== undefined && isTime(per) ? { of, per } : null;
}

/** Read as parts of a hundred. */
export const isPercent = (unit: Unit): boolean => unit === 'share' || unit === 'ratio';
