import { SalesperfError } from '@salesperf/core';
import type { FileMapping, RecordMapping } from '../mapping/schema.ts';
import { type Columns, columnsOfFile } from './columns.ts';
import { compileCondition } from './condition.ts';
import type { TableWithReading } from './files.ts';
import { compileJoin, type Joined } from './join.ts';
import type { Notice } from './ledger.ts';
import type { Setting } from './reader.ts';
import type { Made, Outcome, Row } from './row.ts';
import { compileRule, type Rule } from './rule.ts';

/** How far the reading of a file is. */
export interface Progress {
  readonly file: string;
  readonly rows: number;
  readonly of: number;
}

const progressEvery = 5_000;

/** A row by all mappings of its file: taken whole, or left out whole. */
function takeRow(row: Row, rules: readonly Rule[]): Outcome {
  const { file, line } = row;
  const made: Made[] = [];
  let skipped: Outcome['excluded'];
  for (const rule of rules) {
    const result = rule(row);
    if ('failed' in result) {
      const { column, reason, refused } = result.failed;
      if (refused) throw new SalesperfError('invalid_definition', `Cannot read ${file} (line ${line}): ${reason}`, { file, line, column });
      return { file, line, made: [], excluded: { column, reason } };
    }
    if ('skipped' in result) skipped ??= result.skipped;
    else made.push(result);
  }
  return made.length > 0 || !skipped ? { file, line, made } : { file, line, made, excluded: skipped };
}

/** The rows of a file that is looked into, as far as they are read. */
function rowsOf({ table, where }: TableWithReading, columns: Columns): Row[] {
  const unmet = where === undefined ? undefined : compileCondition(where, columns);
  return table.lines
    .filter(({ malformed }) => malformed === undefined)
    .flatMap(({ line, cells }) => (unmet?.({ file: table.file, line, cells }) ? [] : [{ file: table.file, line, cells }]));
}

/** What the files of a run share. */
export interface Run {
  readonly setting: Setting;
  readonly tableOf: (name: string) => TableWithReading;
  /** every record mapping met so far; a record knows its place here */
  readonly rules: RecordMapping[];
  readonly onProgress: (progress: Progress) => void;
}

function joinAll(part: FileMapping, own: Columns, { tableOf, setting }: Run): { columns: Columns; joins: Joined[] } {
  let columns = own;
  const joins = (part.joins ?? []).map((join) => {
    const other = tableOf(join.file);
    const clash = Object.keys(join.bring).find((name) => columns.list.some((column) => column.name === name));
    if (clash !== undefined)
      throw new SalesperfError('invalid_definition', `Cannot bring "${clash}" into ${own.file}: it has a column of this name; bring it under another`, {
        file: own.file,
        column: clash,
      });
    const there = columnsOfFile(other.table.file, other.table.columns, other.reading);
    const joined = compileJoin(join, columns, there, rowsOf(other, there), setting);
    columns = joined.columns;
    return joined;
  });
  return { columns, joins };
}

/** Every row of a file, and what became of it. */
export function mapFile(file: string, part: FileMapping, run: Run): { outcomes: Outcome[]; notices: Notice[] } {
  const { table, reading } = run.tableOf(file);
  const { columns, joins } = joinAll(part, columnsOfFile(file, table.columns, reading), run);
  const unmet = part.where === undefined ? undefined : compileCondition(part.where, columns);
  const rules = (part.records ?? []).map((mapping) => compileRule(mapping, run.rules.push(mapping) - 1, columns, run.setting));
  const taken: Row[] = [];
  const outcomes = table.lines.map(({ line, cells, malformed }, index): Outcome => {
    if (index % progressEvery === 0) run.onProgress({ file, rows: index, of: table.lines.length });
    if (malformed !== undefined) return { file, line, made: [], excluded: { reason: `the line is malformed: ${malformed}` } };
    if (cells.every((cell) => cell.trim() === '')) return { file, line, made: [], excluded: { reason: 'the row is empty' } };
    const row = joins.reduce<Row>((extended, { extend }) => extend(extended), { file, line, cells });
    const skipped = unmet?.(row);
    if (!skipped) taken.push(row);
    return skipped ? { file, line, made: [], excluded: { ...skipped, reason: `left out by "where": ${skipped.reason}` } } : takeRow(row, rules);
  });
  run.onProgress({ file, rows: table.lines.length, of: table.lines.length });
  return { outcomes, notices: joins.flatMap(({ notices }) => notices(taken)) };
}
