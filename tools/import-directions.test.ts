import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './checks/command.ts';
import { cycles, graphOf } from './imports/cycles.ts';
import { impurities } from './imports/impure.ts';
import { packageOf, type Source, sourceOf, sourcesIn } from './imports/source.ts';

/** What a package may import from outside itself. Nothing else is allowed. */
const mayImport: Record<string, readonly string[]> = {
  core: ['zod', 'decimal.js', 'date-fns', '@date-fns/tz'],
  'llm-scoring': ['@salesperf/core', 'zod', '@orama/stemmers', 'ai'],
  adapters: ['@salesperf/core', 'zod', 'jsonc-parser', 'csv-parse'],
  sql: ['@salesperf/core'],
  dashboard: ['@salesperf/core', 'preact', 'preact-render-to-string', 'd3-array', 'd3-scale', 'd3-shape'],
};

/** The only folder, in the whole repository's packages, that imports these. */
const onlyIn: Record<string, string> = {
  'decimal.js': 'packages/core/src/money/',
  'date-fns': 'packages/core/src/time/',
  '@date-fns/tz': 'packages/core/src/time/',
  'csv-parse': 'packages/adapters/src/csv/',
};

/** What only the folders called `testing` may import, which may also look into other packages, and into files; none of them is published. */
const forTests: readonly string[] = ['fast-check', 'vitest', '@duckdb/node-api'];

const isForTests = (path: string) => /\/src\/(.*\/)?testing\//.test(path);

/** Files outside the program are read and written here alone. */
const mayDoInputOutput = (path: string) => /^packages\/(?:adapters\/src\/[^/]+\/read|llm-scoring\/src\/model\/clock)\.ts$/.test(path);

/** A folder of core is one part; the statistics are a part of their own, below the engine that the rest of the analysis stands on. */
const partOfCore = (path: string) => /^packages\/core\/src\/(analysis\/statistics|[^/]+)/.exec(path)?.[0] ?? path;

const packages = readdirSync(join(root, 'packages')).filter((name) => existsSync(join(root, 'packages', name, 'src')));
const sources = new Map(packages.map((name) => [name, sourcesIn(`packages/${name}/src`)]));
const all = [...sources.values()].flat();

function forbidden({ path, imports }: Source, name: string): string[] {
  const wrong = (target: string) => {
    if (target.startsWith(`packages/${name}/src/`)) return isForTests(target) && !isForTests(path);
    const from = packageOf(target);
    if (isForTests(path) && (target.startsWith('packages/') || from.startsWith('node:') || forTests.includes(from))) return false;
    if (from.startsWith('node:')) return !mayDoInputOutput(path);
    return !mayImport[name]?.includes(from) || !path.startsWith(onlyIn[from] ?? '');
  };
  return imports.filter(wrong).map((target) => `${path} → ${target}`);
}

describe('import directions', () => {
  it('has a line in the table for every package', () => {
    expect(packages.filter((name) => !mayImport[name])).toEqual([]);
  });

  it.each(packages)('%s imports nothing but what the table allows', (name) => {
    expect(sources.get(name)!.flatMap((source) => forbidden(source, name))).toEqual([]);
  });

  it('reads no clock, no chance and no process anywhere in the packages', () => {
    expect(all.filter(({ path }) => !mayDoInputOutput(path)).flatMap(impurities)).toEqual([]);
  });

  it('has no cycle between the folders of core', () => {
    expect(cycles(graphOf(sources.get('core')!, partOfCore))).toEqual([]);
  });
});

describe('what these checks refuse', () => {
  const inTime = (text: string) => sourceOf('packages/core/src/time/a.ts', text);
  const inModel = (text: string) => sourceOf('packages/core/src/model/a.ts', text);

  it.each([
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["import { Decimal } from 'decimal.js';", 'decimal.js'],
    ["import type { Report } from '@salesperf/dashboard';", '@salesperf/dashboard'],
    ["export * from '../../../dashboard/src/index.ts';", 'packages/dashboard/src/index.ts'],
    ["const team = await import('../../../../examples/team/src/index.ts');", 'examples/team/src/index.ts'],
    ["import { addDays } from 'date-fns/addDays';", 'date-fns/addDays'],
    ["import { naive } from '../testing/naive.ts';", 'packages/core/src/testing/naive.ts'],
  ])('in core/model: %s', (text, target) => {
    expect(forbidden(inModel(text), 'core')).toEqual([`packages/core/src/model/a.ts → ${target}`]);
  });

  it('but date-fns in core/time', () => {
    expect(forbidden(inTime("import { addDays } from 'date-fns/addDays';"), 'core')).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'new Date', 'Date()', 'Math.random()', 'process.env.TZ', 'fetch(url)'])('%s', (text) => {
    expect(impurities(inTime(`export const found = ${text};`))).toHaveLength(1);
  });

  it.each(['new Date(moment)', 'Date.parse(iso)', 'Math.round(value)', "'Date.now()'", 'value /* Date.now() */'])('but not %s', (text) => {
    expect(impurities(inTime(`export const found = ${text};`))).toEqual([]);
  });

  it('a cycle, named by its imports', () => {
    const there = sourceOf('packages/core/src/time/a.ts', "import '../model/b.ts';");
    const back = sourceOf('packages/core/src/model/b.ts', "import type { A } from '../time/a.ts';");
    expect(cycles(graphOf([there, back], partOfCore))).toEqual([
      ['packages/core/src/time/a.ts → packages/core/src/model/b.ts', 'packages/core/src/model/b.ts → packages/core/src/time/a.ts'],
    ]);
  });
});
