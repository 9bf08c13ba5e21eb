import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftMapping, readFolder } from '@salesperf/adapters/csv';
import type { Language } from '@salesperf/core';
import { draftConfig } from './config/draft.ts';
import { configName } from './settings.ts';
import { mappingName } from './source.ts';

const words = {
  en: {
    written: (file: string) => `Written: ${file}`,
    kept: (file: string) => `Kept as it is, since it is there already: ${file} (delete or rename it to get a new one)`,
    next: (folder: string) => `Look through them, then run: npm run demo -- --data ${folder}`,
  },
  ru: {
    written: (file: string) => `Записан файл ${file}`,
    kept: (file: string) => `Файл ${file} уже есть и не изменён (удалите или переименуйте его, чтобы получить новый)`,
    next: (folder: string) => `Просмотрите файлы, затем запустите: npm run demo -- --data ${folder}`,
  },
} as const;

/** Writes a config and a mapping to begin with beside the exports of a folder; a file that is there is kept. Returns what was done, in words. */
export async function init(folder: string, language: Language): Promise<string> {
  const drafts = { [configName]: draftConfig(language), [mappingName]: draftMapping(await readFolder(folder)) };
  const say = words[language];
  const done: string[] = [];
  for (const [name, text] of Object.entries(drafts)) {
    const file = join(folder, name);
    const there = existsSync(file);
    if (!there) await writeFile(file, text, { flag: 'wx' });
    done.push(there ? say.kept(file) : say.written(file));
  }
  return [...done, say.next(folder), ''].join('\n');
}
