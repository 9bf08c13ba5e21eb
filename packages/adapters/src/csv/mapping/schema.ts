import { type Entity, entities, type Shape, type Spec, shape, type Table, tables } from '@salesperf/core';
import * as z from 'zod';
import { type Cell, cellSchema, type Reading } from './cell.ts';
import { type Condition, conditionSchema } from './condition.ts';
import { fileReading, readingDefaults, zoneSchema } from './reading.ts';
import { optional, strict } from './strict.ts';

/** How the files of a CRM's export become records: which file feeds which entity, and what each column is made from. */
export interface Mapping {
  readonly $schema?: string | undefined;
  /** zone of the report, where neither flag nor config says one; and of the times in the files, unless they say otherwise */
  readonly zone?: string | undefined;
  readonly defaults?: Defaults | undefined;
  /** in the order of the pipeline */
  readonly stages?: readonly Stage[] | undefined;
  readonly files: readonly FileMapping[];
}

export interface Stage {
  readonly name: string;
  readonly status: 'open' | 'won' | 'lost';
  /** other words for it in the files */
  readonly words?: readonly string[] | undefined;
}

/** What is said for a file, or for all of them. */
export interface Defaults extends Omit<Reading, 'inclusive' | 'scale' | 'unit'> {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly skipLines?: number | undefined;
  readonly currency?: string | undefined;
}

export interface FileMapping extends Defaults {
  /** a name, a pattern such as "deals-*.csv", or several of them */
  readonly file: string | readonly string[];
  readonly header?: readonly string[] | undefined;
  readonly where?: Condition | undefined;
  readonly joins?: readonly Join[] | undefined;
  readonly records?: readonly RecordMapping[] | undefined;
}

export interface Join {
  readonly file: string;
  /** the key in this file */
  readonly key: Cell;
  /** the key in the other file */
  readonly match: Cell;
  /** new column name here → column there */
  readonly bring: Readonly<Record<string, string>>;
  readonly repeated?: 'first' | 'last' | undefined;
}

export interface RecordMapping {
  readonly entity: Entity;
  readonly where?: Condition | undefined;
  readonly unique?: readonly Cell[] | undefined;
  readonly keep?: 'first' | 'last' | undefined;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly dimensions?: Readonly<Record<string, Cell>> | undefined;
}

/** The columns a record of the entity may be given. */
export function columnsOf(entity: Entity): Readonly<Record<string, Spec>> {
  const { columns } = (tables[entity] as unknown as Table<Shape>)[shape];
  return Object.fromEntries(Object.entries(columns).filter(([, spec]) => !spec.derived));
}

const sharedCells = new Map<string, z.ZodType<Cell>>();

/** Columns that are given in the same way share one schema, so that the published one stays short. */
function sharedCell(spec: Spec, column: string): z.ZodType<Cell> {
  const special = spec.type === 'choice' || ['id', 'owner', 'currency'].includes(column);
  const id = special ? `${column}${spec.values ? `(${spec.values.join('|')})` : ''}Cell` : `${spec.type}Cell`;
  const known = sharedCells.get(id) ?? cellSchema(spec, column, id);
  sharedCells.set(id, known);
  return known;
}

const textCell = sharedCell({ type: 'text' }, 'text');
const dimensionCell = sharedCell({ type: 'label' }, 'dimension');

const recordOf = <E extends Entity>(entity: E) =>
  strict({
    entity: z.literal(entity),
    columns: strict(optional(Object.fromEntries(Object.entries(columnsOf(entity)).map(([column, spec]) => [column, sharedCell(spec, column)])))),
    ...optional({
      dimensions: z.record(z.string().min(1), dimensionCell).describe('Columns of your own to group by: name → what it is made from'),
      where: conditionSchema.describe('Rows that become such a record'),
      unique: z.array(textCell).min(1).describe('Of the records in which these are equal, one is kept'),
      keep: z.enum(['first', 'last']).describe('Which one: the first without it'),
    }),
  });

const records = z.discriminatedUnion('entity', entities.map(recordOf) as unknown as [ReturnType<typeof recordOf>], {
  error: (issue) => (issue.code === 'invalid_union' ? `expected "entity" to be one of ${entities.map((entity) => `"${entity}"`).join(', ')}` : undefined),
});

const joinSchema = strict({
  file: z.string().describe('The file to look in'),
  key: textCell.describe('The key in this file'),
  match: textCell.describe('The key in the other file'),
  bring: z.record(z.string().min(1), z.string()).describe('Name of the column brought → its name in the other file'),
  repeated: z.enum(['first', 'last']).optional().describe('Which line counts where a key stands in several that differ; none without it'),
});

const fileNames = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const fileSchema = strict({
  file: fileNames.describe('Name of the file, a pattern such as "deals-*.csv", or several'),
  ...optional({
    ...fileReading,
    ...readingDefaults,
    header: z.array(z.string()).min(1).describe('Names of the columns, for a file without a header'),
    where: conditionSchema.describe('Rows that are read'),
    joins: z.array(joinSchema).describe('Columns brought from other files'),
    records: z.array(records).describe('What each row becomes'),
  }),
});

const stageSchema = strict({
  name: z.string().min(1),
  status: z.enum(['open', 'won', 'lost']),
  words: z.array(z.string()).optional().describe('Other words for it in the files'),
});

/** The whole mapping. What one value must agree with in another is checked by parseMapping. */
export const mappingSchema: z.ZodType<Mapping> = strict({
  ...optional({
    $schema: z.string().describe('Where this schema is, for an editor'),
    zone: zoneSchema.describe('Time zone of the report, unless flag or config say another'),
    defaults: strict(optional({ ...fileReading, ...readingDefaults })).describe('How all files are read'),
    stages: z.array(stageSchema).min(1).describe('Stages in the order of the pipeline'),
  }),
  files: z.array(fileSchema).min(1).describe('Which file becomes what'),
}) as unknown as z.ZodType<Mapping>;

/** The JSON Schema of a mapping, for editors; published as mapping.schema.json. */
export const mappingJsonSchema = (): object => z.toJSONSchema(mappingSchema, { io: 'input' });
