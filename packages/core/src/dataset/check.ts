import { recordSchema } from '../model/record.ts';
import { type Shape, tableOfShape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Exclusion } from './ledger.ts';
import { plainRecord, type RecordReader, recordReader } from './plain/record.ts';
import { recordingOf } from './recorded/recording.ts';
import type { RecordTable } from './recorded/table.ts';
import type { Dictionaries } from './words.ts';

interface Checker {
  readonly plain: RecordReader;
  /** the one that decides, and says what is wrong; slower by far */
  readonly schema: () => ReturnType<typeof recordSchema>;
}

/** Made once each: building a schema costs more than checking a record by it. */
const checkers = new WeakMap<Shape, Checker>();

function checkerOf(of: Shape): Checker {
  const known = checkers.get(of);
  if (known) return known;
  let schema: ReturnType<typeof recordSchema> | undefined;
  const made: Checker = {
    plain: recordReader(of),
    schema: () => {
      schema ??= recordSchema(tableOfShape(of));
      return schema;
    },
  };
  checkers.set(of, made);
  return made;
}

/**
 * The records that fit the shape, converted; the others go to `excluded`, each with the reason. Most are plainly right; of the rest the
 * schema decides, and what it makes of a record is plainly right.
 */
export function check(of: Shape, records: readonly unknown[], excluded: Exclusion[], dictionaries: Dictionaries): RecordTable {
  const { add, table } = recordingOf(of, checkerOf(of).plain, records.length, dictionaries);
  records.forEach((record, index) => {
    if (add(record)) return;
    const found = judged(of, record, index + 1);
    if ('exclusion' in found) excluded.push(found.exclusion);
    else if (!add(found.record)) throw new Error(`Cannot keep a record of ${of.name} that its schema accepts`);
  });
  return table();
}

/** A record as it was checked, or why it is left out. */
export type Checked = { readonly record: CheckedRecord } | { readonly exclusion: Exclusion };

/** @param line where it stands, should it not say so itself; null where there is none */
export function checkRecord(of: Shape, record: unknown, line: number | null): Checked {
  const read = plainRecord(checkerOf(of).plain, record);
  return read ? { record: read } : judged(of, record, line);
}

/** What the schema says of a record. */
function judged(of: Shape, record: unknown, line: number | null): Checked {
  const parsed = checkerOf(of).schema().safeParse(record);
  if (parsed.success) return { record: parsed.data as CheckedRecord };
  const { message, path } = parsed.error.issues[0]!;
  const origin = (record as CheckedRecord | null)?.origin;
  const reason = path.length ? `${of.name}.${path.join('.')}: ${message}` : message;
  return { exclusion: { source: origin?.file ?? of.name, line: origin?.line ?? line, reason } };
}
