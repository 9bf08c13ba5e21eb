import type { PlacedNode } from '../metric/node.ts';
import { placedTable } from '../metric/node.ts';
import { shapeOfOwnTable } from '../metric/own-table.ts';
import type { Spec } from '../model/column.ts';
import { type Source, specsOf } from './rows.ts';

/** The columns of a table, and which of them the source has. */
export interface View {
  readonly name: string;
  readonly specs: Readonly<Record<string, Spec>>;
  has(column: string): boolean;
  /** whether the source has a column such as "deals.owner" */
  knows(name: string): boolean;
}

export const viewOf = (source: Source, name: string, own: Readonly<Record<string, Spec>> = {}): View => ({
  name,
  specs: { ...specsOf(name), ...own },
  has: (column) => source.hasColumn(name, column),
  knows: (full) => source.hasColumn(...(full.split('.') as [string, string])),
});

/** The table that a placed aggregate reads; one that the metric defines for itself has all its columns. */
export function viewOfLeaf(source: Source, leaf: PlacedNode): View {
  if (leaf.node !== 'at' || !leaf.from) return viewOf(source, placedTable(leaf), leaf.own);
  return { name: leaf.from.name, specs: shapeOfOwnTable(leaf.from).columns, has: () => true, knows: () => true };
}

/** The column of the person responsible for the row, by the moment that places it. */
export function responsibleColumn(leaf: PlacedNode, { name, specs }: View): string {
  if (name === 'people') return 'id';
  const moment = leaf.node === 'at' ? leaf.moment.column : leaf.node === 'during' ? leaf.from.column : undefined;
  return (moment !== undefined && specs[moment]?.owner) || 'owner';
}
