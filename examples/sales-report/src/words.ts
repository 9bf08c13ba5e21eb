import { addDays, type CivilDate, type Language, localDate, localTime } from '@salesperf/core';
import type { Clocks } from './clocks.ts';
import type { ZoneFrom } from './settings.ts';

const zoneWords: Readonly<Record<Language, Readonly<Record<ZoneFrom, string>>>> = {
  en: {
    flag: 'from --zone',
    config: 'from the config',
    mapping: 'from the mapping',
    example: 'of the example team',
    default: 'since neither flag, config nor mapping names one',
  },
  ru: {
    flag: 'из --zone',
    config: 'из настроек',
    mapping: 'из сопоставления',
    example: 'команды из примера',
    default: 'так как ни флаг, ни настройки, ни сопоставление его не называют',
  },
};

const periodWords: Readonly<Record<Language, Readonly<Record<Clocks['periodFrom'] | 'fiscalQuarter', string>>>> = {
  en: {
    flags: '',
    from: ', since --to is not given: to the day of the as-of',
    quarter: ', the quarter of the as-of',
    fiscalQuarter: ', the fiscal quarter of the as-of',
    data: ', all the data',
  },
  ru: {
    flags: '',
    from: ', так как --to не задан: по дату среза',
    quarter: ', квартал даты среза',
    fiscalQuarter: ', квартал финансового года, на который приходится дата среза',
    data: ', все данные',
  },
};

const days = (from: CivilDate, to: CivilDate): string => `${from} – ${addDays(to, -1)}`;

/** The clocks as sentences: every number of the report stands on them. */
export function clockLines(language: Language, clocks: Clocks): readonly string[] {
  const { zone, zoneFrom, ownZones, fiscal, asOf, asOfFrom, period, periodFrom, previous } = clocks;
  const words = sentences[language];
  const span = `${days(period.from, period.to)}${periodWords[language][fiscal && periodFrom === 'quarter' ? 'fiscalQuarter' : periodFrom]}`;
  const { date, minutes } = localTime(asOf, zone);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return [
    ...(period.start >= asOf ? [words.notBegun(period.from)] : []),
    previous ? words.compared(span, days(previous.from, previous.to)) : words.notCompared(span),
    asOfFrom.by === 'instant' ? words.instant(`${date} ${clock}`) : words.endOf(localDate(asOf - 1, zone), asOfFrom.by === 'data' ? asOfFrom.last.what : null),
    words.zone(zone, zoneWords[language][zoneFrom]),
    ...(ownZones ? [words.ownZones] : []),
  ];
}

const sentences = {
  en: {
    notBegun: (day: string) => `The period has not begun: it starts on ${day}, after the as-of, so there is nothing to count in it yet`,
    compared: (period: string, previous: string) => `Period: ${period}; compared with ${previous}`,
    notCompared: (period: string) => `Period: ${period}; compared with nothing, since the data does not reach back that far`,
    instant: (moment: string) => `As of ${moment}`,
    endOf: (day: string, what: string | null) => `As of the end of ${day}${what === null ? '' : `, the last day on which something happened (${what})`}`,
    zone: (zone: string, why: string) => `Days of ${zone}, ${why}`,
    ownZones: 'What a person did counts by the days and hours of their own zone, where the records have one',
  },
  ru: {
    notBegun: (day: string) => `Период ещё не начался: первый день ${day} позже даты среза, считать пока нечего`,
    compared: (period: string, previous: string) => `Период: ${period}; сравнение с ${previous}`,
    notCompared: (period: string) => `Период: ${period}; сравнить не с чем: данные начинаются позже`,
    instant: (moment: string) => `По состоянию на ${moment}`,
    endOf: (day: string, what: string | null) => `По состоянию на конец дня ${day}${what === null ? '' : `, последнего, в который что-то произошло (${what})`}`,
    zone: (zone: string, why: string) => `Дни по времени ${zone}, часовой пояс ${why}`,
    ownZones: 'Действия человека считаются по дням и часам его собственного пояса, если он есть в записях',
  },
} as const;

interface LedgerWords {
  readonly rows: (received: number, counted: number, excluded: number) => string;
  readonly mostLeftOut: (excluded: number, received: number, reason: string) => string;
  readonly line: (line: number) => string;
  readonly firstLine: (line: number) => string;
  readonly more: string;
}

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  en: {
    rows: (received, counted, excluded) => `Rows: ${received} received, ${counted} counted, ${excluded} left out`,
    mostLeftOut: (excluded, received, reason) => `Most rows are left out, ${excluded} of ${received}, so the numbers are of the rest; mostly: ${reason}`,
    line: (line) => `line ${line}`,
    firstLine: (line) => `line ${line} first`,
    more: 'more',
  },
  ru: {
    rows: (received, counted, excluded) => `Строк: получено ${received}, учтено ${counted}, не вошло ${excluded}`,
    mostLeftOut: (excluded, received, reason) =>
      `Большая часть строк не вошла: ${excluded} из ${received}, числа посчитаны по остальным; чаще всего: ${reason}`,
    line: (line) => `строка ${line}`,
    firstLine: (line) => `первая — строка ${line}`,
    more: 'ещё',
  },
};

interface PrintWords {
  readonly report: string;
  readonly meeting: string;
  readonly oneToOnes: string;
  readonly moreColumns: (count: number) => string;
}

export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    report: 'Report',
    meeting: 'Team meeting',
    oneToOnes: 'One-to-one, private',
    moreColumns: (count) => `  … more columns in the report: ${count}`,
  },
  ru: {
    report: 'Отчёт',
    meeting: 'Встреча команды',
    oneToOnes: 'Личные встречи, для двоих',
    moreColumns: (count) => `  … ещё столбцов в отчёте: ${count}`,
  },
};
