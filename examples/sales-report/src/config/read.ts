import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseJsonc } from '@salesperf/adapters/jsonc';
import { SalesperfError } from '@salesperf/core';
import { diskState } from '../disk.ts';
import { type Config, configSchema } from './config.ts';

export interface ReadConfig {
  readonly config: Config;
  /** as errors name it; none where no config was found */
  readonly file?: string;
  /** the folder it stands in: paths in it are relative to there */
  readonly folder: string;
}

/** @throws SalesperfError for a file that is not there, or does not say what a config says */
export async function readConfig(file: string): Promise<ReadConfig> {
  return { config: parseJsonc(await readText(file, 'config'), configSchema, { file, what: 'config' }), file, folder: dirname(file) };
}

/** The text of a file. `what` it is stands in the sentence where it cannot be read. */
export async function readText(file: string, what: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new SalesperfError('unreadable', `Cannot read the ${what} ${file}: ${diskState(cause)}`, { file });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SalesperfError('unreadable', `Cannot read the ${what} ${file}: it is not UTF-8 text`, { file });
  }
}
