import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ApiReport, apiReportsOf, reportFolder } from '../api/report.ts';
import { type Package, publishedPackages } from '../packages.ts';
import { root } from './command.ts';
import { check, type Step } from './step.ts';

/** What a user of the packages could notice is seen by whoever reviews it: the committed reports are those of the build. */
export const apiReports = (): Step[] => publishedPackages().map((of) => check(`API report ${of.name}`, async () => compare(of)));

function compare(of: Package): void {
  const reports = apiReportsOf(of);
  const wrong = [...reports.flatMap(changed), ...strayFiles(of, reports)];
  if (wrong.length) throw new Error(`${wrong.join('\n\n')}\n\nWhere this is meant, \`npm run api\` writes the reports; commit them, with a changeset.`);
}

function changed({ entry, path, text }: ApiReport): string[] {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return committed === text ? [] : [`The API of ${entry.name} is not the one in ${relative(root, path)}:\n${difference(committed, text)}`];
}

const shownLines = 40;

/** The lines that only one of the two has: enough to see what it is about. */
function difference(before: string, after: string): string {
  const [old, made] = [before.split('\n'), after.split('\n')];
  const only = (sign: string, some: readonly string[], others: ReadonlySet<string>) =>
    some.filter((line) => !others.has(line)).map((line) => `${sign} ${line}`);
  const found = [...only('-', old, new Set(made)), ...only('+', made, new Set(old))];
  if (found.length === 0) return 'the same lines in another order';
  return [...found.slice(0, shownLines), ...(found.length > shownLines ? [`… and ${found.length - shownLines} lines more`] : [])].join('\n');
}

/** An entry point that is no more would leave its report behind. */
function strayFiles(of: Package, reports: readonly ApiReport[]): string[] {
  const folder = reportFolder(of);
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return files.filter((file) => reports.every(({ path }) => path !== file)).map((file) => `${relative(root, file)} is the API of no entry point`);
}
