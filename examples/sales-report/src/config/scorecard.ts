import { resolve } from 'node:path';
import { parseJsonc } from '@salesperf/adapters/jsonc';
import { isSalesperfError, SalesperfError } from '@salesperf/core';
import { consultativeOutbound, parseScorecard, type Scorecard } from '@salesperf/llm-scoring';
import * as z from 'zod';
import { readText } from './read.ts';

/** The scorecard a config names: the one that is shipped, or a JSON file relative to the config. */
export async function scorecardOf(name: string | undefined, folder: string): Promise<Scorecard> {
  if (name === undefined || name === consultativeOutbound.id) return consultativeOutbound;
  const file = resolve(folder, name);
  const data = parseJsonc(await readText(file, 'scorecard'), z.unknown(), { file, what: 'scorecard' });
  try {
    return parseScorecard(data);
  } catch (error) {
    throw isSalesperfError(error) ? new SalesperfError(error.code, `${error.message} (${file})`, { file }) : error;
  }
}
