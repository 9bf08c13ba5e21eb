import { columnsOf, type Stage } from '../mapping/schema.ts';
import type { Files } from '../rows/files.ts';
import { fold, tidy } from '../text/fold.ts';
import { entryOf, json, line } from './entry.ts';
import { cellsOf, type Guessed, guessFile, guessStages } from './guess.ts';

const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => by + line);

/** Where open deals have a close date too, it is an expected one there. */
function closeDates({ table, columns }: Guessed, stages: readonly Stage[]): Record<string, object> {
  const { stage, closedAt, dueAt } = columns;
  if (!stage || !closedAt || dueAt) return {};
  const open = new Set(stages.filter(({ status }) => status === 'open').map(({ name }) => fold(name)));
  const [at, close] = [table.columns.indexOf(stage), table.columns.indexOf(closedAt)];
  const expected = table.lines.some(({ cells }) => cells[close]?.trim() && open.has(fold(cells[at]!)));
  if (!expected || open.size === 0) return {};
  const names = stages.filter(({ status }) => status === 'open').map(({ name }) => name);
  return { closedAt: { when: { [stage]: { not: names } } }, dueAt: { when: { [stage]: names } } };
}

/** The lines of the columns, and the columns whose entries somebody has to decide about. */
function columnLines(guessed: Guessed, stages: readonly Stage[]): { lines: string[]; open: Set<string> } {
  const { entity, columns } = guessed;
  const specs = columnsOf(entity!);
  const conditions = closeDates(guessed, stages);
  const sources: Record<string, string> = { ...columns, ...(conditions.dueAt ? { dueAt: columns.closedAt! } : {}) };
  if (entity === 'people' && !sources.id && sources.name) sources.id = sources.name;
  if (entity === 'customers' && !sources.id && sources.name) sources.id = sources.name;
  const open = new Set<string>();
  const lines = Object.entries(specs).map(([name, spec]) => {
    const source = sources[name];
    if (source === undefined && name === 'id') return line({ text: '"id": { "line": true }' });
    if (source === undefined) {
      open.add(name);
      return `// ${json(name)}: "",`;
    }
    const entry = entryOf(name, spec, source, guessed, conditions[name] ?? {});
    if (entry.open !== undefined) open.add(name);
    return line(entry);
  });
  return { lines, open };
}

const comment = (lines: readonly string[]): string[] => lines.map((text) => `// ${text.replace(/^\/\/ /, '')}`);

function recordLines(guessed: Guessed, stages: readonly Stage[]): string[] {
  const { entity, table, columns } = guessed;
  if (!entity) return ['// What is in it could not be recognised. To use it:', '// "records": [{ "entity": "deals", "columns": { "id": "", "stage": "" } }],'];
  const { lines, open } = columnLines(guessed, stages);
  const rest = table.columns.filter((column) => !Object.values(columns).includes(column));
  const record = [
    `"entity": ${json(entity)},`,
    '"columns": {',
    ...indent(lines),
    '},',
    ...(rest.length
      ? [
          '// Columns to group by: take away what you do not need.',
          '"dimensions": {',
          ...indent(rest.map((column) => `// ${json(column)}: ${json(column)},`)),
          '},',
        ]
      : []),
  ];
  const needed = Object.entries(columnsOf(entity)).filter(
    ([name, spec]) => spec.required && open.has(name) && !(name === 'status' && stages.length && columns.stage),
  );
  const whole = ['"records": [', '  {', ...indent(record, '    '), '  },', '],'];
  return needed.length
    ? [`// ${entity} need ${needed.map(([name]) => json(name)).join(' and ')}: fill it in and take away the slashes.`, ...comment(whole)]
    : whole;
}

function fileLines(guessed: Guessed, stages: readonly Stage[]): string[] {
  const { table, encoding } = guessed;
  const shown = (column: string) => {
    const [first = ''] = cellsOf(table, column);
    const text = tidy(first);
    return `//   ${column}${text ? `: ${text.length > 50 ? `${text.slice(0, 50)}…` : text}` : ''}`;
  };
  return [
    `// ${table.file}: ${table.lines.length} rows. Its columns, each with the first cell that is filled:`,
    ...table.columns.map(shown),
    '{',
    ...indent([`"file": ${json(table.file)},`, ...(encoding ? [`"encoding": ${json(encoding)},`] : []), ...recordLines(guessed, stages)]),
    '},',
  ];
}

export interface DraftMappingOptions {
  /** where an editor finds the JSON Schema, from where the mapping will be */
  readonly schema?: string;
}

/**
 * A mapping to begin with, as text with comments: every file with its columns, what could be recognised by header (English or Russian) mapped,
 * the rest in comments. Where cells fit two ways of reading, both are named and the line is left to decide about.
 */
export function draftMapping(files: Files, { schema = './node_modules/@salesperf/adapters/mapping.schema.json' }: DraftMappingOptions = {}): string {
  const guessed = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => guessFile(file, bytes));
  const stages = guessStages(guessed);
  return `${[
    '// Which file is which, and which column is what: a draft made from the headers. Look through it, and correct it.',
    '// All that can be said here: the README of @salesperf/adapters.',
    '{',
    ...indent([
      `"$schema": ${json(schema)},`,
      '// The time zone of the team, and of the times in the files.',
      '// "zone": "Europe/Berlin",',
      ...(stages.length
        ? [
            '// Put them in the order of your pipeline; the status is open, won or lost.',
            '"stages": [',
            ...indent(stages.map(({ name, status }) => `${json({ name, status })},`)),
            '],',
          ]
        : []),
      '"files": [',
      ...indent(guessed.flatMap((file) => fileLines(file, stages))),
      '],',
    ]),
    '}',
  ].join('\n')}\n`;
}
