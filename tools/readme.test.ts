import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { node, root } from './checks/command.ts';

/** A folder in which the packages of the workspace are found as a user finds them. */
const folder = join(root, 'examples/sales-report');
const example = `${/```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]}console.log(JSON.stringify(cells));\n`;

/** What the compiler says of a text that stands in no file. */
function complaints(text: string): string[] {
  const file = join(folder, 'example.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  Object.assign(host, {
    readFile: (path: string) => (path === file ? text : readFile(path)),
    fileExists: (path: string) => path === file || fileExists(path),
  });
  const program = ts.createProgram({ rootNames: [file], options, host });
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

const timeout = 120_000;

it('shows an example that compiles, where a status that does not exist does not', { timeout }, () => {
  expect(complaints(example)).toEqual([]);
  expect(complaints(example.replace("status: 'won' }", "status: 'wonn' }")).join()).toContain('"wonn"');
});

it('shows an example that runs, and gives the win rate it should', { timeout }, async () => {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const args = ['--conditions=@salesperf/source', '--import', loader, '--input-type=module', '--eval', example];
  const cells: { metric: string; group: { owner?: string }; start: string; value: unknown }[] = JSON.parse(
    await node(args, { cwd: folder, env: { TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } }),
  );
  const valuesOf = (metric: string, owner?: string) =>
    cells.filter((cell) => cell.metric === metric && cell.group.owner === owner).map(({ start, value }) => [start, value]);
  expect(valuesOf('win_rate', 'anna')).toEqual([
    ['2026-01-01', null],
    ['2026-02-01', 1],
    ['2026-03-01', null],
  ]);
  expect(valuesOf('upsells')).toEqual([
    ['2026-01-01', 0],
    ['2026-02-01', 1],
    ['2026-03-01', 0],
  ]);
});
