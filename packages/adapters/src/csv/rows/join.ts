import { quoteList } from '@salesperf/core';
import type { Join } from '../mapping/schema.ts';
import { compileCell, isUnreadable } from './cell.ts';
import { type Columns, findColumn } from './columns.ts';
import type { Notice } from './ledger.ts';
import type { Setting } from './reader.ts';
import type { Row } from './row.ts';

const keyTarget = { column: 'key', spec: { type: 'text' } } as const;

interface Found {
  readonly cells: readonly string[];
  readonly line: number;
  readonly differs?: number;
}

/** A key as it is compared: text, the spaces around it ignored. */
const keyReader = (cell: Join['key'], columns: Columns, setting: Setting): ((row: Row) => string | null) => {
  const read = compileCell(cell, keyTarget, columns, setting);
  return (row) => {
    const key = read(row);
    return key === null || isUnreadable(key) ? null : String(key).trim();
  };
};

function index(join: Join, other: Columns, rows: Iterable<Row>, setting: Setting): Map<string, Found> {
  const key = keyReader(join.match, other, setting);
  const brought = Object.values(join.bring).map((name) => findColumn(other, name).index);
  const found = new Map<string, Found>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const known = found.get(name);
    const cells = brought.map((place) => row.cells[place]!);
    if (!known || join.repeated === 'last') found.set(name, { cells, line: row.line });
    else if (!join.repeated && known.cells.some((cell, place) => cell !== cells[place])) found.set(name, { ...known, differs: row.line });
  }
  return found;
}

export interface Joined {
  /** the columns of the file, those brought behind its own */
  readonly columns: Columns;
  readonly extend: (row: Row) => Row;
  /** keys of these rows that are empty, not there, or there twice */
  readonly notices: (rows: readonly Row[]) => Notice[];
}

/** Brings columns of another file by key. A key that is not there, or there twice with different values, leaves them empty and is counted. */
export function compileJoin(join: Join, columns: Columns, other: Columns, rows: Iterable<Row>, setting: Setting): Joined {
  const key = keyReader(join.key, columns, setting);
  const found = index(join, other, rows, setting);
  const names = Object.entries(join.bring);
  const nothing = names.map(() => '');
  const wanted = quoteList(
    names.map(([name]) => name),
    'and',
  );

  const broughtFor = (row: Row): readonly string[] => {
    const match = found.get(key(row) ?? '');
    return match && match.differs === undefined ? match.cells : nothing;
  };
  const about = (keys: readonly string[], reason: string): Notice[] =>
    keys.length ? [{ source: columns.file, reason: `${reason}: ${examples(tally(keys))}`, count: keys.length }] : [];
  return {
    columns: {
      ...columns,
      list: [
        ...columns.list,
        ...names.map(([name, there], place) => ({ name, index: columns.list.length + place, reading: findColumn(other, there).reading })),
      ],
    },
    extend: (row) => ({ ...row, cells: [...row.cells, ...broughtFor(row)] }),
    notices: (taken) => {
      const keys = taken.map(key);
      const filled = keys.filter((name) => name !== null);
      const keyless = keys.length - filled.length;
      return [
        ...(keyless ? [{ source: columns.file, reason: `no key to bring ${wanted} from ${join.file}`, count: keyless }] : []),
        ...about(
          filled.filter((name) => !found.has(name)),
          `${join.file} has no line for the key, so ${wanted} stays empty`,
        ),
        ...about(
          filled.filter((name) => found.get(name)?.differs !== undefined),
          `${join.file} has several different lines for the key, so ${wanted} stays empty ("repeated": "first" or "last" takes one)`,
        ),
      ];
    },
  };
}

const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The most frequent values with their counts, five at most. */
export function examples(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const named = ranked.slice(0, 5).map(([name, times]) => `"${name}" (${times})`);
  return `${named.join(', ')}${ranked.length > 5 ? ` and ${ranked.length - 5} more` : ''}`;
}
