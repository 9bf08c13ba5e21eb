import { insteadOf, SalesperfError } from '@salesperf/core';
import type { Condition } from '../mapping/condition.ts';
import type { Defaults, FileMapping, Mapping } from '../mapping/schema.ts';
import { type FileFormat, readTable, type Table } from '../text/table.ts';

/** The contents of files by their names. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** `deals-*.csv` as an expression; a star stands for any letters. */
const pattern = (name: string): RegExp => new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'iu');

function filesNamed(name: string, names: readonly string[]): string[] {
  const found = names.includes(name) ? [name] : names.filter((candidate) => pattern(name).test(candidate.normalize('NFC')));
  if (found.length > 0) return found;
  throw new SalesperfError('missing', `Cannot find the file "${name}" of the mapping; ${names.length ? insteadOf(name, names) : 'there are no files'}`, {
    file: name,
    files: names,
  });
}

/** The files of each part of the mapping. Throws where one is missing or stands in two parts. */
export function assignFiles(mapping: Mapping, files: Files): ReadonlyMap<string, FileMapping> {
  const names = Object.keys(files).sort();
  const assigned = new Map<string, FileMapping>();
  for (const part of mapping.files) {
    for (const file of [part.file].flat().flatMap((name) => filesNamed(name, names))) {
      const other = assigned.get(file);
      if (other && other !== part)
        throw new SalesperfError('invalid_definition', `Cannot map ${file}: two parts of the mapping name it; put their "records" into one`, { file });
      assigned.set(file, part);
    }
  }
  return assigned;
}

export interface TableWithReading {
  readonly table: Table;
  readonly reading: Defaults;
  /** which rows are read */
  readonly where: Condition | undefined;
}

/** Reads files as the mapping says. Those that joins look into are read once and kept; of any other the lines are gone with the table. */
export function tableReader(mapping: Mapping, files: Files, assigned: ReadonlyMap<string, FileMapping>): (name: string) => TableWithReading {
  const known = new Map<string, TableWithReading>();
  const joined = new Set(mapping.files.flatMap(({ joins = [] }) => joins.map((join) => join.file)));
  return (name) => {
    const file = filesNamed(name, Object.keys(files))[0]!;
    const found = known.get(file);
    if (found) return found;
    const { file: _, records: __, joins: ___, where, ...own } = assigned.get(file) ?? ({ file } as FileMapping);
    const reading = { ...mapping.defaults, ...own };
    const read = { table: readTable(file, files[file]!, reading as FileFormat), reading, where };
    if (joined.has(name) || joined.has(file)) known.set(file, read);
    return read;
  };
}
