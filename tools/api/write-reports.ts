import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { publishedPackages } from '../packages.ts';
import { apiReportsOf, reportFolder } from './report.ts';

for (const each of publishedPackages()) {
  const reports = apiReportsOf(each);
  rmSync(reportFolder(each), { recursive: true, force: true });
  mkdirSync(reportFolder(each));
  for (const { path, text } of reports) writeFileSync(path, text);
}
