import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type DraftMappingOptions, draftMapping, readFolder } from '@salesperf/adapters/csv';
import { type Language, SalesperfError } from '@salesperf/core';
import { draftConfig } from './config/draft.ts';
import { diskState, isDiskError } from './disk.ts';
import { configName } from './settings.ts';
import { shellWord } from './shell-word.ts';
import { mappingName } from './source.ts';

const words = {
  en: {
    written: (file: string) => `Written: ${file}`,
    kept: (file: string) => `Kept as it is, since it is there already: ${file} (delete or rename it to get a new one)`,
    next: (folder: string) => `Look through them, then run: npm run demo -- --data ${shellWord(folder)}`,
  },
  ru: {
    written: (file: string) => `Записан файл ${file}`,
    kept: (file: string) => `Файл ${file} уже есть и не изменён (удалите или переименуйте его, чтобы получить новый)`,
    next: (folder: string) => `Просмотрите файлы, затем запустите: npm run demo -- --data ${shellWord(folder)}`,
  },
} as const;

/** Writes a config and a mapping to begin with beside the exports of a folder; a file that is there is kept. Returns what was done, in words. */
export async function init(folder: string, language: Language): Promise<string> {
  const drafts = { [configName]: draftConfig(language), [mappingName]: draftMapping(await readFolder(folder), schemaFor(folder)) };
  const say = words[language];
  const done: string[] = [];
  for (const [name, text] of Object.entries(drafts)) {
    const file = join(folder, name);
    const there = existsSync(file);
    if (!there) await write(file, text);
    done.push(there ? say.kept(file) : say.written(file));
  }
  return [...done, say.next(folder), ''].join('\n');
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (!isDiskError(error)) throw error;
    throw new SalesperfError('unreadable', `Cannot write ${file}: ${diskState(error)}; copy the exports to a folder that can be written`);
  }
}

const schemaName = 'mapping.schema.json';

/** Where an editor finds the schema of a mapping in this folder: an installed package, or the sources this runs from. */
function schemaFor(folder: string): DraftMappingOptions {
  const places = [
    ...upwards(resolve(folder)).map((above) => join(above, 'node_modules/@salesperf/adapters', schemaName)),
    ...upwards(import.meta.dirname).map((above) => join(above, 'packages/adapters', schemaName)),
  ];
  const found = places.find((place) => existsSync(place));
  return found === undefined ? {} : { schema: relative(resolve(folder), found).replaceAll('\\', '/') };
}

/** A folder and all it stands in. */
const upwards = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))]);
