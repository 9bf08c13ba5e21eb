import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResultsDocument, resultsDocumentSchema } from '../document.ts';
import { run } from '../run.ts';

const silent = { report: () => {}, end: () => {} };

/** The command in this process: quick, and all of it but the shell around it. */
export const inProcess = (...args: string[]): Promise<string> => run(args, silent);

export const resultsOf = async (...args: string[]): Promise<ResultsDocument> => resultsDocumentSchema.parse(JSON.parse(await inProcess(...args, '--json')));

/** The command as a user starts it. */
export function command(...args: string[]): { stdout: string; stderr: string; code: number | null } {
  const main = join(import.meta.dirname, '../main.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', '--conditions=@salesperf/source', main, ...args], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
    maxBuffer: 2 ** 28,
  });
  return { stdout, stderr, code: status };
}

/** A folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'salesperf-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The one cell that answers. */
export function cellOf(
  { cells }: Pick<ResultsDocument, 'cells'>,
  metric: string,
  group: Readonly<Record<string, string | null>> = {},
  start?: string,
): ResultsDocument['cells'][number] {
  const found = cells.filter(
    (cell) => cell.metric === metric && JSON.stringify(cell.group) === JSON.stringify(group) && (start === undefined || cell.start === start),
  );
  if (found.length !== 1) throw new Error(`${found.length} cells of ${metric} in ${JSON.stringify(group)} from ${start}`);
  return found[0]!;
}
