import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiReports } from './checks/api-reports.ts';
import { script } from './checks/command.ts';
import { examples } from './checks/examples.ts';
import { sizes } from './checks/sizes.ts';
import { runSteps, type Step } from './checks/step.ts';
import { tarballs } from './checks/tarballs.ts';
import { treeShaking } from './checks/tree-shaking.ts';
import { lockfile, words } from './checks/words.ts';

const importDirections = 'tools/import-directions.test.ts';
const generatedFiles = 'tools/generated.test.ts';
const work = mkdtempSync(join(tmpdir(), 'salesperf-ok-'));

const steps: Step[] = [
  script('types', 'types'),
  script('lint and format', 'lint'),
  script('import directions', 'test', importDirections),
  script('generated files are fresh', 'test', generatedFiles),
  words,
  lockfile,
  script('tests', 'test', '--exclude', importDirections, '--exclude', generatedFiles),
  ...examples(),
  script('unused files, exports and dependencies', 'unused'),
  script('build', 'build'),
  ...apiReports(),
  sizes,
  treeShaking,
  ...tarballs(work),
  script('API reference', 'docs:api'),
];

try {
  await runSteps(steps);
} finally {
  rmSync(work, { recursive: true });
}
