import { join } from 'node:path';
import { type FoundKpi, foundKpis, groups, kpiFolder } from './found.ts';

const head = '// Generated from the files beside it: npm run generate';
const sorted = (names: readonly string[]): string[] => [...names].sort((a, b) => a.localeCompare(b, 'en'));

/** `win-rate.ts` → `win_rate`: a file is named after the id of its KPI. */
const idOf = ({ file }: FoundKpi): string => file.replace(/^.*\/|\.ts$/g, '').replaceAll('-', '_');

/** The index of the KPIs, made from the folder: one file that exports a metric, one KPI. */
export function kpiIndex(folder: string = kpiFolder): { path: string; text: string } {
  const found = foundKpis(folder);
  // Every list names its KPIs: a spread would keep a bundler from leaving out a list that nobody reads.
  const listOf = (kpis: readonly FoundKpi[]): string => `readonly Metric[] = [\n${kpis.map(({ name }) => `  ${name},\n`).join('')}];`;
  const lists = groups.map((group) => `export const ${group}Kpis: ${listOf(found.filter((kpi) => kpi.group === group))}`);
  const text = [
    head,
    "import type { Metric } from '../metric/definition.ts';",
    ...found.map(({ name, variants, file }) => `import { ${[name, ...variants].join(', ')} } from './${file}';`),
    '',
    ...lists,
    '',
    '/** Every KPI salesperf ships, by group. */',
    `export const catalogue: ${listOf(found)}`,
    '',
    '/** The same by id. */',
    `export const kpisById = {\n${found.map((kpi) => `  ${idOf(kpi)}: ${kpi.name},\n`).join('')}} as const;`,
    '',
    `export {\n${sorted(found.flatMap(({ name, variants }) => [name, ...variants]))
      .map((name) => `  ${name},\n`)
      .join('')}};`,
    '',
  ].join('\n');
  return { path: join(folder, 'catalogue.ts'), text };
}

/** Every KPI with its example. */
export function kpiExamples(folder: string = kpiFolder): { path: string; text: string } {
  const found = foundKpis(folder);
  const text = [
    head,
    "import type { Metric } from '../metric/definition.ts';",
    "import type { WorkedExample } from './example.ts';",
    ...found.map(({ name, file }) => `import { ${name}, example as ${name}Example } from './${file}';`),
    '',
    'export const examples: readonly (readonly [Metric, WorkedExample])[] = [',
    ...found.map(({ name }) => `  [${name}, ${name}Example],`),
    '];',
    '',
  ].join('\n');
  return { path: join(folder, 'examples.ts'), text };
}
