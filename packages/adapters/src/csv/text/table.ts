import { SalesperfError } from '@salesperf/core';
import { decode } from './decode.ts';
import { detectDelimiter } from './delimiter.ts';
import { tidy } from './fold.ts';
import { type Line, scan } from './scan.ts';

/** How a file is cut into cells. */
export interface FileFormat {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** lines before the header */
  readonly skipLines?: number | undefined;
  /** names of the columns, for a file without a header */
  readonly header?: readonly string[] | undefined;
}

export interface Table {
  readonly file: string;
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** Names made distinct and never empty: a name met again is `Phone (2)`, an empty one `column 5`. */
function columnNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = tidy(cell) || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Where the physical line after `count` lines starts. */
function afterLines(text: string, count: number): number {
  const line = /\r\n|\n|\r/g;
  for (let skipped = 0; skipped < count; skipped++) if (!line.exec(text)) return text.length;
  return line.lastIndex;
}

/** Excel's first line that names the delimiter: `sep=;`. */
const separatorLine = /^sep=(.)(\r\n|\n|\r)/;

/** A file of which only the head is read yet. */
interface Opened extends Omit<Table, 'lines'> {
  readonly text: string;
  /** where the lines begin, and the number of the first */
  readonly body: { readonly from: number; readonly line: number };
}

function open(file: string, bytes: Uint8Array, format: FileFormat): Opened {
  const text = decode(file, bytes, format.encoding);
  const stated = separatorLine.exec(text);
  const skipped = (format.skipLines ?? 0) + (stated ? 1 : 0);
  const from = afterLines(text, skipped);
  const delimiter = format.delimiter ?? stated?.[1] ?? detectDelimiter(text, from);
  const first = scan(text, { delimiter, from, line: skipped + 1 }).next().value;
  if (!first) throw new SalesperfError('unreadable', `Cannot read ${file}: it is empty, expected a line with the names of the columns`, { file });
  if (first.malformed)
    throw new SalesperfError('unreadable', `Cannot read the header of ${file} (line ${first.line}): ${first.malformed}`, { file, line: first.line });
  const columns = columnNames(format.header ?? first.cells);
  const body = format.header ? { from, line: skipped + 1 } : { from: first.end, line: skipped + 1 + lineBreaks(text, from, first.end) };
  return { file, delimiter, columns, text, body };
}

/** Reads one file into named columns and lines. Throws where the file has no header to name them. */
export function readTable(file: string, bytes: Uint8Array, format: FileFormat = {}): Table {
  const { delimiter, columns, text, body } = open(file, bytes, format);
  return { file, delimiter, columns, lines: [...scan(text, { delimiter, width: columns.length, ...body })] };
}

/** The names of the columns of a file. Throws where it has no header to name them. */
export const readColumns = (file: string, bytes: Uint8Array): readonly string[] => open(file, bytes, {}).columns;

const lineBreaks = (text: string, from: number, to: number): number => text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
