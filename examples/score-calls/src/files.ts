import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SalesperfError } from '@salesperf/core';
import { type ReadTranscript, type RoleOptions, readTranscript } from '@salesperf/llm-scoring';

/** A transcript of a folder, or why it is none. */
export interface CallFile {
  readonly id: string;
  /** whose call it is */
  readonly rep: string | null;
  readonly read: ReturnType<typeof readTranscript> | null;
  readonly problem: string | null;
}

const extensions = new Set(['.vtt', '.srt', '.txt', '.json', '.csv']);

/** The transcripts of a folder, by name. @throws SalesperfError where there is no folder, or none in it */
export function readFolder(folder: string, roles: RoleOptions['roles']): CallFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new SalesperfError('missing', `Cannot score the calls in "${folder}": there is no such folder, expected one with transcripts`);
  const names = readdirSync(folder)
    .filter((name) => extensions.has(extname(name).toLowerCase()))
    .sort();
  if (names.length === 0)
    throw new SalesperfError(
      'missing',
      `Cannot score the calls in "${folder}": no transcript is in it, expected files that end in ${[...extensions].join(', ')}`,
    );
  const stems = names.map(stemOf);
  const idOf = (name: string): string => (stems.filter((stem) => stem === stemOf(name)).length > 1 ? name : stemOf(name));
  return names.map((name) => callOf(idOf(name), stemOf(name), readFileSync(join(folder, name), 'utf8'), roles));
}

const stemOf = (name: string): string => name.slice(0, -extname(name).length);

function callOf(id: string, stem: string, text: string, roles: RoleOptions['roles']): CallFile {
  const named = stem.includes('__') ? stem.slice(0, stem.indexOf('__')) : undefined;
  try {
    const read = readTranscript(text, { rep: named, roles });
    return { id, rep: named ?? repIn(read), read, problem: null };
  } catch (error) {
    return { id, rep: named ?? null, read: null, problem: (error as Error).message };
  }
}

/** The only speaker on the rep's side, if that is a name. */
function repIn({ roles }: Pick<ReadTranscript, 'roles'>): string | null {
  const reps = Object.entries(roles.sides).flatMap(([speaker, side]) => (side === 'rep' ? [speaker] : []));
  return reps.length === 1 && roles.rule !== 'label' ? reps[0]! : null;
}
