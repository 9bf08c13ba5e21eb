/** One line of a CSV file as it stands: its cells, or why it cannot be cut into cells. */
export interface Line {
  /** 1-based physical line at which it starts */
  readonly line: number;
  readonly cells: readonly string[];
  readonly malformed?: string;
}

interface Scanned {
  readonly cells: string[];
  /** where the next line starts */
  readonly end: number;
  readonly breaks: number;
  readonly malformed?: string;
}

const isBreak = (letter: string | undefined): boolean => letter === '\n' || letter === '\r';
const countBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** After the line break at `index`, where there is one. */
const skipBreak = (text: string, index: number): number => index + (text.startsWith('\r\n', index) ? 2 : index < text.length ? 1 : 0);

function endOfLine(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isBreak(text[index])) index++;
  return index;
}

/** The place of the quote that closes the one before `from`; two quotes in a row are one quote of the text. */
function closingQuote(text: string, from: number): number {
  let index = text.indexOf('"', from);
  while (index !== -1 && text[index + 1] === '"') index = text.indexOf('"', index + 2);
  return index;
}

function scanLine(text: string, start: number, delimiter: string): Scanned {
  const cells: string[] = [];
  let breaks = 0;
  let index = start;
  for (;;) {
    if (text[index] === '"') {
      const close = closingQuote(text, index + 1);
      if (close === -1) return { cells, end: text.length, breaks, malformed: 'a quote is opened and never closed' };
      const cell = text.slice(index + 1, close);
      breaks += countBreaks(cell);
      cells.push(cell.replaceAll('""', '"'));
      index = close + 1;
      if (index < text.length && text[index] !== delimiter && !isBreak(text[index])) {
        return { cells, end: index, breaks, malformed: 'text follows a closing quote' };
      }
    } else {
      const from = index;
      while (index < text.length && text[index] !== delimiter && !isBreak(text[index])) index++;
      cells.push(text.slice(from, index));
    }
    if (text[index] !== delimiter) return { cells, end: skipBreak(text, index), breaks: breaks + 1 };
    index++;
  }
}

/** As many cells as the header has; further cells are nothing lost where they are empty. */
function fit(cells: string[], width: number): string[] | undefined {
  if (cells.length === width) return cells;
  return cells.length >= width && cells.slice(width).every((cell) => cell === '') ? cells.slice(0, width) : undefined;
}

/** Whether a line inside a malformed record is a line of its own, so that a stray quote must have swallowed it. */
function swallowsLines(text: string, start: number, end: number, delimiter: string, width: number): boolean {
  for (let from = skipBreak(text, endOfLine(text, start)); from < end; from = skipBreak(text, endOfLine(text, from))) {
    const scanned = scanLine(text, from, delimiter);
    if (!scanned.malformed && fit(scanned.cells, width)) return true;
  }
  return false;
}

export interface ScanOptions {
  readonly delimiter: string;
  /** where to start, and the number of the physical line there */
  readonly from?: number;
  readonly line?: number;
  /** number of cells a line must have; any without it */
  readonly width?: number;
}

/**
 * Cuts CSV text into lines of cells (RFC 4180), with the physical line each starts at. Written here because a parser that
 * stops at, or swallows the rest of the file after, a stray quote loses rows: a malformed line costs only itself, reading goes on at the next.
 */
export function* scan(text: string, { delimiter, from = 0, line = 1, width }: ScanOptions): Generator<Line & { readonly end: number }> {
  for (let start = from; start < text.length; ) {
    if (isBreak(text[start])) {
      start = skipBreak(text, start);
      line++;
      continue;
    }
    const scanned = scanLine(text, start, delimiter);
    const cells = width === undefined ? scanned.cells : fit(scanned.cells, width);
    const malformed = scanned.malformed ?? (cells ? undefined : `it has ${scanned.cells.length} cells where the header has ${width}`);
    const swallows = scanned.malformed !== undefined || (!cells && scanned.breaks > 1 && swallowsLines(text, start, scanned.end, delimiter, width!));
    const end = swallows ? skipBreak(text, endOfLine(text, start)) : scanned.end;
    yield malformed === undefined ? { line, cells: cells!, end } : { line, cells: [], malformed, end };
    start = end;
    line += swallows ? 1 : scanned.breaks;
  }
}
