import type { StoredColumn, StoredTable } from '../../dataset/column.ts';
import { factsOf } from './facts.ts';

/**
 * What rows of a table look like in its columns of few values: rows that look alike are of one profile. Whatever depends on these columns
 * alone is worked out once for each profile. It is made when a table is first read, and kept with it.
 */
export interface Profiles {
  /** by row */
  readonly ids: Uint16Array;
  /** a row of each */
  readonly rows: Int32Array;
  /** how many rows are of each */
  readonly sizes: Int32Array;
  /** columns whose cell is told by the profile */
  readonly cells: ReadonlySet<StoredColumn>;
  /** columns of which it tells whether the cell is empty */
  readonly fillings: ReadonlySet<StoredColumn>;
}

/** A column of more values would make too many profiles. */
const mostValues = 32;
/** Profiles pay where many rows share each. */
const fewestRows = 8;
const most = 8192;

const known = new WeakMap<StoredTable['columns'], Profiles>();

export function profilesOf({ columns, length }: StoredTable): Profiles {
  const found = known.get(columns) ?? make(Object.values(columns), length);
  known.set(columns, found);
  return found;
}

/** Of a table whose rows are still to come: so many rows, of one profile that tells nothing. */
export function keepNoProfiles({ columns }: Pick<StoredTable, 'columns'>, length: number): void {
  known.set(columns, { ids: new Uint16Array(length), rows: Int32Array.of(0), sizes: Int32Array.of(length), cells: new Set(), fillings: new Set() });
}

/** A column as numbers from 0 on. */
interface Coded {
  readonly column: StoredColumn;
  readonly size: number;
  readonly codeOf: (row: number) => number;
  readonly tells: 'cell' | 'filling';
}

function make(columns: readonly StoredColumn[], length: number): Profiles {
  const limit = Math.min(most, Math.floor(length / fewestRows));
  let profiles: Partition = { ids: new Uint16Array(length), rows: new Int32Array(Math.min(1, length)) };
  const told: Coded[] = [];
  for (const coded of columns.flatMap(codesOf).sort((a, b) => a.size - b.size)) {
    const finer = limit < 2 ? null : refined(profiles, coded, limit);
    if (!finer) continue;
    profiles = finer;
    told.push(coded);
  }
  const columnsThat = (tells: Coded['tells']): Set<StoredColumn> => new Set(told.flatMap((coded) => (coded.tells === tells ? [coded.column] : [])));
  return { ...profiles, sizes: sizesOf(profiles), cells: columnsThat('cell'), fillings: columnsThat('filling') };
}

function codesOf(column: StoredColumn): Coded[] {
  switch (column.kind) {
    case 'codes':
      return column.words.length < mostValues ? [{ column, size: column.words.length + 1, codeOf: (row) => column.codes[row]! + 1, tells: 'cell' }] : [];
    case 'flags':
      return [{ column, size: 3, codeOf: (row) => column.values[row]!, tells: 'cell' }];
    case 'numbers': {
      const { codes, most: largest } = factsOf(column.values);
      const isSmall = codes !== null && largest < mostValues;
      return isSmall ? [{ column, size: mostValues + 1, codeOf: (row) => codes[row]!, tells: 'cell' }] : [filling(column)];
    }
    case 'bigAmounts':
      return [];
    default:
      return [filling(column)];
  }
}

const filling = (column: StoredColumn & { readonly values: Float64Array }): Coded => ({
  column,
  size: 2,
  codeOf: (row) => (Number.isNaN(column.values[row]!) ? 1 : 0),
  tells: 'filling',
});

type Partition = Pick<Profiles, 'ids' | 'rows'>;

/** Profiles split by another column; null where that would be too many. */
function refined({ ids, rows }: Partition, { size, codeOf }: Coded, limit: number): Partition | null {
  const places = new Int32Array(rows.length * size);
  const [finer, firsts] = [new Uint16Array(ids.length), [] as number[]];
  for (let row = 0; row < ids.length; row++) {
    const key = ids[row]! * size + codeOf(row);
    if (places[key] === 0) {
      places[key] = firsts.push(row);
      if (firsts.length > limit) return null;
    }
    finer[row] = places[key]! - 1;
  }
  return { ids: finer, rows: Int32Array.from(firsts) };
}

function sizesOf({ ids, rows }: Partition): Int32Array {
  const sizes = new Int32Array(rows.length);
  for (let row = 0; row < ids.length; row++) sizes[ids[row]!]!++;
  return sizes;
}
