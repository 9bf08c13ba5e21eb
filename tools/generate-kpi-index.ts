import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../packages/core/src/kpis');
const groups = ['activity', 'funnel', 'productivity', 'outcome', 'quality'];

/** The same KPI with an argument: a function that returns a metric. */
const variantsIn = (text: string): string[] => [...text.matchAll(/export const (\w+) = \(.*\): Metric =>/g)].map(([, name]) => name!);

/** The index of the KPIs, made from the folder: one file that exports a metric, one KPI. */
export function kpiIndex(): { path: string; text: string } {
  const found = groups.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .flatMap((file) => {
        const text = readFileSync(join(folder, group, file), 'utf8');
        const name = /export const (\w+) = metric\(/.exec(text)?.[1];
        return name ? [{ name, variants: variantsIn(text), from: `./${group}/${file}` }] : [];
      }),
  );
  const text = [
    '// Generated from the files beside it: npm run generate',
    "import type { Metric } from '../metric/definition.ts';",
    ...found.map(({ name, variants, from }) => `import { ${[name, ...variants].join(', ')} } from '${from}';`),
    '',
    '/** Every KPI salesperf ships, by group. */',
    `export const catalogue: readonly Metric[] = [\n${found.map(({ name }) => `  ${name},\n`).join('')}];`,
    '',
    `export {\n${found
      .flatMap(({ name, variants }) => [name, ...variants])
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map((name) => `  ${name},\n`)
      .join('')}};`,
    '',
  ].join('\n');
  return { path: join(folder, 'index.ts'), text };
}
