import { type Entity, entities, insteadOf, SalesperfError } from '@salesperf/core';
import type { Cell } from './mapping/cell.ts';
import { columnsOf, type FileMapping, type Mapping } from './mapping/schema.ts';
import type { Files } from './rows/files.ts';
import { readColumns } from './text/table.ts';

const dimension = /^dimensions\.(.+)$/;

function refuse(why: string): never {
  throw new SalesperfError('missing', `Cannot read the files without a mapping, which --init DIR writes for you to look through: ${why}`);
}

function recordOf(file: string, entity: Entity, headers: readonly string[]): FileMapping {
  const known = Object.keys(columnsOf(entity));
  const columns: Record<string, Cell> = {};
  const dimensions: Record<string, Cell> = {};
  for (const header of headers) {
    const own = dimension.exec(header)?.[1];
    if (own !== undefined) dimensions[own] = header;
    else if (known.includes(header)) columns[header] = header;
    else refuse(`${file}: "${header}" is no column of ${entity}; ${insteadOf(header, known)}`);
  }
  const missing = Object.entries(columnsOf(entity)).find(([name, spec]) => spec.required && !(name in columns));
  if (missing) refuse(`${file}: ${entity} need a column "${missing[0]}"`);
  return { file, records: [{ entity, columns, ...(Object.keys(dimensions).length ? { dimensions } : {}) }] };
}

/** The mapping of files named after entities (deals.csv) with headers named after their columns, and `dimensions.NAME` for others. Throws where the files are of another shape. */
export function defaultMapping(files: Files): Mapping {
  const named = Object.keys(files).flatMap((file) => {
    const entity = entities.find((name) => name === file.replace(/\.\w+$/, '').toLowerCase());
    return entity ? [{ file, entity }] : [];
  });
  if (named.length === 0) refuse(`none of ${Object.keys(files).join(', ')} is named after an entity such as deals.csv`);
  return { files: named.map(({ file, entity }) => recordOf(file, entity, readColumns(file, files[file]!))) };
}
