import fc from 'fast-check';
import type { ColumnNode } from '../../metric/node.ts';
import type { ColumnType, Spec } from '../../model/column.ts';
import { type TableName, tableNames, tables } from '../../model/index.ts';
import { type Shape, shape } from '../../model/table.ts';

const history: readonly string[] = ['validFrom', 'validTo'];
export const numeric: readonly ColumnType[] = ['money', 'number', 'seconds', 'score'];

export const shapeOf = (table: TableName): Shape => tables[table][shape];

/** The columns of a table that metrics are made of. */
export const columnsOf = ({ columns }: Shape, types?: readonly ColumnType[]): [string, Spec][] =>
  Object.entries<Spec>(columns).filter(([column, { type }]) => !history.includes(column) && (types === undefined || types.includes(type)));

export const columnNode = ({ name }: Shape, [column, { type }]: [string, Spec]): ColumnNode => ({ node: 'column', table: name, column, type });

export const anyColumn = (table: Shape, types: readonly ColumnType[]): fc.Arbitrary<ColumnNode> =>
  fc.constantFrom(...columnsOf(table, types)).map((column) => columnNode(table, column));

export const hasColumns = (table: Shape, types: readonly ColumnType[]): boolean => columnsOf(table, types).length > 0;

/** Tables whose rows can be placed in time by a moment of their own. */
export const timed: readonly Shape[] = tableNames.map(shapeOf).filter((table) => hasColumns(table, ['instant']));
export const versioned: readonly Shape[] = tableNames.map(shapeOf).filter((table) => table.history);
export const placeable: readonly Shape[] = [...new Set([...timed, ...versioned])];

export const dimensionsOf = (table: Shape): string[] => Object.values(table.columns).flatMap(({ dimension }) => dimension ?? []);
