import { quoteList } from '@salesperf/core';
import type { Finding } from '../../jsonc.ts';
import { columnsOf, type Mapping, type RecordMapping } from './schema.ts';

/** Whether a column gets a value without being mapped: a status follows from the stage, where the stages say so. */
const follows = (record: RecordMapping, column: string, mapping: Mapping): boolean =>
  column === 'status' && mapping.stages !== undefined && record.columns.stage !== undefined;

function requiredColumns(mapping: Mapping, record: RecordMapping): string | undefined {
  const missing = Object.entries(columnsOf(record.entity))
    .filter(([column, spec]) => spec.required && record.columns[column] === undefined && !follows(record, column, mapping))
    .map(([column]) => column);
  if (missing.length === 0) return undefined;
  const hint = missing.includes('id')
    ? '; a file without ids says "id": { "line": true }'
    : missing.includes('status')
      ? '; or "stage" together with the list "stages"'
      : '';
  return `${record.entity} need ${quoteList(missing, 'and')}${hint}`;
}

function dimensionNames(record: RecordMapping): string | undefined {
  const taken = Object.entries(columnsOf(record.entity)).flatMap(([column, spec]) => [column, spec.dimension]);
  const clash = Object.keys(record.dimensions ?? {}).find((name) => taken.includes(name));
  return clash === undefined ? undefined : `the dimension "${clash}" is a column of ${record.entity}: map it under "columns"`;
}

/** A person is looked up once the cells are read, so how is said for all of them. */
const isByInParts = ({ columns: { owner } }: RecordMapping): boolean =>
  typeof owner === 'object' && Boolean(owner.first?.some((part) => typeof part === 'object' && part.by));

/** What the mapping says that does not go together, by the place in it. */
export function findings(mapping: Mapping): Finding[] {
  const found: Finding[] = [];
  const names = new Set<string>();
  mapping.stages?.forEach((stage, index) => {
    for (const word of [stage.name, ...(stage.words ?? [])]) {
      if (names.has(word.toLowerCase())) found.push({ path: ['stages', index], message: `the stage "${word}" is there twice` });
      names.add(word.toLowerCase());
    }
  });
  mapping.files.forEach((file, at) => {
    if (file.decimal !== undefined && file.decimal === file.thousands)
      found.push({ path: ['files', at, 'thousands'], message: '"decimal" and "thousands" are the same sign' });
    if (file.joins?.length && !file.records?.length)
      found.push({ path: ['files', at, 'joins'], message: '"joins" bring columns to "records", and there are none' });
    file.records?.forEach((record, index) => {
      const path = ['files', at, 'records', index];
      const missing = requiredColumns(mapping, record);
      if (missing) found.push({ path: [...path, 'columns'], message: missing });
      const clash = dimensionNames(record);
      if (clash) found.push({ path: [...path, 'dimensions'], message: clash });
      if (isByInParts(record)) found.push({ path: [...path, 'columns', 'owner'], message: 'say "by" beside "first", not in its parts' });
      if (record.keep && !record.unique) found.push({ path: [...path, 'keep'], message: '"keep" needs "unique" to say which records are the same' });
    });
  });
  return found;
}
