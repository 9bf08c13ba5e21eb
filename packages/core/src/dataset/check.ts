import { recordSchema } from '../model/record.ts';
import { type Shape, tableOfShape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Exclusion } from './ledger.ts';
import { recordingOf } from './recorded/recording.ts';
import type { RecordTable } from './recorded/table.ts';
import type { Dictionaries } from './words.ts';

type Schema = ReturnType<typeof recordSchema>;

/** Made once each: building a schema costs more than checking a record by it. */
const schemas = new WeakMap<Shape, Schema>();

function schemaOf(of: Shape): Schema {
  const schema = schemas.get(of) ?? recordSchema(tableOfShape(of));
  schemas.set(of, schema);
  return schema;
}

/**
 * The records that fit the shape, converted; the others go to `excluded`, each with the reason. Most are plainly right; of the rest the
 * schema decides, which is slower by far, and what it makes of a record is plainly right.
 */
export function check(of: Shape, records: readonly unknown[], excluded: Exclusion[], dictionaries: Dictionaries): RecordTable {
  const { add, table } = recordingOf(of, records.length, dictionaries);
  records.forEach((record, index) => {
    if (add(record)) return;
    const parsed = schemaOf(of).safeParse(record);
    if (!parsed.success) excluded.push(exclusion(of, record, index, parsed.error.issues[0]!));
    else if (!add(parsed.data)) throw new Error(`Cannot keep a record of ${of.name} that its schema accepts`);
  });
  return table();
}

function exclusion({ name }: Shape, record: unknown, index: number, { message, path }: { message: string; path: readonly PropertyKey[] }): Exclusion {
  const origin = (record as CheckedRecord | null)?.origin;
  return { source: origin?.file ?? name, line: origin?.line ?? index + 1, reason: path.length ? `${name}.${path.join('.')}: ${message}` : message };
}
