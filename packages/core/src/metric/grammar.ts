import type { CalendarUnit } from '../time/civil.ts';
import type { ClockName } from '../time/clock.ts';
import type { Window } from '../time/window.ts';
import type { RatePolicy } from './node.ts';

export type Language = 'en' | 'ru';

/** How a formula is put into a language: one phrase a node. */
export interface Grammar {
  readonly or: string;
  readonly and: string;
  readonly where: (rows: string, conditions: string) => string;
  readonly is: (column: string, values: string) => string;
  readonly isNot: (column: string, values: string) => string;
  readonly flag: (column: string, is: boolean) => string;
  readonly known: (column: string, is: boolean) => string;
  readonly inPeriod: (column: string, is: boolean) => string;
  readonly within: (time: string, length: number, clock: ClockName) => string;
  readonly overdue: (time: string, length: number, clock: ClockName) => string;
  readonly bounds: Readonly<Record<'atLeast' | 'above' | 'below' | 'atMost', (bound: number) => string>>;
  readonly expression: {
    readonly elapsed: (clock: ClockName, from: string, to: string) => string;
    readonly firstAfter: (rows: string, moment: string, on: string, from: string) => string;
    readonly overlap: (clock: ClockName) => string;
    readonly prorated: (column: string) => string;
    readonly least: (left: string, right: string) => string;
  };
  readonly aggregate: {
    readonly count: (rows: string) => string;
    readonly distinct: (column: string, rows: string) => string;
    readonly sum: (column: string, rows: string) => string;
    readonly mean: (column: string, rows: string) => string;
    readonly quantile: (p: number, column: string, rows: string) => string;
    readonly share: (whole: string, conditions: string) => string;
    readonly timeQuantile: (p: number, time: string, rows: string, event: string | null) => string;
    readonly incidenceAt: (at: number, time: string, rows: string, event: string | null, competing: string | null) => string;
    readonly reducer: (name: string, rows: string) => string;
  };
  readonly rate: Readonly<Record<RatePolicy, string>>;
  readonly at: (aggregate: string, moment: string) => string;
  readonly inEach: (aggregate: string) => string;
  readonly asOf: (aggregate: string, moment: 'start' | 'end') => string;
  readonly during: (aggregate: string, from: string, to: string) => string;
  readonly total: (value: string) => string;
  readonly over: (window: string, value: string) => string;
  readonly window: (window: Window) => string;
  readonly per: (name: string, unit: string, columns: string) => string;
  readonly event: (rows: string, moment: string) => string;
  readonly limit: (length: number, clock: ClockName) => string;
  readonly funnel: (name: string, unit: string, steps: string, within: string, skipping: boolean) => string;
}

const percentile = (p: number): number => Number((p * 100).toPrecision(12));

const english: Readonly<Record<ClockName, string>> = {
  minutes: 'minutes',
  hours: 'hours',
  weeks: 'weeks',
  days: 'days',
  workingDays: 'working days',
  businessMinutes: 'business minutes',
};

/** After a preposition of time or measure: "в минутах", "не больше 5 минут". */
const russian: Readonly<Record<ClockName, { readonly measured: string; readonly counted: string }>> = {
  minutes: { measured: 'в минутах', counted: 'мин.' },
  hours: { measured: 'в часах', counted: 'ч' },
  weeks: { measured: 'в неделях', counted: 'нед.' },
  days: { measured: 'в днях', counted: 'дн.' },
  workingDays: { measured: 'в рабочих днях', counted: 'раб. дн.' },
  businessMinutes: { measured: 'в рабочих минутах', counted: 'раб. мин.' },
};

const russianUnits: Readonly<Record<CalendarUnit, string>> = { day: 'дня', week: 'недели', month: 'месяца', quarter: 'квартала', year: 'года' };

function englishWindow(window: Window): string {
  if ('trailing' in window) return `this period and those before it, ${window.trailing} in all`;
  if ('toDate' in window) return `from the start of the ${window.toDate}`;
  if ('yearBefore' in window) return `a year before, ${window.yearBefore === 'week' ? 'by weeks' : 'by dates'}`;
  const periods = Math.abs(window.shift) === 1 ? 'one period' : `${Math.abs(window.shift)} periods`;
  return `${periods} ${window.shift < 0 ? 'before' : 'later'}`;
}

function russianWindow(window: Window): string {
  if ('trailing' in window) return `этот период и предыдущие, всего ${window.trailing}`;
  if ('toDate' in window) return `с начала ${russianUnits[window.toDate]}`;
  if ('yearBefore' in window) return `годом раньше, ${window.yearBefore === 'week' ? 'по неделям' : 'по датам'}`;
  return `сдвиг на ${Math.abs(window.shift)} пер. ${window.shift < 0 ? 'назад' : 'вперёд'}`;
}

export const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    or: ' or ',
    and: ', ',
    where: (rows, conditions) => `${rows} with ${conditions}`,
    is: (column, values) => `${column} ${values}`,
    isNot: (column, values) => `${column} other than ${values}`,
    flag: (column, is) => `${column}: ${is ? 'yes' : 'no'}`,
    known: (column, is) => `${column} ${is ? 'recorded' : 'not recorded'}`,
    inPeriod: (column, is) => `${column} ${is ? 'in' : 'outside'} the period`,
    within: (time, length, clock) => `${time} at most ${length} ${english[clock]} (once the whole window has passed)`,
    overdue: (time, length, clock) => `${time} that came to exceed ${length} ${english[clock]} in the period`,
    bounds: {
      atLeast: (bound) => `at least ${bound}`,
      above: (bound) => `above ${bound}`,
      below: (bound) => `below ${bound}`,
      atMost: (bound) => `at most ${bound}`,
    },
    expression: {
      elapsed: (clock, from, to) => `time in ${english[clock]} from ${from} to ${to}`,
      firstAfter: (rows, moment, on, from) => `the first ${moment} of ${rows} of the same ${on} at or after ${from}`,
      overlap: (clock) => `${english[clock]} within the period`,
      prorated: (column) => `${column}, the days of it that fall in the period`,
      least: (left, right) => `the smaller of ${left} and ${right}`,
    },
    aggregate: {
      count: (rows) => `number of ${rows}`,
      distinct: (column, rows) => `number of different values of ${column} among ${rows}`,
      sum: (column, rows) => `sum of ${column} of ${rows}`,
      mean: (column, rows) => `mean ${column} of ${rows}`,
      quantile: (p, column, rows) => `${p === 0.5 ? 'median' : `${percentile(p)}th percentile of`} ${column} of ${rows}`,
      share: (whole, conditions) => `of the ${whole}, the share with ${conditions}`,
      timeQuantile: (p, time, rows, event) =>
        `the ${time} by which ${p === 0.5 ? 'half' : `${percentile(p)} %`} of ${rows} have ended${event ? ` with ${event}` : ''} (Kaplan–Meier, those still running censored)`,
      incidenceAt: (at, time, rows, event, competing) =>
        `of ${rows}, the share ended${event ? ` with ${event}` : ''}${competing ? ` against ${competing}` : ''} when the ${time} is ${at} (Aalen–Johansen)`,
      reducer: (name, rows) => `"${name}" of ${rows}`,
    },
    rate: {
      event: ' at the exchange rates of the events',
      start: ' at the exchange rates of the start of the period',
      end: ' at the exchange rates of the end of the period',
      plan: ' at the rates of the plan',
    },
    at: (aggregate, moment) => `${aggregate}; in the period by ${moment}`,
    inEach: (aggregate) => `${aggregate}; in the period`,
    asOf: (aggregate, moment) => `${aggregate}; as things stood at the ${moment} of the period`,
    during: (aggregate, from, to) => `${aggregate}; in progress in the period, from ${from} to ${to}`,
    total: (value) => `the same over all groups (${value})`,
    over: (window, value) => `${value}; over another period: ${window}`,
    window: englishWindow,
    per: (name, unit, columns) => `"${name}" has a row for each ${unit}: ${columns}`,
    event: (rows, moment) => `${rows} by ${moment}`,
    limit: (length, clock) => `, within ${length} ${english[clock]}`,
    funnel: (name, unit, steps, within, skipping) =>
      `"${name}" has a row for each ${unit}, attempt and step: ${steps}${within ? `; the whole${within.replace(',', '')}` : ''}${skipping ? '; a step that was left out counts as passed' : ''}`,
  },
  ru: {
    or: ' или ',
    and: ', ',
    where: (rows, conditions) => `${rows}, где ${conditions}`,
    is: (column, values) => `${column}: ${values}`,
    isNot: (column, values) => `${column}: не ${values}`,
    flag: (column, is) => `${column}: ${is ? 'да' : 'нет'}`,
    known: (column, is) => `${column}: ${is ? 'указано' : 'не указано'}`,
    inPeriod: (column, is) => `${column}: ${is ? 'в периоде' : 'вне периода'}`,
    within: (time, length, clock) => `${time}: не больше ${length} ${russian[clock].counted} (когда срок истёк полностью)`,
    overdue: (time, length, clock) => `${time}: в периоде превысило ${length} ${russian[clock].counted}`,
    bounds: {
      atLeast: (bound) => `не меньше ${bound}`,
      above: (bound) => `больше ${bound}`,
      below: (bound) => `меньше ${bound}`,
      atMost: (bound) => `не больше ${bound}`,
    },
    expression: {
      elapsed: (clock, from, to) => `время ${russian[clock].measured} (${from} → ${to})`,
      firstAfter: (rows, moment, on, from) => `первое событие (${rows}; ${moment}; тот же ${on}) не раньше, чем ${from}`,
      overlap: (clock) => `время в периоде ${russian[clock].measured}`,
      prorated: (column) => `${column}, доля по дням в периоде`,
      least: (left, right) => `меньшее из (${left}; ${right})`,
    },
    aggregate: {
      count: (rows) => `количество (${rows})`,
      distinct: (column, rows) => `количество разных значений: ${column} (${rows})`,
      sum: (column, rows) => `сумма: ${column} (${rows})`,
      mean: (column, rows) => `среднее: ${column} (${rows})`,
      quantile: (p, column, rows) => `${p === 0.5 ? 'медиана' : `${percentile(p)}-й процентиль`}: ${column} (${rows})`,
      share: (whole, conditions) => `доля (${conditions}) среди (${whole})`,
      timeQuantile: (p, time, rows, event) =>
        `${p === 0.5 ? 'медиана' : `${percentile(p)}-й процентиль`} Каплана–Мейера: ${time} (${rows}${event ? `; конец: ${event}` : ''}; незавершённые цензурированы)`,
      incidenceAt: (at, time, rows, event, competing) =>
        `доля завершённых${event ? ` (${event})` : ''}${competing ? ` при конкурирующем исходе (${competing})` : ''}, ${time} = ${at} (${rows}; Аален–Йохансен)`,
      reducer: (name, rows) => `«${name}» (${rows})`,
    },
    rate: {
      event: ' по курсу на дату события',
      start: ' по курсу на начало периода',
      end: ' по курсу на конец периода',
      plan: ' по курсу плана',
    },
    at: (aggregate, moment) => `${aggregate}; в периоде по дате: ${moment}`,
    inEach: (aggregate) => `${aggregate}; в периоде`,
    asOf: (aggregate, moment) => `${aggregate}; на ${moment === 'end' ? 'конец' : 'начало'} периода`,
    during: (aggregate, from, to) => `${aggregate}; в работе в течение периода (${from} → ${to})`,
    total: (value) => `то же по всем группам (${value})`,
    over: (window, value) => `${value}; за другой период: ${window}`,
    window: russianWindow,
    per: (name, unit, columns) => `«${name}»: строка на каждое значение (${unit}): ${columns}`,
    event: (rows, moment) => `${rows}; ${moment}`,
    limit: (length, clock) => `, не позже чем через ${length} ${russian[clock].counted}`,
    funnel: (name, unit, steps, within, skipping) =>
      `«${name}»: строка на каждое значение (${unit}), попытку и шаг: ${steps}${within ? `; вся воронка${within.replace(',', '')}` : ''}${skipping ? '; пропущенный шаг считается пройденным' : ''}`,
  },
};
