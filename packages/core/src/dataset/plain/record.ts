import type { Shape } from '../../model/table.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { isPlainObject, readDimensions, readOrigin } from './about.ts';
import { type CellReader, cellReader, unsure } from './cells.ts';

interface Column {
  readonly name: string;
  readonly read: CellReader;
  /** what null gives; nothing needs to be read of an absent cell */
  readonly whenNull: unknown;
  /** null and undefined are not enough */
  readonly required: boolean;
  /** the column that came next in the record before: records of one source look alike */
  next: Column | undefined;
}

/** Copies and converts a record that is plainly right; of any other it says undefined, right or wrong. */
export type PlainReader = (record: unknown) => CheckedRecord | undefined;

/**
 * A reader of records that are as records mostly are, for which it gives what the schema would. It takes no decision against a record:
 * whatever it is not sure of, the schema judges. Symbols are no cells, and neither is what does not show in an enumeration.
 */
export function plainReader({ columns }: Shape): PlainReader {
  const known = columnsOf(columns);
  const required = [...known.values()].filter((column) => column.required).length;
  const first: Column = { name: '', read: () => unsure, whenNull: unsure, required: false, next: undefined };
  return (record) => {
    if (!isPlainObject(record)) return undefined;
    // Copied first: what a getter says the next time is not what was checked.
    const copy = { ...record };
    return fits(copy, known, first) === required ? copy : undefined;
  };
}

function columnsOf(columns: Shape['columns']): ReadonlyMap<string, Column> {
  const given = Object.entries(columns).filter(([, { derived }]) => !derived);
  const cells = given.map(([name, spec]): Column => {
    const required = spec.required === true;
    return { name, read: cellReader(spec), whenNull: required ? unsure : null, required, next: undefined };
  });
  const about = Object.entries({ dimensions: readDimensions, origin: readOrigin });
  const more = about.map(([name, read]): Column => ({ name, read, whenNull: unsure, required: false, next: undefined }));
  return new Map([...cells, ...more].map((column) => [column.name, column]));
}

/** Converts the cells in place. The number of required cells that are there, or −1 where a cell is not plainly right. */
function fits(record: Record<string, unknown>, columns: ReadonlyMap<string, Column>, first: Column): number {
  let filled = 0;
  let before = first;
  for (const name in record) {
    let column = before.next;
    if (column?.name !== name) {
      column = columns.get(name);
      if (column === undefined) return -1;
      before.next = column;
    }
    const cell = record[name];
    if (cell !== undefined) {
      const read = cell === null ? column.whenNull : column.read(cell);
      if (read === unsure) return -1;
      if (read !== cell) record[name] = read;
      if (column.required) filled++;
    }
    before = column;
  }
  return filled;
}
