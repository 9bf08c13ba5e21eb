import type { Shape } from '../../model/table.ts';
import type { CheckedRecord } from '../../records/checked.ts';
import { isPlainObject, readDimensions, readOrigin } from './about.ts';
import { cellReader, unsure } from './cells.ts';
import { emptyForm, type Form, formWith, type GivenColumn } from './form.ts';

/** Takes a cell as it is read; one that is null is not recorded. */
export type Take = (column: GivenColumn, cell: unknown) => void;

/** Reads a record that is plainly right, cell by cell. Of any other it says undefined, right or wrong, though it may have read some cells. */
export type RecordReader = (record: unknown, take: Take) => Form | undefined;

/**
 * A reader of records that are as records mostly are, of which it takes what the schema would. It takes no decision against a record:
 * whatever it is not sure of, the schema judges. Symbols are no cells, and neither is what does not show in an enumeration; a cell that
 * is undefined is as one that is absent. Each is looked at once: what a getter says the next time is not what was checked.
 */
export function recordReader({ columns }: Shape): RecordReader {
  const known = columnsOf(columns);
  const required = [...known.values()].filter((column) => column.required).length;
  const empty = emptyForm();
  return (record, take) => {
    const form = isPlainObject(record) ? read(record, empty, known, take) : undefined;
    return form?.required === required ? form : undefined;
  };
}

/** A record that is plainly right, copied and converted; of any other undefined. */
export function plainRecord(reader: RecordReader, record: unknown): CheckedRecord | undefined {
  const copy: Record<string, unknown> = {};
  const form = reader(record, ({ name }, cell) => {
    copy[name] = cell;
  });
  return form && copy;
}

function columnsOf(columns: Shape['columns']): ReadonlyMap<string, GivenColumn> {
  const given = Object.entries(columns).filter(([, { derived }]) => !derived);
  const cells = given.map(([name, spec]) => {
    const required = spec.required === true;
    return { name, read: cellReader(spec), whenNull: required ? unsure : null, required };
  });
  const about = Object.entries({ dimensions: readDimensions, origin: readOrigin });
  const more = about.map(([name, read]) => ({ name, read, whenNull: unsure, required: false }));
  return new Map([...cells, ...more].map((column, place) => [column.name, { ...column, place }]));
}

function read(record: Record<string, unknown>, empty: Form, columns: ReadonlyMap<string, GivenColumn>, take: Take): Form | undefined {
  let form = empty;
  for (const name in record) {
    let longer = form.likely;
    if (longer?.name !== name) longer = formWith(form, name, columns);
    if (longer === undefined) return undefined;
    const cell = record[name];
    if (cell === undefined) continue;
    const column = longer.column!;
    const taken = cell === null ? column.whenNull : column.read(cell);
    if (taken === unsure) return undefined;
    take(column, taken);
    form = longer;
  }
  return form;
}
