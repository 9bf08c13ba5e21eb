import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './checks/command.ts';
import { generated } from './generated.ts';

/** The formatter, which `npm run generate` runs last, puts the imports in an order of its own. */
function withSortedImports(text: string): string[] {
  const lines = text.split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  return [...lines.filter(isImport).sort(), ...lines.filter((line) => !isImport(line))];
}

const files = (await generated()).map(({ path, text }) => ({ name: relative(root, path), path, text }));

it.each(files)('$name is what `npm run generate` makes', ({ path, text }) => {
  if (path.endsWith('.json')) return expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
  expect(withSortedImports(readFileSync(path, 'utf8'))).toEqual(withSortedImports(text));
});
