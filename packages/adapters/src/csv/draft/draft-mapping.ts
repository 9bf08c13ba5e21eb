import { columnsOf, type Stage } from '../mapping/schema.ts';
import type { Files } from '../rows/files.ts';
import { fold, tidy } from '../text/fold.ts';
import { entryOf, json, line } from './entry.ts';
import { cellsOf, type Found, type Guessed, guessFile, guessStages, kindOf, recognise } from './guess.ts';

const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => by + line);

/** Where open deals have a close date too, it is an expected one there. */
function closeDates({ table, columns }: Guessed, stages: readonly Stage[]): Record<string, object> {
  const [stage] = columns.stage?.from ?? [];
  const [closedAt, lostAt] = columns.closedAt?.from ?? [];
  if (!stage || !closedAt || lostAt || columns.dueAt) return {};
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
  const sources: Record<string, Found> = { ...columns, ...(conditions.dueAt ? { dueAt: columns.closedAt! } : {}) };
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
    const entry = entryOf(name, spec, source, guessed.table, conditions[name] ?? {});
    if (entry.open !== undefined) open.add(name);
    return line(entry);
  });
  return { lines, open };
}

const comment = (lines: readonly string[]): string[] => lines.map((text) => `// ${text.replace(/^\/\/ /, '')}`);

/** One record in braces, and the columns it needs that somebody has to decide about. */
function recordLines(guessed: Guessed, stages: readonly Stage[], where?: object): { whole: string[]; needed: string[] } {
  const { table, columns } = guessed;
  const entity = guessed.entity!;
  const { lines, open } = columnLines(guessed, stages);
  const rest = table.columns.filter((column) => !Object.values(columns).some(({ from }) => from.includes(column)));
  const record = [
    `"entity": ${json(entity)},`,
    ...(where ? [`"where": ${json(where)},`] : []),
    '"columns": {',
    ...indent(lines),
    '},',
    ...(rest.length && !where
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
  return { whole: ['{', ...indent(record), '},'], needed: needed.map(([name]) => json(name)) };
}

const list = (records: readonly string[]): string[] => ['"records": [', ...indent(records), '],'];

function recordsLines(guessed: Guessed, stages: readonly Stage[]): string[] {
  if (!guessed.entity)
    return ['// What is in it could not be recognised. To use it:', '// "records": [{ "entity": "deals", "columns": { "id": "", "stage": "" } }],'];
  const { whole, needed } = recordLines(guessed, stages);
  return [
    ...journalLines(guessed),
    ...(needed.length ? [`// ${guessed.entity} need ${needed.join(' and ')}: fill it in and take away the slashes.`, ...comment(list(whole))] : list(whole)),
  ];
}

/** Meetings stand in a table of their own: how to take them out of a journal that has them among calls and letters. */
function journalLines(guessed: Guessed): string[] {
  const { entity, table, columns } = guessed;
  const [kind] = columns.kind?.from ?? [];
  if (entity !== 'activities' || kind === undefined) return [];
  const words = [...new Set(cellsOf(table, kind).map(tidy))];
  const meetings = words.filter((word) => kindOf(word) === 'meeting');
  if (meetings.length === 0 || meetings.length === words.length) return [];
  const { kind: _, ...columnsOfMeetings } = recognise('meetings', table.columns);
  return [
    `// A journal of several kinds of work: ${json(kind)} tells meetings from the rest. To count both, put in place of "records" below:`,
    ...comment(
      list([
        ...recordLines(guessed, [], { [kind]: { not: meetings } }).whole,
        ...recordLines({ ...guessed, entity: 'meetings', columns: columnsOfMeetings }, [], { [kind]: meetings }).whole,
      ]),
    ),
  ];
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
    ...indent([`"file": ${json(table.file)},`, ...(encoding ? [`"encoding": ${json(encoding)},`] : []), ...recordsLines(guessed, stages)]),
    '},',
  ];
}

export interface DraftMappingOptions {
  /** where an editor finds the JSON Schema, from where the mapping will be; left out without it */
  readonly schema?: string;
}

/**
 * A mapping to begin with, as text with comments: every file with its columns, what could be recognised by header (English or Russian) mapped,
 * the rest in comments. Where cells fit two ways of reading, both are named and the line is left to decide about.
 */
export function draftMapping(files: Files, { schema }: DraftMappingOptions = {}): string {
  const guessed = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => guessFile(file, bytes));
  const stages = guessStages(guessed);
  return `${[
    '// Which file is which, and which column is what: a draft made from the headers. Look through it, and correct it.',
    '// All that can be said here: "The mapping" in the README of the repository.',
    '{',
    ...indent([
      ...(schema === undefined ? [] : [`"$schema": ${json(schema)},`]),
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
