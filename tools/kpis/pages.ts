import { join } from 'node:path';
import { entities, type Language, type Metric, type Shape, shape, tables } from '../../packages/core/src/index.ts';
import type { WorkedExample } from '../../packages/core/src/kpis/index.ts';
import { root } from '../checks/command.ts';
import { groups } from './found.ts';
import { row } from './markdown.ts';
import { indexRow, pageOf } from './page.ts';
import { pageWords } from './words.ts';

/** Where the pages of a language lie, and how those of the other are reached from there. */
export const pageFolders: Readonly<Record<Language, { readonly folder: string; readonly other: string }>> = {
  en: { folder: join(root, 'docs/kpis'), other: '../ru/kpis' },
  ru: { folder: join(root, 'docs/ru/kpis'), other: '../../kpis' },
};

type Examples = readonly (readonly [Metric, WorkedExample])[];

/** A page for each KPI and the index of them all, in both languages, made from the definitions themselves. */
export async function kpiPages(examples: Examples): Promise<{ path: string; text: string }[]> {
  const pages = await Promise.all(
    (['en', 'ru'] as const).map(async (language) => {
      const { folder, other } = pageFolders[language];
      const each = examples.map(async ([metric, example]) => ({
        path: join(folder, `${metric.id}.md`),
        text: await pageOf(metric, example, language, {
          other: `${other}/${metric.id}.md`,
          index: `README.md#${anchorOf(pageWords[language].groups[metric.group])}`,
        }),
      }));
      return [{ path: join(folder, 'README.md'), text: indexOf(examples, language, other) }, ...(await Promise.all(each))];
    }),
  );
  return pages.flat();
}

const anchorOf = (heading: string): string => heading.toLowerCase();

function indexOf(examples: Examples, language: Language, other: string): string {
  const say = pageWords[language];
  const metrics = examples.map(([metric]) => metric);
  const sections = groups.map((group) => {
    const own = metrics.filter((metric) => metric.group === group);
    return [
      `## ${say.groups[group]}`,
      [row(say.indexColumns), row(say.indexColumns.map(() => '---')), ...own.map((metric) => indexRow(metric, language))].join('\n'),
    ].join('\n\n');
  });
  return `${[`# ${say.title}`, `[${say.other}](${other}/README.md)`, introduction(metrics)[language], ...sections].join('\n\n')}\n`;
}

function introduction(metrics: readonly Metric[]): Readonly<Record<Language, string>> {
  const flags = flagsOf(metrics).join(', ');
  return {
    en: [
      'What `metric` of a [goal](../../README.md#goals) may name, and what every report and `--json` document holds. Generated from the definitions by `npm run generate`.',
      '',
      '- **L** is a leading indicator, what the team does now; **G** a lagging one, what came of it.',
      '- A KPI with parts has several values; a goal names one of them by `part`. A share is a number from 0 to 1, a score one from 0 to 100, money is in the currency of the report.',
      '- A page says what a KPI **needs**: columns of [the mapping](../../README.md#entities-and-their-columns) without which there is no value. A close may also be told by `changes` with a `status`.',
      `- A column of yes and no that is not mapped at all is taken as one of them: ${flags}. So a \`score\` of your own is mapped with \`"scored": { "value": true }\`.`,
      '- First calls count calls, follow-up calls count touches: the first call after a letter is both. Touches are outbound and by hand, and are counted up for each lead, else deal, else customer; an activity linked to none of them is neither.',
      '- Calls of activity KPIs are `activities` of kind `call`. `calls` are recordings: one with a `transcript` and without a `score` is scored by salesperf, which fills `score`, `scored` and the `criteria`.',
      '- Deals are credited to their owner [at that moment](../../README.md#what-counts-when): to the opener by creation, to the closer by close. The end of a period that still runs is the as-of.',
      "- In code: `kpi('win_rate').of(deals, { from, to, zone, asOf })` of `@salesperf/core/kpis`.",
    ].join('\n'),
    ru: [
      'Что может назвать `metric` [цели](../../../README.md#goals) и что есть в каждом отчёте и документе `--json`. Страницы сделаны из самих определений командой `npm run generate`.',
      '',
      '- **О** – опережающий показатель: что команда делает сейчас; **З** – запаздывающий: что из этого вышло.',
      '- У показателя с частями несколько значений; цель называет одно из них в `part`. Доля – число от 0 до 1, балл – от 0 до 100, деньги – в валюте отчёта.',
      '- На странице сказано, что показателю **нужно**: столбцы [сопоставления](../../../README.md#entities-and-their-columns), без которых значения нет. О закрытии сделки могут сказать и `changes` со `status`.',
      `- Если столбца «да/нет» нет вовсе, он считается таким: ${flags}. Поэтому свои оценки \`score\` сопоставляют вместе с \`"scored": { "value": true }\`.`,
      "- В коде: `kpi('win_rate').of(deals, { from, to, zone, asOf })` из `@salesperf/core/kpis`.",
    ].join('\n'),
  };
}

/** "`activities.outbound` as yes": what stands for a column nobody maps. */
function flagsOf(metrics: readonly Metric[]): string[] {
  const read = new Set(JSON.stringify(metrics).match(/"column":"\w+"/g));
  return entities.flatMap((entity) =>
    Object.entries((tables[entity][shape] as Shape).columns).flatMap(([column, { absent }]) =>
      absent === undefined || !read.has(`"column":"${column}"`) ? [] : [`\`${entity}.${column}\`: ${absent ? 'true' : 'false'}`],
    ),
  );
}
