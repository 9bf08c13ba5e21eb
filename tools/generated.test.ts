import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './checks/command.ts';
import { generated } from './generated.ts';
import { pageFolders } from './kpis/pages.ts';

/** The formatter, which `npm run generate` runs last, puts the imports in an order of its own. */
function withSortedImports(text: string): string[] {
  const lines = text.split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  return [...lines.filter(isImport).sort(), ...lines.filter((line) => !isImport(line))];
}

/** Nor are the tables of a page padded before the formatter has seen them. */
const withoutPadding = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

const files = (await generated()).map(({ path, text }) => ({ name: relative(root, path), path, text }));

it.each(files)('$name is what `npm run generate` makes', ({ path, text }) => {
  if (path.endsWith('.json')) return expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
  if (path.endsWith('.md')) return expect(withoutPadding(readFileSync(path, 'utf8'))).toBe(withoutPadding(text));
  expect(withSortedImports(readFileSync(path, 'utf8'))).toEqual(withSortedImports(text));
});

it.each(Object.values(pageFolders))('$folder holds pages of KPIs that there are, and nothing else', ({ folder }) => {
  const made = files.flatMap(({ path }) => (dirname(path) === folder ? [basename(path)] : []));
  expect(readdirSync(folder).sort()).toEqual(made.sort());
});
