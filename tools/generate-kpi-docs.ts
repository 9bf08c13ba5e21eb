import { join } from 'node:path';
import type { StoredTable } from '../packages/core/src/dataset/column.ts';
import { contextOf } from '../packages/core/src/engine/context.ts';
import { needsOf } from '../packages/core/src/engine/needs.ts';
import { ownTables } from '../packages/core/src/engine/own-table.ts';
import {
  dataset,
  entities,
  formulaInWords,
  type Metric,
  type MetricGroup,
  partsOf,
  periods,
  type Shape,
  shape,
  type TableName,
  tableNames,
  tables,
} from '../packages/core/src/index.ts';
import { catalogue } from '../packages/core/src/kpis/index.ts';
import { placedTable } from '../packages/core/src/metric/node.ts';
import { valueUnit } from '../packages/core/src/metric/value-unit.ts';
import { bases, type Entity } from '../packages/core/src/model/index.ts';

const groups: Readonly<Record<MetricGroup, string>> = {
  activity: 'Activity',
  funnel: 'Funnel',
  productivity: 'Productivity',
  outcome: 'Outcome',
  quality: 'Quality',
};

/** What salesperf works a column out from, where no record gives it. */
const derivedFrom: Readonly<Record<string, string | null>> = {
  'activities.callNumber': 'a link to a lead, deal or customer',
  'activities.touchNumber': 'a link to a lead, deal or customer',
  'credits.role': null,
  'quotas.heldFrom': null,
  'quotas.heldTo': null,
};

const introduction = [
  '# The KPIs',
  '',
  'What `metric` of a [goal](../README.md#goals) may name, and what every report and `--json` document holds. Generated from the definitions by `npm run generate`.',
  '',
  '- **L** is a leading indicator, what the team does now; **G** a lagging one, what came of it.',
  '- A KPI with a part has several values; a goal names one of them by `part`. A share is a number from 0 to 1, a score one from 0 to 100, money is in the currency of the report.',
  '- **Needs** are the columns of [the mapping](../README.md#entities-and-their-columns) without which there is no value. A close may also be told by `changes` with a `status`.',
  `- A column of yes and no that is not mapped at all is taken as one of them: ${flags().join(', ')}. So a \`score\` of your own is mapped with \`"scored": { "value": true }\`.`,
  '- First calls count calls, follow-up calls count touches: the first call after a letter is both. Touches are outbound and by hand, and are counted up for each lead, else deal, else customer; an activity linked to none of them is neither.',
  '- Calls counted here are `activities` of kind `call`. `calls` are recordings: one with a `transcript` and without a `score` is scored by salesperf, which fills `score`, `scored` and the `criteria`.',
  '- Deals are credited to their owner [at that moment](../README.md#what-counts-when): to the opener by creation, to the closer by close. The end of a period that still runs is the as-of.',
];

/** The page that lists every KPI, made from the definitions themselves. */
export function kpiDocs(): { path: string; text: string } {
  const sections = Object.entries(groups).flatMap(([group, title]) => [
    '',
    `## ${title}`,
    '',
    '| id | name | L/G | unit | what it counts | needs |',
    '| --- | --- | --- | --- | --- | --- |',
    ...catalogue.filter((metric) => metric.group === group).flatMap(rowsOf),
  ]);
  return { path: join(import.meta.dirname, '../docs/kpis.md'), text: `${[...introduction, ...sections].join('\n')}\n` };
}

/** One row for each value. */
function rowsOf(metric: Metric): string[] {
  const { id, label, indicator } = metric;
  return partsOf(metric).map(([part, value], index) => {
    const words = formulaInWords({ by: metric.by, value }, 'en');
    const first = index === 0;
    return row([
      part === null ? `\`${id}\`` : `${first ? `\`${id}\` ` : ''}part \`${part}\``,
      first ? `${label.en} · ${label.ru}` : '',
      first ? { leading: 'L', lagging: 'G' }[indicator] : '',
      valueUnit(value),
      metric.by ? `${words}; by ${metric.by.join(', ')}` : words,
      first ? needsInWords(metric) : '',
    ]);
  });
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Every table, with a row and without a column: what a KPI then lacks is what it needs. */
const bare = Object.fromEntries(tableNames.map((name): [TableName, StoredTable] => [name, { name, length: 1, columns: {}, dimensions: {} }]));

function bareContext(): Parameters<typeof needsOf>[1] {
  const nothing = dataset({});
  const over = periods({ from: '2026-01-01', to: '2026-01-02', zone: 'UTC' });
  return {
    ...contextOf(nothing, { metrics: [], over, asOf: 0 }, ownTables()),
    known: bare,
    sourceOf: (placed) => ({ table: bare[placedTable(placed)]!, shape: nothing.shapes[placedTable(placed) as TableName] }),
  };
}

/** The columns of records behind a column: its own, or those of what its table is made from. */
function recordsFor(table: TableName, column: string, { id }: Metric): (readonly [Entity, string])[] {
  const from = derivedFrom[`${table}.${column}`];
  if (from !== undefined) return from === null ? [] : [[bases(table)[0]!, from]];
  const given = bases(table).filter((base) => isGiven((tables[base][shape] as Shape).columns[column]));
  if (given.length > 0) return given.map((base) => [base, column] as const);
  throw new Error(`Cannot say what ${id} needs: ${table}.${column} is worked out, so name what from in derivedFrom`);
}

const isGiven = (spec: Shape['columns'][string] | undefined): boolean => spec !== undefined && !spec.derived;

function needsInWords(metric: Metric): string {
  const settings: string[] = [];
  const columns = new Map<string, Set<string>>();
  for (const need of needsOf(metric, bareContext())) {
    const [table, column] = need.split('.') as [TableName, string?];
    if (column === undefined) settings.push(table);
    else for (const [entity, name] of recordsFor(table, column, metric)) columns.set(entity, (columns.get(entity) ?? new Set()).add(name));
  }
  return [...[...columns].map(([entity, names]) => `\`${entity}\`: ${[...names].join(', ')}`), ...settings].join('; ');
}

/** "`activities.outbound` as yes": what stands for a column nobody maps. */
function flags(): string[] {
  const read = new Set(JSON.stringify(catalogue).match(/"column":"\w+"/g));
  return entities.flatMap((entity) =>
    Object.entries((tables[entity][shape] as Shape).columns).flatMap(([column, { absent }]) =>
      absent === undefined || !read.has(`"column":"${column}"`) ? [] : [`\`${entity}.${column}\` as ${absent ? 'yes' : 'no'}`],
    ),
  );
}
