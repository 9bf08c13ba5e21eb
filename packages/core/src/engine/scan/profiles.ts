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
  /** adds the numbers of so many rows from one on to what is there */
  readonly addTo: (keys: Int32Array, from: number, count: number) => void;
  readonly tells: 'cell' | 'filling';
}

function make(columns: readonly StoredColumn[], length: number): Profiles {
  const limit = Math.min(most, Math.floor(length / fewestRows));
  let profiles: Partition = { ids: new Uint16Array(length), rows: new Int32Array(Math.min(1, length)) };
  let spare: Uint16Array = new Uint16Array(length);
  const told: Coded[] = [];
  for (const coded of columns.flatMap(codesOf).sort((a, b) => a.size - b.size)) {
    const rows = limit < 2 ? null : refine(profiles, coded, limit, spare);
    if (!rows) continue;
    [profiles, spare] = [{ ids: spare, rows }, profiles.ids];
    told.push(coded);
  }
  const columnsThat = (tells: Coded['tells']): Set<StoredColumn> => new Set(told.flatMap((coded) => (coded.tells === tells ? [coded.column] : [])));
  return { ...profiles, sizes: sizesOf(profiles), cells: columnsThat('cell'), fillings: columnsThat('filling') };
}

function codesOf(column: StoredColumn): Coded[] {
  switch (column.kind) {
    case 'codes':
      return column.words.length < mostValues ? [{ column, size: column.words.length + 1, addTo: adding(column.codes, 1), tells: 'cell' }] : [];
    case 'flags':
      return [{ column, size: 3, addTo: adding(column.values, 0), tells: 'cell' }];
    case 'numbers': {
      const { codes, most: largest } = factsOf(column.values);
      const isSmall = codes !== null && largest < mostValues;
      return isSmall ? [{ column, size: mostValues + 1, addTo: adding(codes, 0), tells: 'cell' }] : [filling(column)];
    }
    case 'bigAmounts':
      return [];
    default:
      return [filling(column)];
  }
}

const adding =
  (codes: Int32Array | Uint16Array | Uint8Array, first: number): Coded['addTo'] =>
  (keys, from, count) => {
    for (let place = 0; place < count; place++) keys[place]! += codes[from + place]! + first;
  };

const filling = (column: StoredColumn & { readonly values: Float64Array }): Coded => ({
  column,
  size: 2,
  addTo: (keys, from, count) => {
    for (let place = 0; place < count; place++) keys[place]! += Number.isNaN(column.values[from + place]!) ? 1 : 0;
  },
  tells: 'filling',
});

type Partition = Pick<Profiles, 'ids' | 'rows'>;

/** So many rows at a time stay in the cache of the processor. */
const block = 4096;

/** Splits profiles by another column: a row of each, and into `finer` which each row is of; null where that would be too many. */
function refine({ ids, rows }: Partition, { size, addTo }: Coded, limit: number, finer: Uint16Array): Int32Array | null {
  const places = new Int32Array(rows.length * size);
  const [keys, firsts] = [new Int32Array(block), [] as number[]];
  for (let from = 0; from < ids.length; from += block) {
    const count = Math.min(block, ids.length - from);
    for (let place = 0; place < count; place++) keys[place] = ids[from + place]! * size;
    addTo(keys, from, count);
    for (let place = 0; place < count; place++) {
      const key = keys[place]!;
      if (places[key] === 0) {
        places[key] = firsts.push(from + place);
        if (firsts.length > limit) return null;
      }
      finer[from + place] = places[key]! - 1;
    }
  }
  return Int32Array.from(firsts);
}

function sizesOf({ ids, rows }: Partition): Int32Array {
  const sizes = new Int32Array(rows.length);
  for (let row = 0; row < ids.length; row++) sizes[ids[row]!]!++;
  return sizes;
}
