import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { defaultMapping, type Files, mapFiles, parseMapping, readFolder } from '@salesperf/adapters/csv';
import type { Language, Records } from '@salesperf/core';
import { makeTeam } from '@salesperf/example-team';
import type { Config } from './config/config.ts';
import { readText } from './config/read.ts';
import { configOfTeam } from './example-team.ts';
import type { Ledger, Notice } from './ledger.ts';
import type { Options } from './options.ts';
import type { Report } from './progress.ts';

/** Records, and what became of the rows they were made from. */
export interface Received {
  readonly records: Records;
  readonly ledger: Omit<Ledger, 'counted'>;
  /** those of open deals in the order of the pipeline, where the mapping lists them */
  readonly stages?: readonly string[] | undefined;
}

/** Where the records come from: opened before the zone is decided, since it has a say in that; read after it. */
export interface Source {
  readonly name: string;
  /** what the source itself says, where neither flag nor config does */
  readonly config: Config;
  readonly zoneFrom: 'mapping' | 'example';
  readonly read: (zone: string, report: Report) => Received;
}

export const mappingName = 'salesperf.mapping.json';

/** The user's folder, or the embedded example team where none is named. */
export const openSource = ({ data, mapping }: Pick<Options, 'data' | 'mapping'>, language: Language): Promise<Source> | Source =>
  data === undefined ? openTeam(language) : openFolder(data, mapping);

/** Files beside the exports that look like data and are not read. */
async function unreadNotices(folder: string, files: Files): Promise<Notice[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !(entry.name in files) && !/^[.~]|\.(jsonc?|html|md)$/i.test(entry.name))
    .map(({ name }) => ({ source: name, line: null, count: 1, reason: 'the file is not read: save it as "CSV UTF-8" if its rows should count' }));
}

async function openFolder(folder: string, named: string | undefined): Promise<Source> {
  const files = await readFolder(folder);
  const unread = await unreadNotices(folder, files);
  const inFolder = join(folder, mappingName);
  const file = named ?? (existsSync(inFolder) ? inFolder : undefined);
  const mapping = file === undefined ? defaultMapping(files) : parseMapping(await readText(file, 'mapping'), { file });
  return {
    name: basename(resolve(folder)),
    config: mapping.zone === undefined ? {} : { zone: mapping.zone },
    zoneFrom: 'mapping',
    read: (zone, report) => {
      const { records, ledger, stages } = mapFiles({ mapping, files, zone, onProgress: ({ file: name, rows, of }) => report(name, rows, of) });
      const notices = ledger.notices.map(({ source = folder, line = null, count = 1, reason }) => ({ source, line, count, reason }));
      return {
        records,
        stages: stages?.flatMap(({ name: stage, status }) => (status === 'open' ? [stage] : [])),
        ledger: { ...ledger, notices: [...unread, ...notices] },
      };
    },
  };
}

function openTeam(language: Language): Source {
  const team = makeTeam({ language });
  const received = Object.values(team.records).reduce((sum, records) => sum + records.length, 0);
  return {
    name: team.name,
    config: configOfTeam(team),
    zoneFrom: 'example',
    read: () => ({ records: team.records, stages: team.stages, ledger: { received, excluded: [], notices: [] } }),
  };
}
