import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SalesperfError } from '@salesperf/core';
import type { Files } from './rows/files.ts';

const table = /\.(csv|tsv|txt)$/i;
const spreadsheet = /\.(xlsx?|ods|numbers)$/i;

/** Reads the CSV, TSV and TXT files of a folder, by name. Throws where there is no such folder, or none of them in it. */
export async function readFolder(directory: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    const state = cause.code === 'ENOENT' ? 'it does not exist' : cause.code === 'ENOTDIR' ? 'it is not a folder' : cause.message;
    throw new SalesperfError('unreadable', `Cannot read the folder ${directory}: ${state}, expected a folder of CSV exports`, { directory });
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const tables = names.filter((name) => table.test(name)).sort();
  if (tables.length === 0) {
    const sheet = names.find((name) => spreadsheet.test(name));
    throw new SalesperfError('missing', `Cannot find a CSV, TSV or TXT file in ${directory}${sheet ? `; save ${sheet} as "CSV UTF-8"` : ''}`, { directory });
  }
  const files: Files = Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, new Uint8Array(await readFile(join(directory, name)))] as const)),
  );
  return { ...files };
}
