import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgementStore } from '@salesperf/llm-scoring';

/** Judgements as files of a folder: a run that was stopped goes on where it was, and nothing is paid for twice. */
export function storeIn(folder: string): JudgementStore {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  return {
    get: (key) => {
      try {
        return JSON.parse(readFileSync(fileOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    set: (key, judgement) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(key), JSON.stringify(judgement));
    },
  };
}
