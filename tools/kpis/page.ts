import { columnsWanted } from '../../packages/core/src/engine/wanted.ts';
import { type Cell, formulaInWords, type Language, type Metric, partsOf } from '../../packages/core/src/index.ts';
import type { WorkedExample } from '../../packages/core/src/kpis/index.ts';
import { columnWords } from '../../packages/core/src/metric/vocabulary.ts';
import { checkExample } from '../../packages/core/src/testing/index.ts';
import { row, table } from './markdown.ts';
import { sqlOf } from './sql-of.ts';
import { type PageWords, pageWords } from './words.ts';

/** The page of a KPI: all that its file says, the formula, and what its example gives. */
export async function pageOf(
  metric: Metric,
  example: WorkedExample,
  language: Language,
  paths: { readonly other: string; readonly index: string },
): Promise<string> {
  const say = pageWords[language];
  const { label, group, indicator, better, explanation, mistake, notFor, source } = metric;
  const facts = [
    `\`${metric.id}\``,
    `[${say.groups[group]}](${paths.index})`,
    say.indicators[indicator],
    ...(better ? [say.better[better]] : []),
    `${say.unit}: ${metric.unit}`,
    `[${say.other}](${paths.other})`,
  ];
  const sections = [
    [`# ${label[language]}`, facts.join(' · '), explanation![language]],
    [`## ${say.formula}`, formulasOf(metric, say, language)],
    [`## ${say.mistake}`, linked(mistake![language])],
    [`## ${say.notFor}`, linked(notFor![language])],
    [`## ${say.example}`, ...exampleOf(metric, example, say, language)],
    [`## ${say.needs}`, needsOf(metric)],
    [`## ${say.sql}`, say.sqlNote, ...(await sqlOf(metric, example)).map((text) => `\`\`\`sql\n${text}\n\`\`\``)],
    [`## ${say.source}`, source!.url ? `[${source!.title}](${source!.url})` : source!.title],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

/** A KPI that is named leads to its page. */
const linked = (text: string): string => text.replaceAll(/\b[a-z]+(?:_[a-z]+)+\b/g, (id) => `[\`${id}\`](${id}.md)`);

function formulasOf(metric: Metric, say: PageWords, language: Language): string {
  const by = metric.by ? [`(${say.by}: ${metric.by.map((name) => columnWords[name]?.[language] ?? name).join(', ')})`] : [];
  const lines = partsOf(metric).map(([part, value]) => {
    const name = part === null ? '' : `**${metric.partLabels![part]![language]}** (\`${part}\`): `;
    return `- ${name}${formulaInWords({ by: metric.by, value }, language)}`;
  });
  return [...by, lines.join('\n')].join('\n\n');
}

/** "`deals`: closedAt, status": the columns of a mapping, and settings as they are called. */
function needsOf(metric: Metric): string {
  const columns = new Map<string, string[]>();
  for (const wanted of columnsWanted(metric)) {
    const [entity, column] = wanted.split('.') as [string, string?];
    columns.set(entity, [...(columns.get(entity) ?? []), ...(column === undefined ? [] : [column])]);
  }
  return [...columns].map(([entity, names]) => (names.length === 0 ? entity : `\`${entity}\`: ${names.join(', ')}`)).join('; ');
}

function exampleOf(metric: Metric, example: WorkedExample, say: PageWords, language: Language): string[] {
  const { records, from, to, zone, asOf, because } = example;
  const tables = Object.entries(records).map(([entity, rows]) => `**${entity}**\n\n${recordsTable(rows as readonly object[])}`);
  return [
    ...tables,
    say.question(`${from} … ${to}`, zone, String(asOf)),
    `\`\`\`ts\nkpi('${metric.id}').of(records, ${optionsOf(example)});\n\`\`\``,
    answersTable(
      checkExample(metric, example).flatMap(({ found }) => found ?? []),
      say,
    ),
    because[language],
  ];
}

/** The question as it is typed, an option a line. */
function optionsOf({ records: _, expected: __, because: ___, ...options }: WorkedExample): string {
  const lines = Object.entries(options).map(([name, value]) => `  ${name}: ${literal(value)},\n`);
  return `{\n${lines.join('')}}`;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return value.length > 1 && typeof value[0] === 'object' ? listed(value) : `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, cell]) => `${name}: ${literal(cell)}`)
    .join(', ')} }`;
}

const listed = (values: readonly unknown[]): string => `[\n${values.map((value) => `    ${literal(value)},\n`).join('')}  ]`;

function recordsTable(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((one) => Object.keys(one)))];
  return table(
    columns,
    rows.map((one) => columns.map((column) => cellText((one as Record<string, unknown>)[column]))),
  );
}

function answersTable(cells: readonly Cell[], say: PageWords): string {
  const { part, group, value, of, excluded } = say.columns;
  const columns = [
    { name: part, cell: (cell: Cell) => cell.part ?? '' },
    {
      name: group,
      cell: (cell: Cell) =>
        Object.values(cell.group)
          .map((member) => member ?? '–')
          .join(', '),
    },
    { name: value, cell: (cell: Cell) => (cell.value === null ? `${say.reason}: ${cell.reason}` : rounded(cell.value)) },
    {
      name: of,
      cell: (cell: Cell) => (cell.numerator === null || cell.denominator === null ? '' : `${rounded(cell.numerator)} ÷ ${rounded(cell.denominator)}`),
    },
    {
      name: excluded,
      cell: (cell: Cell) =>
        Object.entries(cell.excluded)
          .map(([reason, count]) => `${count} ${reason}`)
          .join(', '),
    },
  ].filter(({ name, cell }) => name === value || cells.some((one) => cell(one) !== ''));
  return table(
    columns.map(({ name }) => name),
    cells.map((one) => columns.map(({ cell }) => cell(one))),
  );
}

const cellText = (cell: unknown): string => (cell === undefined || cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell));

/** Four decimals tell a reader enough; money and counts have fewer. */
const rounded = (value: number | string): string => (typeof value === 'string' ? value : String(Number(value.toFixed(4))));

/** The line of a KPI in the index. */
export function indexRow(metric: Metric, language: Language): string {
  const letter = { en: { leading: 'L', lagging: 'G' }, ru: { leading: 'О', lagging: 'З' } }[language][metric.indicator];
  return row([`[${metric.label[language]}](${metric.id}.md)`, `\`${metric.id}\``, letter, metric.unit, metric.explanation![language]]);
}
