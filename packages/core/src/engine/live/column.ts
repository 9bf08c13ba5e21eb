import { emptyFlag, noCode, type StoredColumn, type Words } from '../../dataset/column.ts';
import { amountDecimals, parseAmount } from '../../money/amount.ts';
import { type Facts, factsOf, keepFacts, mostCodes } from '../scan/facts.ts';

/** A stored column with room for rows to come. What compiled passes take for granted about it is checked for each cell that is written. */
export interface RoomyColumn {
  readonly stored: StoredColumn;
  /** Puts a cell into a row; false where the column cannot hold it, or passes would not expect it. */
  readonly write: (row: number, cell: unknown) => boolean;
  readonly isSame: (row: number, other: number) => boolean;
  /** From now on only words are expected that are known by now; or the first so many; or those that a row has. */
  readonly seal: (expected: 'known' | 'met' | number) => void;
}

export interface Room {
  /** how many there are, and for how many there is to be room */
  readonly rows: number;
  readonly capacity: number;
  /** of a column of codes: to these words those that come are added */
  readonly words: Words | undefined;
  /** passes ask whether any cell is empty */
  readonly isAskedForEmpty: boolean;
}

export function roomy(column: StoredColumn, { rows, capacity, words, isAskedForEmpty }: Room): RoomyColumn {
  switch (column.kind) {
    case 'codes':
      return codes(column, capacity, words!);
    case 'flags':
      return flags(column, capacity);
    case 'bigAmounts':
      return bigAmounts(column, capacity);
    default:
      return numbers(column, rows, capacity, isAskedForEmpty);
  }
}

type Of<K extends StoredColumn['kind']> = Extract<StoredColumn, { kind: K }>;

function codes(column: Of<'codes'>, capacity: number, words: Words): RoomyColumn {
  const own = new Int32Array(capacity).fill(noCode);
  own.set(column.codes);
  let [most, met] = [Number.POSITIVE_INFINITY, null as ReadonlySet<number> | null];
  return {
    stored: { ...column, codes: own },
    write: (row, cell) => {
      const code = cell == null ? noCode : words.codeOf(cell as string);
      own[row] = code;
      return code < most && (met === null || met.has(code));
    },
    isSame: (row, other) => own[row] === own[other],
    seal: (expected) => {
      if (expected !== 'met') most = Math.min(most, expected === 'known' ? words.list.length : expected);
      else met = new Set(own).add(noCode);
    },
  };
}

const nothing = (): void => {};

function flags(column: Of<'flags'>, capacity: number): RoomyColumn {
  const values = new Uint8Array(capacity).fill(emptyFlag);
  values.set(column.values);
  return {
    stored: { kind: 'flags', values },
    write: (row, cell) => {
      values[row] = cell == null ? emptyFlag : Number(cell);
      return true;
    },
    isSame: (row, other) => values[row] === values[other],
    seal: nothing,
  };
}

function bigAmounts(column: Of<'bigAmounts'>, capacity: number): RoomyColumn {
  const values: (bigint | null)[] = [...column.values];
  while (values.length < capacity) values.push(null);
  return {
    stored: { kind: 'bigAmounts', values },
    write: (row, cell) => {
      values[row] = cell == null ? null : parseAmount(cell as string);
      return true;
    },
    isSame: (row, other) => values[row] === values[other],
    seal: nothing,
  };
}

function numbers(column: Of<'instants' | 'numbers' | 'amounts'>, rows: number, capacity: number, isAskedForEmpty: boolean): RoomyColumn {
  const values = new Float64Array(capacity).fill(Number.NaN);
  values.set(column.values);
  const stored = factsOf(column.values.subarray(0, rows));
  const found = isAskedForEmpty ? stored : { ...stored, hasEmpty: true };
  const expected = column.kind === 'instants' ? instantFacts(found) : numberFacts(found, values);
  keepFacts(values, expected);
  const { hasEmpty, least, most, decimals, codes: small, sum } = expected;
  const unit = 10 ** (decimals ?? 0);
  const scale = column.kind === 'amounts' ? 10 ** column.places : 1;
  let left = sum - found.sum;
  return {
    stored: { ...column, values },
    write: (row, cell) => {
      if (cell == null) {
        values[row] = Number.NaN;
        if (small) small[row] = 0;
        return hasEmpty;
      }
      const value = column.kind === 'amounts' ? Math.round(Number(cell) * scale) : (cell as number);
      values[row] = value;
      if (small) small[row] = value + 1;
      if (column.kind === 'amounts' && !isExact(cell as string, column.places)) return false;
      left -= Math.abs(value);
      return value >= least && value <= most && left >= 0 && (decimals === null || Math.round(value * unit) / unit === value);
    },
    isSame: (row, other) => values[row] === values[other] || (Number.isNaN(values[row]!) && Number.isNaN(values[other]!)),
    seal: nothing,
  };
}

/** Written so that as many decimals hold it. */
function isExact(cell: string, places: number): boolean {
  const [, decimals = ''] = cell.split('.');
  return decimals.length <= places || parseAmount(cell) % 10n ** BigInt(amountDecimals - places) === 0n;
}

const years = 10 * 366 * 86_400_000;

/** Instants may lie some years further out than those there are. */
function instantFacts(found: Facts): Facts {
  const hasAny = found.least <= found.most;
  return { ...found, codes: null, least: hasAny ? found.least - years : -8.64e15, most: hasAny ? found.most + years : 8.64e15, sum: Number.POSITIVE_INFINITY };
}

/** Numbers may be some times as large as those there are; small whole ones stay so. */
function numberFacts(found: Facts, values: Float64Array): Facts {
  const isSmall = found.codes !== null;
  const most = isSmall ? Math.min(mostCodes - 1, Math.max(63, 2 * found.most)) : Math.min(largest, 4 * Math.max(1, -found.least, found.most));
  const codes = isSmall ? Uint16Array.from(values, (value) => (Number.isNaN(value) ? 0 : value + 1)) : null;
  return { ...found, codes, least: isSmall ? 0 : -most, most, sum: Math.max(16 * found.sum, found.sum + most * 1_024) };
}

/** What a stored amount stays below, so that it is read as it was written. */
const largest = 2 ** 51 - 1;
