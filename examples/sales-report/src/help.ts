import type { Language } from '@salesperf/core';
import { type Flag, flags } from './flags.ts';

const words = {
  en: {
    usage: 'npm run demo -- [flags]        the report of a sales team: from a folder of CRM exports, or of the example team',
    flags: 'Flags',
    more: [
      'First time on your own data:  npm run demo -- --init DIR, look through the two files it writes, then npm run demo -- --data DIR',
      'Results as JSON:              npm run -s demo -- --data DIR --json > results.json',
      'Left out and why:             every row is counted, or stands in the ledger with its file, line and reason',
      'Exit code:                    0 with a report, 1 without one, 2 for a command that was typed wrongly',
    ],
  },
  ru: {
    usage: 'npm run demo -- [флаги]        отчёт отдела продаж: по папке с выгрузками из CRM или по команде из примера',
    flags: 'Флаги',
    more: [
      'Первый раз на своих данных:   npm run demo -- --init DIR, просмотрите два записанных файла, затем npm run demo -- --data DIR',
      'Результаты в JSON:            npm run -s demo -- --data DIR --json > results.json',
      'Что не вошло и почему:        каждая строка учтена или названа в журнале с файлом, строкой и причиной',
      'Код выхода:                   0 — отчёт есть, 1 — отчёта нет, 2 — ошибка в команде',
    ],
  },
} as const;

const width = 22;

/** What the command does and every flag of it. */
export function helpText(language: Language): string {
  const { usage, flags: title, more } = words[language];
  const lines = Object.entries<Flag>(flags).map(([name, { value, help }]) => `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(width)}${help[language]}`);
  return [usage, '', `${title}:`, ...lines, '', ...more, ''].join('\n');
}
