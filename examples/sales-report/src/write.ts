import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type OneToOne, type Report, SalesperfError } from '@salesperf/core';
import { renderHtml } from '@salesperf/dashboard';

/** Where the files of a report are. */
export interface Written {
  readonly report: string;
  /** the page of the team meeting by itself: nobody's numbers are in it */
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
    await mkdir(privates.length > 0 ? oneToOnes : folder, { recursive: true });
    await writeFile(out, renderHtml(report));
    await writeFile(meeting, renderHtml({ ...report, pages: report.pages.filter(({ id }) => id === 'meeting') }));
    const names = fileNames(privates.map(({ name }) => name));
    await Promise.all(privates.map(({ report: page }, index) => writeFile(join(oneToOnes, `${names[index]}.html`), renderHtml(page))));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new SalesperfError('unreadable', `Cannot write the report to ${out}: ${error.message}; give a file in a folder that can be written with --out`);
  }
  return { report: out, meeting, oneToOnes: privates.length > 0 ? oneToOnes : null };
}

/** Names of people as names of files: letters and digits, each name once. */
function fileNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'person';
    const uses = (taken.get(plain.toLowerCase()) ?? 0) + 1;
    taken.set(plain.toLowerCase(), uses);
    return uses === 1 ? plain : `${plain}-${uses}`;
  });
}
