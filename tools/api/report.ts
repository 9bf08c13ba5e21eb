import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor';
import type { Entry, Package } from '../packages.ts';

export interface ApiReport {
  readonly entry: Entry;
  readonly path: string;
  readonly text: string;
}

/** Where the reports of a package stand; its `files` leave them out of what is published. */
export const reportFolder = ({ folder }: Package): string => join(folder, 'api');

/** What the entry points of a package export, with their types, as the build declares them. */
export const apiReportsOf = (of: Package): ApiReport[] =>
  of.entries.map((entry) => ({ entry, path: join(reportFolder(of), `${entry.fileName}.api.md`), text: reportOf(of, entry) }));

function reportOf({ folder }: Package, entry: Entry): string {
  const made = mkdtempSync(join(tmpdir(), 'salesperf-api-'));
  try {
    const configObject = configOf(folder, entry, made);
    const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(folder, 'package.json') });
    const complaints: string[] = [];
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true; // or it prints
        if (message.logLevel === ExtractorLogLevel.Error) complaints.push(message.formatMessageWithLocation(folder));
      },
    });
    if (errorCount) throw new Error(`Cannot report the API of ${entry.name}: its declarations do not compile\n${complaints.join('\n')}`);
    return readFileSync(join(made, 'report.api.md'), 'utf8');
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** Instead of the tsconfig of the repository, whose condition would lead to the sources: the declarations, read as a user's compiler reads them. */
const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom'], module: 'nodenext', strict: true, skipLibCheck: true, types: [], noEmit: true };

const unreported = { default: { logLevel: ExtractorLogLevel.None } };
const refused = { default: { logLevel: ExtractorLogLevel.Error } };

const configOf = (projectFolder: string, { declarations }: Entry, made: string): IConfigFile => ({
  projectFolder,
  mainEntryPointFilePath: declarations,
  newlineKind: 'lf',
  compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
  apiReport: {
    enabled: true,
    // A type that has no exported name is part of the API all the same, where something exported is made of it.
    includeForgottenExports: true,
    reportFileName: 'report.api.md',
    reportFolder: made,
    reportTempFolder: join(made, 'temp'),
  },
  docModel: { enabled: false },
  dtsRollup: { enabled: false },
  tsdocMetadata: { enabled: false },
  // Docstrings are TypeDoc's to check, which reads the sources.
  messages: { extractorMessageReporting: unreported, tsdocMessageReporting: unreported, compilerMessageReporting: refused },
});
