import { unreadable } from '../unreadable.ts';

/**
 * Reads CSV after RFC 4180: quoted fields may hold the delimiter, doubled quotes and line ends. Strict: a quote within a
 * bare field, text behind a closed quote and a row of another length are errors that name the line.
 * @throws SalesperfError `unreadable`
 */
function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let line = 1;
  let at = 0;
  for (;;) {
    const { value, end } = text[at] === '"' ? quotedField(text, at, line) : bareField(text, at, delimiter, line);
    rows.at(-1)!.push(value);
    line += text.slice(at, end).split('\n').length - 1;
    if (end >= text.length) break;
    if (text[end] === '\n') {
      line += 1;
      if (end + 1 >= text.length) break;
      rows.push([]);
    } else if (text[end] !== delimiter) throw unreadable(`line ${line} of the CSV has text behind a closed quote`, { line });
    at = end + 1;
  }
  return evenRows(rows.filter((row) => row.length > 1 || row[0] !== ''));
}

function bareField(text: string, at: number, delimiter: string, line: number): { value: string; end: number } {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const value = text.slice(at, end);
  if (value.includes('"')) throw unreadable(`line ${line} of the CSV has a quote within a bare field, expected the whole field in quotes`, { line });
  return { value, end };
}

function quotedField(text: string, at: number, line: number): { value: string; end: number } {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) throw unreadable(`the quote opened in line ${line} of the CSV is never closed`, { line });
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return { value: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function evenRows(rows: string[][]): string[][] {
  const width = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd !== -1) throw unreadable(`row ${odd + 1} of the CSV has ${rows[odd]!.length} fields, expected the ${width} of its header`, { row: odd + 1 });
  return rows;
}

const delimiters = [',', ';', '\t'] as const;

/**
 * The rows by the names of the header, with the one of `,` `;` and tab that gives a column of this name.
 * @throws SalesperfError `unreadable` where none does
 */
export function csvRecords(text: string, column: string): Record<string, string>[] {
  const header = /^.*$/m.exec(text)![0];
  const delimiter = delimiters.find((one) => headerOf(header, one).includes(column));
  if (delimiter === undefined) throw unreadable(`its CSV has no column "${column}", its first line is "${header.slice(0, 80)}"`, { column });
  const [names, ...rows] = readCsv(text, delimiter);
  return rows.map((row) => Object.fromEntries(names!.map((name, i) => [name.trim(), row[i]!])));
}

/** The columns of the first line, or none where it is no CSV with this delimiter. */
function headerOf(line: string, delimiter: string): string[] {
  try {
    return readCsv(line, delimiter)[0]?.map((name) => name.trim()) ?? [];
  } catch {
    return [];
  }
}
