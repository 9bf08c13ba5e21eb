import { recordSchema } from '../model/record.ts';
import { type Shape, tableOfShape } from '../model/table.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Exclusion } from './ledger.ts';
import { type PlainReader, plainReader } from './plain/record.ts';

interface Checker {
  readonly plain: PlainReader;
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
    plain: plainReader(of),
    schema: () => {
      schema ??= recordSchema(tableOfShape(of));
      return schema;
    },
  };
  checkers.set(of, made);
  return made;
}

/** The records that fit the shape, converted; the others go to `excluded`, each with the reason. */
export function check(of: Shape, records: readonly unknown[], excluded: Exclusion[]): CheckedRecord[] {
  const { plain } = checkerOf(of);
  const checked: CheckedRecord[] = [];
  records.forEach((record, index) => {
    const read = plain(record);
    if (read) checked.push(read);
    else {
      const found = judged(of, record, index + 1);
      if ('record' in found) checked.push(found.record);
      else excluded.push(found.exclusion);
    }
  });
  return checked;
}

/** A record as it was checked, or why it is left out. */
export type Checked = { readonly record: CheckedRecord } | { readonly exclusion: Exclusion };

/** @param line where it stands, should it not say so itself; null where there is none */
export function checkRecord(of: Shape, record: unknown, line: number | null): Checked {
  const read = checkerOf(of).plain(record);
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
