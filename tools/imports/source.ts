import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { root } from '../checks/command.ts';

export interface Source {
  /** from the root of the repository: `packages/core/src/time/zone.ts` */
  readonly path: string;
  readonly text: string;
  /** what it imports, types and dynamic imports included: a path from the root for a file, the name as written otherwise */
  readonly imports: readonly string[];
}

export function sourceOf(path: string, text: string): Source {
  const { importedFiles } = ts.preProcessFile(text);
  return { path, text, imports: importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(dirname(path), fileName) : fileName)) };
}

const isShipped = (path: string) => /\.tsx?$/.test(path) && !/\.(test|long)\.tsx?$/.test(path);

/** Every source of a folder that is no test: tests may import more. */
export const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file.replaceAll('\\', '/')))
    .filter(isShipped)
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));

/** `date-fns/addMonths` → `date-fns`, `@date-fns/tz` stays, `node:fs/promises` → `node:fs`. */
export const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
