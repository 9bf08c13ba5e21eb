import type { Language } from '@salesperf/core';

export interface Flag {
  readonly type: 'string' | 'boolean';
  /** what stands for the value in the help */
  readonly value?: string;
  readonly help: Readonly<Record<Language, string>>;
}

const text = (value: string, en: string, ru: string): Flag => ({ type: 'string', value, help: { en, ru } });
const onOff = (en: string, ru: string): Flag => ({ type: 'boolean', help: { en, ru } });

/** Every flag of the command, in the order of the help. */
export const flags = {
  data: text('DIR', 'Folder of CSV exports; without it, the made-up example team', 'Папка с выгрузками CSV; без неё — вымышленная команда из примера'),
  mapping: text(
    'FILE',
    'Which file and column is what; without it, DIR/salesperf.mapping.json',
    'Какой файл и столбец что значит; без него — DIR/salesperf.mapping.json',
  ),
  config: text(
    'FILE',
    'Zone, currency, working hours, fiscal year, goals, scorecard; without it, DIR/salesperf.config.json',
    'Часовой пояс, валюта, рабочие часы, финансовый год, цели, чек-лист; без него — DIR/salesperf.config.json',
  ),
  'as-of': text(
    'WHEN',
    'What was known then: 2026-03-01 (the end of that day) or 2026-03-01T09:30:00+01:00; without it, the end of the last day on which something happened',
    'Дата среза, что было известно тогда: 2026-03-01 (конец этого дня) или 2026-03-01T09:30:00+01:00; без него — конец последнего дня, в который что-то произошло',
  ),
  from: text(
    'DATE',
    'First day of the period; without --from and --to, the quarter of the as-of (with --every, all the data)',
    'Первый день периода; без --from и --to — квартал даты среза (с --every — все данные)',
  ),
  to: text(
    'DATE',
    'Day after the last one of the period; without it, the period ends with the day of the as-of',
    'День после последнего дня периода; без него период кончается датой среза',
  ),
  every: text('UNIT', 'Cut the period into units: day, week, month, quarter or year', 'Разбить период: day, week, month, quarter или year'),
  by: text(
    'NAMES',
    'Break down by owner, manager, team, region, product …, or several at once: owner,product',
    'Разбить по owner, manager, team, region, product … или по нескольким сразу: owner,product',
  ),
  zone: text(
    'ZONE',
    'Time zone of the days, such as Europe/Moscow; without it that of the config, of the mapping, or UTC',
    'Часовой пояс, например Europe/Moscow; без него — из настроек, из сопоставления или UTC',
  ),
  lang: text('en|ru', 'Language of the report', 'Язык отчёта'),
  out: text(
    'FILE',
    'Where the report goes, the meeting page and the private pages beside it; without it, salesperf-report/report.html (with --json, nowhere)',
    'Куда записать отчёт; рядом — страница встречи и личные страницы; без него — salesperf-report/report.html (с --json — никуда)',
  ),
  json: onOff('Print the results as one JSON document, and nothing else', 'Вывести результаты одним документом JSON и больше ничего'),
  init: text(
    'DIR',
    'Write salesperf.config.json and salesperf.mapping.json for the files found in DIR, to be looked through and changed',
    'Записать salesperf.config.json и salesperf.mapping.json для файлов из DIR, чтобы их просмотреть и поправить',
  ),
  help: onOff('Print this', 'Вывести эту справку'),
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;
