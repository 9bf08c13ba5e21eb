import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Records, SalesperfError } from '@salesperf/core';
import {
  type CallScore,
  consultativeOutbound,
  type JudgeModel,
  parseScorecard,
  type ScoredCall,
  type Side,
  scoreCalls,
  type TranscriptMapping,
  toRecords,
} from '@salesperf/llm-scoring';
import { resultsByRep } from './by-rep.ts';
import { callPage } from './call-page.ts';
import { type CallFile, readFolder } from './files.ts';
import { judgeOf } from './judge.ts';
import type { Options } from './options.ts';
import { callLines, repLines } from './print.ts';
import { storeIn } from './store.ts';
import { words } from './words.ts';

const example = join(import.meta.dirname, '../transcripts');
const day = 86_400_000;

export interface RunInput extends Omit<Options, 'help'> {
  /** SALESPERF_MODEL and SALESPERF_API_KEY */
  readonly model: string | undefined;
  readonly apiKey: string | undefined;
  /** epoch milliseconds; a call whose file names no day is taken for one of today */
  readonly now: number;
  readonly signal: AbortSignal;
  /** lines as they come */
  readonly print: (line: string) => void;
  /** how far it is */
  readonly report: (done: number, of: number) => void;
}

/** Scores the transcripts of a folder, prints what they come to, and writes a page for each. Whether all of them were scored. */
export async function run(input: RunInput): Promise<boolean> {
  const { folder = example, out, language, now, signal, print, report } = input;
  const say = words[language];
  const scorecard = input.scorecard === undefined ? consultativeOutbound : parseScorecard(jsonIn(input.scorecard));
  const files = readFolder(folder, {
    ...(input.roles === undefined ? {} : { roles: jsonIn(input.roles) as Record<string, Side> }),
    ...(input.mapping === undefined ? {} : { mapping: jsonIn(input.mapping) as TranscriptMapping }),
    encoding: input.encoding,
  });
  const judge: JudgeModel = judgeOf({ ...input, scorecard, store: storeIn(join(out, 'judgements')) });
  mkdirSync(out, { recursive: true });
  const readable = files.flatMap(({ id, read }) => (read ? [{ id, transcript: read.transcript }] : []));
  print(say.judge(judge.id));
  for (const { id, problem, read } of files) {
    if (problem !== null) print(`${id}: ${say.unreadable}: ${problem}`);
    for (const notice of read?.notices ?? []) print(`${id}: ${notice.message}`);
  }
  const scores = new Map<string, CallScore>();
  let complete = files.length === readable.length;
  for await (const item of scoreCalls(readable, { scorecard, judge, signal })) {
    if (item.state === 'scored') scores.set(item.id, item.score);
    else {
      complete = false;
      print(trouble(item, say));
    }
    report(Math.min(item.progress.scored + item.progress.failed, readable.length), readable.length);
  }
  const scored = files.flatMap((file) => (scores.has(file.id) ? [{ file, score: scores.get(file.id)! }] : []));
  for (const { file, score } of scored) {
    const { transcript } = file.read!;
    print(callLines(file.id, score, transcript, scorecard, language));
    writeFileSync(join(out, `${file.id}.html`), callPage({ title: file.id, transcript, score, scorecard, language }));
  }
  if (scored.length > 0) print(`\n${repLines(resultsByRep(recordsOf(scored, now), daysOf(scored, now)), scorecard, language)}`);
  const used = scored.flatMap(({ score }) => score.usage ?? []);
  const answers = used.reduce((sum, { calls }) => sum + calls, 0);
  if (answers > 0) print(say.spent(answers, String(used.reduce((sum, { inputTokens, outputTokens }) => sum + (inputTokens ?? 0) + (outputTokens ?? 0), 0))));
  if (scored.length > 0) print(say.pages(out));
  return complete;
}

function trouble(item: Exclude<ScoredCall, { state: 'scored' }>, say: (typeof words)['en']): string {
  if (item.state === 'failed') return `${item.id}: ${say.failed}: ${(item.error as Error).message}`;
  return `${say.stopped}: ${say.reasons[item.reason]}${item.ids.length > 0 ? ` (${item.ids.join(', ')})` : ''}`;
}

interface ScoredFile {
  readonly file: CallFile;
  readonly score: CallScore;
}

/** The day that a file names, else now. */
const momentOf = ({ id }: CallFile, now: number): number => Date.parse(/\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? '') || now;

function recordsOf(scored: readonly ScoredFile[], now: number): Records {
  const made = scored.map(({ file, score }) => toRecords(score, { id: file.id, owner: file.rep, at: momentOf(file, now) }));
  return { calls: made.map(({ call }) => call), criteria: made.flatMap(({ criteria }) => criteria) };
}

function daysOf(scored: readonly ScoredFile[], now: number): Parameters<typeof resultsByRep>[1] {
  const moments = scored.map(({ file }) => momentOf(file, now));
  const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const last = Math.max(...moments) + day;
  return { from: dayOf(Math.min(...moments)), to: dayOf(last), asOf: last };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SalesperfError('unreadable', `Cannot read "${file}": ${(error as Error).message}`);
  }
}
