import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type OneToOne, type Report, SalesperfError } from '@salesperf/core';
import { renderHtml } from '@salesperf/dashboard';
import { diskState, isDiskError } from './disk.ts';
import { fileNames } from './file-names.ts';

/** Where the files of a report are. */
export interface Written {
  readonly report: string;
  /** the page of the team meeting by itself, to be shown to the team */
  readonly meeting: string;
  /** the folder of the private pages, one a person */
  readonly oneToOnes: string | null;
}

/** Writes the report, and beside it, never inside, the meeting page and a private page for each person. */
export async function writeReport(out: string, report: Report, privates: readonly OneToOne[]): Promise<Written> {
  const folder = dirname(out);
  const stem = basename(out, extname(out));
  const meeting = join(folder, `${stem}.meeting.html`);
  const oneToOnes = join(folder, `${stem}.one-to-one`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(out, renderHtml(report));
    await writeFile(meeting, renderHtml({ ...report, pages: report.pages.filter(({ id }) => id === 'meeting') }));
    await writePrivates(oneToOnes, privates);
  } catch (error) {
    throw explained(error, out);
  }
  return { report: out, meeting, oneToOnes: privates.length > 0 ? oneToOnes : null };
}

/** Pages of an earlier run go first: whoever is no longer in the team, or was never in this one, has none. */
async function writePrivates(folder: string, privates: readonly OneToOne[]): Promise<void> {
  if (privates.length > 0) await mkdir(folder, { recursive: true });
  const earlier = await readdir(folder).catch(() => []);
  for (const file of earlier) if (file.endsWith('.html')) await rm(join(folder, file));
  const names = fileNames(privates.map(({ name }) => name));
  for (const [index, { report }] of privates.entries()) await writeFile(join(folder, `${names[index]}.html`), renderHtml(report));
}

function explained(error: unknown, out: string): unknown {
  if (!isDiskError(error)) return error;
  return new SalesperfError('unreadable', `Cannot write the report to ${out}: ${diskState(error)}; name another file with --out`);
}
