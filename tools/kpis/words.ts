import type { Language, MetricGroup } from '../../packages/core/src/index.ts';

/** What stands on the pages of the KPIs around what the definitions say themselves. */
export interface PageWords {
  readonly title: string;
  readonly other: string;
  readonly groups: Readonly<Record<MetricGroup, string>>;
  readonly indicators: Readonly<Record<'leading' | 'lagging', string>>;
  readonly better: Readonly<Record<'higher' | 'lower', string>>;
  readonly unit: string;
  readonly formula: string;
  readonly by: string;
  readonly mistake: string;
  readonly notFor: string;
  readonly example: string;
  readonly question: (period: string, zone: string, asOf: string) => string;
  readonly answer: string;
  readonly columns: { readonly part: string; readonly group: string; readonly value: string; readonly of: string; readonly excluded: string };
  readonly reason: string;
  readonly sql: string;
  readonly sqlNote: string;
  readonly needs: string;
  readonly source: string;
  readonly all: string;
  readonly indexColumns: readonly [string, string, string, string, string];
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'The KPIs',
    other: 'на русском',
    groups: { activity: 'Activity', funnel: 'Funnel', productivity: 'Productivity', outcome: 'Outcome', quality: 'Quality' },
    indicators: { leading: 'leading indicator', lagging: 'lagging indicator' },
    better: { higher: 'higher is better', lower: 'lower is better' },
    unit: 'unit',
    formula: 'Formula',
    by: 'broken down by',
    mistake: 'The usual mistake',
    notFor: 'When not to use it',
    example: 'Example',
    question: (period, zone, asOf) => `Asked for ${period} in the time zone ${zone}, as of ${asOf}:`,
    answer: 'gives',
    columns: { part: 'part', group: 'group', value: 'value', of: 'numerator ÷ denominator', excluded: 'left out' },
    reason: 'no value',
    sql: 'SQL',
    sqlNote:
      'What [@salesperf/sql](../../packages/sql/README.md) asks DuckDB for this example. A row is a group, period and slot with its exact sum; core does the arithmetic from them. Periods, clocks and rates are parameters.',
    needs: 'Needs',
    source: 'Source',
    all: 'All KPIs',
    indexColumns: ['KPI', 'id', 'L/G', 'unit', 'what it tells'],
  },
  ru: {
    title: 'Показатели',
    other: 'in English',
    groups: { activity: 'Активность', funnel: 'Воронка', productivity: 'Продуктивность', outcome: 'Результат', quality: 'Качество' },
    indicators: { leading: 'опережающий показатель', lagging: 'запаздывающий показатель' },
    better: { higher: 'чем больше, тем лучше', lower: 'чем меньше, тем лучше' },
    unit: 'единица',
    formula: 'Формула',
    by: 'в разбивке по',
    mistake: 'Обычная ошибка',
    notFor: 'Когда не подходит',
    example: 'Пример',
    question: (period, zone, asOf) => `Вопрос: период ${period}, часовой пояс ${zone}, что было известно на ${asOf}:`,
    answer: 'ответ',
    columns: { part: 'часть', group: 'группа', value: 'значение', of: 'числитель ÷ знаменатель', excluded: 'не учтено' },
    reason: 'нет значения',
    sql: 'SQL',
    sqlNote:
      'Что [@salesperf/sql](../../../packages/sql/README.md) спрашивает у DuckDB в этом примере. Строка – группа, период и ячейка с точной суммой; арифметику по ним делает core. Периоды, часы и курсы – параметры.',
    needs: 'Что нужно',
    source: 'Источник',
    all: 'Все показатели',
    indexColumns: ['Показатель', 'id', 'О/З', 'единица', 'что показывает'],
  },
};
