import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SalesperfError } from '@salesperf/core';
import { type ReadTranscript, type RoleOptions, readTranscript, type TranscriptMapping } from '@salesperf/llm-scoring';

/** A transcript of a folder, or why it is none. */
export interface CallFile {
  readonly id: string;
  /** whose call it is */
  readonly rep: string | null;
  readonly read: ReturnType<typeof readTranscript> | null;
  readonly problem: string | null;
}

export interface Reading {
  readonly roles?: RoleOptions['roles'];
  /** to the turns of JSON and CSV that no reader knows */
  readonly mapping?: TranscriptMapping | undefined;
  /** of files that do not say it in their first bytes */
  readonly encoding?: string | undefined;
}

const mapped = new Set(['.json', '.jsonl', '.csv', '.tsv']);
const extensions = new Set([...mapped, '.vtt', '.srt', '.txt', '.md']);

/** The transcripts of a folder, by name. @throws SalesperfError where there is no folder, or none in it */
export function readFolder(folder: string, reading: Reading): CallFile[] {
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
  return names.map((name) => {
    const mapping = mapped.has(extname(name).toLowerCase()) ? reading.mapping : undefined;
    return callOf(idOf(name), stemOf(name), textOf(readFileSync(join(folder, name)), reading.encoding), { ...reading, mapping });
  });
}

/** In the encoding that its first bytes say, else the given one. */
function textOf(bytes: Uint8Array, encoding = 'utf-8'): string {
  const marked = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[bytes.subarray(0, 2).join()];
  return new TextDecoder(marked ?? encoding).decode(bytes);
}

const stemOf = (name: string): string => name.slice(0, -extname(name).length);

function callOf(id: string, stem: string, text: string, options: Reading): CallFile {
  const named = stem.includes('__') ? stem.slice(0, stem.indexOf('__')) : undefined;
  try {
    const read = readTranscript(text, { rep: named, ...options });
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
