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
  const { plain, schema } = checkerOf(of);
  const checked: CheckedRecord[] = [];
  records.forEach((record, index) => {
    const read = plain(record);
    if (read) {
      checked.push(read);
      return;
    }
    const parsed = schema().safeParse(record);
    if (parsed.success) checked.push(parsed.data as CheckedRecord);
    else excluded.push(exclusion(of, record, index, parsed.error.issues[0]!));
  });
  return checked;
}

function exclusion({ name }: Shape, record: unknown, index: number, { message, path }: { message: string; path: readonly PropertyKey[] }): Exclusion {
  const origin = (record as CheckedRecord | null)?.origin;
  return { source: origin?.file ?? name, line: origin?.line ?? index + 1, reason: path.length ? `${name}.${path.join('.')}: ${message}` : message };
}
