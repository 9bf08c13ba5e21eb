import type { Language } from '@salesperf/core';
import type { Clocks } from './clocks.ts';
import type { Ledger } from './ledger.ts';
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

const periodWords: Readonly<Record<Language, Readonly<Record<Clocks['periodFrom'], string>>>> = {
  en: { flags: '', from: ', since --to is not given: to the day of the as-of', quarter: ', the quarter of the as-of', data: ', all the data' },
  ru: { flags: '', from: ', так как --to не задан: по дату среза', quarter: ', квартал даты среза', data: ', все данные' },
};

interface Shown {
  readonly period: string;
  readonly previous: string;
  readonly asOf: string;
  readonly lastDay: string;
}

/** The clocks as sentences: every number of the report stands on them. */
export const clockLines: Readonly<Record<Language, (clocks: Clocks, shown: Shown) => readonly string[]>> = {
  en: ({ zone, zoneFrom, asOfFrom, periodFrom }, { period, previous, asOf, lastDay }) => [
    `Period: ${period}${periodWords.en[periodFrom]}; compared with ${previous}`,
    asOfFrom.by === 'instant'
      ? `As of ${asOf}`
      : `As of the end of ${lastDay}${asOfFrom.by === 'data' ? `, the last day on which something happened (${asOfFrom.last.what})` : ''}`,
    `Days of ${zone}, ${zoneWords.en[zoneFrom]}`,
  ],
  ru: ({ zone, zoneFrom, asOfFrom, periodFrom }, { period, previous, asOf, lastDay }) => [
    `Период: ${period}${periodWords.ru[periodFrom]}; сравнение с ${previous}`,
    asOfFrom.by === 'instant'
      ? `По состоянию на ${asOf}`
      : `По состоянию на конец дня ${lastDay}${asOfFrom.by === 'data' ? `, последнего, в который что-то произошло (${asOfFrom.last.what})` : ''}`,
    `Дни по времени ${zone}, часовой пояс ${zoneWords.ru[zoneFrom]}`,
  ],
};

export const ledgerLine: Readonly<Record<Language, (ledger: Ledger) => string>> = {
  en: ({ received, counted, excluded }) => `Rows: ${received} received, ${counted} counted, ${excluded.length} left out`,
  ru: ({ received, counted, excluded }) => `Строк: получено ${received}, учтено ${counted}, не вошло ${excluded.length}`,
};

export const tableWords: Readonly<Record<Language, Readonly<Record<'metric' | 'now' | 'before' | 'noData' | 'notRecorded' | 'more' | 'line', string>>>> = {
  en: { metric: 'KPI', now: 'this period', before: 'before', noData: 'no data', notRecorded: 'not recorded', more: 'more', line: 'line' },
  ru: { metric: 'Показатель', now: 'этот период', before: 'прошлый', noData: 'нет данных', notRecorded: 'не указано', more: 'ещё', line: 'строка' },
};
