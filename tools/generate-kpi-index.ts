import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../packages/core/src/kpis');
const groups = ['activity', 'funnel', 'productivity', 'outcome', 'quality'];

/** The index of the KPIs, made from the folder: one file that exports a metric, one KPI. */
export function kpiIndex(): { path: string; text: string } {
  const found = groups.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .flatMap((file) => {
        const name = /export const (\w+) = metric\(/.exec(readFileSync(join(folder, group, file), 'utf8'))?.[1];
        return name ? [{ name, from: `./${group}/${file}` }] : [];
      }),
  );
  const text = [
    '// Generated from the files beside it: npm run generate',
    "import type { Metric } from '../metric/definition.ts';",
    ...found.map(({ name, from }) => `import { ${name} } from '${from}';`),
    '',
    '/** Every KPI salesperf ships, by group. */',
    `export const catalogue: readonly Metric[] = [\n${found.map(({ name }) => `  ${name},\n`).join('')}];`,
    '',
    `export {\n${[...found.map(({ name }) => name)]
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map((name) => `  ${name},\n`)
      .join('')}};`,
    '',
  ].join('\n');
  return { path: join(folder, 'index.ts'), text };
}
