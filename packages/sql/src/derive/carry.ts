import { carriedColumns } from '@salesperf/core/executor';
import { dimensionColumns, type Layout, typesOf } from '../layout.ts';
import { quoted } from '../sql.ts';

/** The columns that every table made from deals has from them: traits, those the team added, and its own to group by. */
export function carriedOf(layout: Layout): readonly string[] {
  const stored = typesOf(layout, 'deals');
  return [...carriedColumns(layout.shapes.deals).filter((column) => column in stored), ...dimensionColumns(layout, 'deals')];
}

export type Cells = Readonly<Record<string, string>>;

/** The cells of a row made from a version of a deal; what the row says itself stands before what it carries. */
export const carried = (layout: Layout, version: string, own: Cells): Cells => ({
  ...Object.fromEntries(carriedOf(layout).map((column) => [column, `${version}.${quoted(column)}`])),
  deal: `${version}.id`,
  ...own,
});
