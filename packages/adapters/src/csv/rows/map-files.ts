import { assertZone, type Entity, type Records } from '@salesperf/core';
import type { Mapping, Stage } from '../mapping/schema.ts';
import { assignFiles, type Files, type TableWithReading, tableReader } from './files.ts';
import type { Excluded, Ledger, Notice } from './ledger.ts';
import { resolveLinks } from './links.ts';
import type { By } from './lookup.ts';
import { mapFile, type Progress, type Run } from './map-file.ts';
import type { Setting } from './reader.ts';
import { dropRepeated, findRepeated } from './repeats.ts';
import type { Made, Outcome } from './row.ts';

export interface MapFilesOptions {
  readonly mapping: Mapping;
  /** contents by name */
  readonly files: Files;
  /** IANA zone of the report: a value without a time is a local date there */
  readonly zone: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Mapped {
  readonly records: Records;
  readonly ledger: Ledger;
  /** in the order of the pipeline, where the mapping lists them */
  readonly stages?: readonly Stage[];
}

/** Lines of a file that is only looked into, which are in no count of rows. */
const malformedNotices = ({ table }: TableWithReading): Notice[] =>
  table.lines.flatMap(({ line, malformed }) =>
    malformed === undefined ? [] : [{ source: table.file, line, reason: `the line is malformed and was not looked into: ${malformed}` }],
  );

function collect(outcomes: readonly Outcome[], mapped: ReadonlySet<Entity>): Record<string, object[]> {
  const records: Record<string, object[]> = Object.fromEntries([...mapped].map((entity) => [entity, []]));
  for (const { file, line, made } of outcomes) {
    for (const { entity, values } of made) {
      // Nobody else has the values any more: a copy of each would double them.
      values.origin = { file, line };
      records[entity]!.push(values);
    }
  }
  return records;
}

/**
 * Turns the contents of files into records as the mapping says. Every row ends in a record or, with its reason, in the ledger.
 * Throws where the mapping does not fit the files (a file or a column that is not there, dates two formats read differently).
 */
export function mapFiles({ mapping, files, zone, onProgress = () => {} }: MapFilesOptions): Mapped {
  const setting: Setting = { zone: assertZone(zone), fileZone: mapping.zone ?? zone, stages: mapping.stages };
  const assigned = assignFiles(mapping, files);
  const tableOf = tableReader(mapping, files, assigned);
  const run: Run = { setting, tableOf, rules: [], onProgress };
  const feeding = [...assigned].filter(([, part]) => part.records?.length);
  const results = feeding.map(([file, part]) => mapFile(file, part, run));
  const outcomes = results.flatMap((result) => result.outcomes);
  const mapped = new Set(run.rules.map(({ entity }) => entity));

  const by = ({ rule }: Made): By | undefined => {
    const { owner } = run.rules[rule]!.columns;
    return typeof owner === 'object' ? owner.by : undefined;
  };
  const dropped = dropRepeated(outcomes, ({ rule }) => run.rules[rule]!.keep ?? 'first');
  const repeated = findRepeated(outcomes);
  const { people, notices } = resolveLinks(outcomes, mapped, by);
  const records = collect(outcomes, mapped);
  if (people.length > 0) records.people = [...people];

  const looked = feeding
    .flatMap(([, part]) => (part.joins ?? []).map((join) => tableOf(join.file)))
    .filter(({ table }) => !feeding.some(([file]) => file === table.file));
  const unused = Object.keys(files).filter((file) => !assigned.has(file) && !looked.some(({ table }) => table.file === file));
  return {
    records: records as Records,
    ledger: {
      received: outcomes.length,
      excluded: outcomes.flatMap(({ file, line, excluded }): Excluded[] => (excluded ? [{ source: file, line, ...excluded }] : [])),
      notices: [
        ...unused.map((file) => ({ source: file, reason: 'the mapping does not name this file' })),
        ...[...new Set(looked)].flatMap(malformedNotices),
        ...results.flatMap((result) => result.notices),
        ...notices,
        ...dropped,
        ...repeated,
      ],
    },
    ...(mapping.stages ? { stages: mapping.stages } : {}),
  };
}
