import { type Dataset, SalesperfError } from '@salesperf/core';
import { type Entity, entities, type Presence, presencesOf, type Shape, type Shapes, type Spec, type TableName } from '@salesperf/core/executor';

/** The tables in a database and the columns they have; the team's own dimensions stand as "dimensions.city". */
export type Columns = { readonly [T in TableName]?: readonly string[] };

/** How records and what is made from them stand in a database. */
export interface Layout {
  /** what columns there could be */
  readonly shapes: Shapes;
  readonly columns: Columns;
}

/** The layout of a dataset. Throws where a database could not tell its columns apart. */
export function layoutOf(dataset: Dataset): Layout {
  const { shapes } = dataset;
  const columns = Object.entries(presencesOf(dataset)).map(([table, presence]) => [table, columnsOf(shapes[table as TableName], presence)]);
  const layout: Layout = { shapes, columns: Object.fromEntries(columns) };
  for (const entity of entities) assertDistinct(entity, Object.keys(typesOf(layout, entity)));
  return layout;
}

const columnsOf = ({ columns }: Shape, present: Presence): readonly string[] => [
  ...Object.keys(columns).filter((column) => types[columns[column]!.type] && present.columns.has(column)),
  ...present.dimensions.map(dimensionColumn),
];

const types: Readonly<Partial<Record<Spec['type'], string>>> = {
  choice: 'VARCHAR',
  label: 'VARCHAR',
  reference: 'VARCHAR',
  flag: 'BOOLEAN',
  number: 'DOUBLE',
  seconds: 'DOUBLE',
  score: 'DOUBLE',
  ratio: 'DOUBLE',
  instant: 'BIGINT',
  money: 'HUGEINT',
};

export type ColumnTypes = Readonly<Record<string, string>>;

const prefix = 'dimensions.';

/** A column of the team's own to group by. */
const dimensionColumn = (dimension: string): string => `${prefix}${dimension}`;

/** The dimension of such a column. */
export const ownDimension = (column: string): string | undefined => (column.startsWith(prefix) ? column.slice(prefix.length) : undefined);

/** The columns of a table that are the team's own dimensions. */
export const dimensionColumns = ({ columns }: Layout, table: TableName): readonly string[] =>
  (columns[table] ?? []).filter((column) => ownDimension(column) !== undefined);

/** Every column of a table that is stored, with its type, whether the source has it or not. Free text is not. */
export function typesOf(layout: Layout, table: TableName): ColumnTypes {
  const columns = Object.entries<Spec>(layout.shapes[table].columns).flatMap(([column, { type }]) => (types[type] ? [[column, types[type]] as const] : []));
  return Object.fromEntries([...columns, ...dimensionColumns(layout, table).map((column) => [column, 'VARCHAR'] as const)]);
}

/** The columns that records have, as opposed to those that are worked out. */
export const recordTypes = (layout: Layout, entity: Entity): ColumnTypes =>
  Object.fromEntries(Object.entries(typesOf(layout, entity)).filter(([column]) => !layout.shapes[entity].columns[column]?.derived));

/** The columns of its table in schema `given`. */
export function givenTypes(layout: Layout, entity: Entity): ColumnTypes {
  const present = new Set(layout.columns[entity]);
  return Object.fromEntries(Object.entries(recordTypes(layout, entity)).filter(([column]) => present.has(column)));
}

/** Databases do not tell `city` from `City`; names that begin with `_` are those of our own columns. */
function assertDistinct(entity: Entity, columns: readonly string[]): void {
  const seen = new Set<string>();
  for (const column of columns) {
    const name = column.toLowerCase();
    if (seen.has(name)) unusable(entity, column, 'another column differs from it in upper and lower case only');
    if (name.startsWith('_')) unusable(entity, column, 'such a name is taken, expected one that does not begin with "_"');
    if (name.includes('\0')) unusable(entity, column, 'no database takes a NUL in a name');
    seen.add(name);
  }
}

function unusable(entity: Entity, column: string, state: string): never {
  throw new SalesperfError('invalid_argument', `Cannot keep the column "${column}" of ${entity} in a database: ${state}`, { table: entity, column });
}
