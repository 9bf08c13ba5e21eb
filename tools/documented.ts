import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { node, root } from './checks/command.ts';

/** A block of TypeScript in a page. */
export interface Example {
  /** `README.md:751` */
  readonly name: string;
  readonly page: string;
  /** every line where it stands in the page, the others empty, so that whatever is said of it names the line of the page */
  readonly text: string;
}

/** KPIs have pages made from code, and the API reference is TypeDoc's. */
const isWritten = (path: string) => !/(^|\/)(kpis|api)\//.test(path);
const underDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path).replaceAll('\\', '/'));
const ofPackages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);

/** Every example in what we write for users. */
export const documentedExamples = (): readonly Example[] =>
  ['README.md', ...ofPackages, ...underDocs.filter((path) => path.endsWith('.md') && isWritten(path))]
    .filter((path) => existsSync(join(root, path)))
    .flatMap((page) => examplesIn(page, readFileSync(join(root, page), 'utf8')));

/** What an example takes for granted stands in a comment just above it, which no reader sees: it is compiled and run with it. */
const block = /(?:<!-- given:\n(?<given>(?:(?!-->)[\s\S])*)-->\n\n?)?^```ts\n(?<code>[\s\S]*?)^```$/gm;

export function examplesIn(page: string, markdown: string): Example[] {
  const odd = /^[ \t>]*```(?!ts$)[ \t]*(?:[tj]sx?|typescript|javascript)\b.*$|^[ \t>]+```ts$/m.exec(markdown);
  if (odd) throw new Error(`Cannot run an example of ${page}: it begins with "${odd[0]}", expected "\`\`\`ts" at the start of a line, and nothing after it`);
  return [...markdown.matchAll(block)].map(({ index, 0: whole, groups }) => {
    const lineAt = (offset: number) => markdown.slice(0, offset).split('\n').length;
    const { given = '', code = '' } = groups!;
    const [first, start] = [lineAt(index + whole.indexOf(given || code)), lineAt(index + whole.lastIndexOf(code))];
    const between = start - first - (given.split('\n').length - 1);
    return { name: `${page}:${start}`, page, text: `${'\n'.repeat(first - 1)}${given}${'\n'.repeat(between)}${code}` };
  });
}

/** A folder in which the packages of the workspace are found as a user finds them. */
const folderOf = ({ page }: Example): string => join(root, page.startsWith('packages/') ? dirname(page) : 'examples/sales-report');
const fileOf = (example: Example): string => join(folderOf(example), `documented-${example.name.replaceAll(/\W/g, '-')}.ts`);

/** What the compiler says of examples, which stand in no file: one list for each. */
export function complaints(examples: readonly Example[]): string[][] {
  const texts = new Map(examples.map((example) => [fileOf(example), `${example.text}export {};\n`]));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const compilerOptions = { ...config.compilerOptions, noUnusedLocals: false }; // the last line of an example often names its result
  const { options } = ts.parseJsonConfigFileContent({ ...config, compilerOptions, include: [], files: [...texts.keys()] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  Object.assign(host, {
    readFile: (path: string) => texts.get(path) ?? readFile(path),
    fileExists: (path: string) => texts.has(path) || fileExists(path),
  });
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return examples.map((example) => {
    const source = program.getSourceFile(fileOf(example))!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${example.page}:${source.getLineAndCharacterOfPosition(start ?? 0).line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

const javaScript = ({ text }: Example): string =>
  ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText;

/** Runs an example as a user's program, in an empty folder that takes what it writes → what it printed. */
export async function run(example: Example): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'salesperf-documented-'));
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  // Packages are looked for from where Node starts, files from where the program then is.
  const program = `process.chdir(${JSON.stringify(scratch)});\n${javaScript(example)}`;
  const args = ['--conditions=@salesperf/source', '--import', loader, '--input-type=module', '--eval', program];
  try {
    return await node(args, { cwd: folderOf(example), env: { TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
