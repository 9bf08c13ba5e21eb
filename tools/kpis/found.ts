import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricGroup } from '../../packages/core/src/index.ts';
import { root } from '../checks/command.ts';

/** The folder of the catalogue: a folder for each group, a file for each KPI. */
export const kpiFolder = join(root, 'packages/core/src/kpis');
export const groups: readonly MetricGroup[] = ['activity', 'funnel', 'productivity', 'outcome', 'quality'];

/** A file that defines a KPI. */
export interface FoundKpi {
  readonly group: MetricGroup;
  /** relative to the folder */
  readonly file: string;
  /** of the metric it exports */
  readonly name: string;
  /** the same KPI with an argument: functions that return a metric */
  readonly variants: readonly string[];
}

/** The KPIs of a folder, by group and name; a file that exports no metric is none. */
export const foundKpis = (folder: string = kpiFolder): readonly FoundKpi[] =>
  groups.flatMap((group) => filesIn(join(folder, group)).flatMap((file) => foundIn(folder, group, file)));

const filesIn = (folder: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .sort();

function foundIn(folder: string, group: MetricGroup, name: string): FoundKpi[] {
  const file = `${group}/${name}`;
  const text = readFileSync(join(folder, file), 'utf8');
  const exported = /export const (\w+)(?:: Metric)? = (?:metric\(|\w+\()/.exec(text)?.[1];
  if (!exported || !/\bmetric\(/.test(text)) return [];
  if (!text.includes('export const example = '))
    throw new Error(`Cannot index ${file}: it has no example, expected "export const example = { … } satisfies WorkedExample"`);
  return [{ group, file, name: exported, variants: [...text.matchAll(/export const (\w+) = \([^)]*\)(?:: Metric[^=]*)? =>/g)].map(([, variant]) => variant!) }];
}
