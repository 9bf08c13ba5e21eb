import type { Language } from '@salesperf/core';
import type { Excluded, Ledger } from './ledger.ts';
import { ledgerWords } from './words.ts';

const shown = 8;

/** What the numbers stand on, and how many rows were left out of them for what: one line for each file, column and kind of reason. */
export function ledgerLines(language: Language, { received, counted, excluded, notices }: Ledger): string[] {
  const words = ledgerWords[language];
  const place = (source: string, line: string | null) => `(${source}${line === null ? '' : `, ${line}`})`;
  const reasons = grouped(excluded).map(({ count, first: { source, line, reason } }) => {
    const where = line === null ? null : count === 1 ? words.line(line) : words.firstLine(line);
    return `  ${count} × ${reason} ${place(source, where)}`;
  });
  const oddities = notices.map(
    ({ source, line, reason, count }) => `  ${count === 1 ? '' : `${count} × `}${reason} ${place(source, line === null ? null : words.line(line))}`,
  );
  return [words.rows(received, counted, excluded.length), ...shorten(reasons, words.more), ...shorten(oddities, words.more)];
}

/** Said at the top where it holds: numbers made of less than half of the rows are hardly the team's. */
export function mostLeftOut(language: Language, { received, excluded }: Ledger): string[] {
  if (excluded.length * 2 <= received) return [];
  const { source, reason } = grouped(excluded)[0]!.first;
  return [ledgerWords[language].mostLeftOut(excluded.length, received, `${reason} (${source})`)];
}

interface Group {
  count: number;
  readonly first: Excluded;
}

/** The same complaint about other cells is the same reason; the one with most rows comes first. */
function grouped(excluded: readonly Excluded[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of excluded) {
    const key = JSON.stringify([row.source, row.column, row.reason.replace(/".*"/s, '""').replace(/\d+/g, '0')]);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { count: 1, first: row });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

const shorten = (lines: readonly string[], more: string): string[] =>
  lines.length <= shown ? [...lines] : [...lines.slice(0, shown), `  … ${lines.length - shown} ${more}`];
