import type { Dataset } from '../dataset/dataset.ts';
import { type Definition, partsOf } from '../metric/definition.ts';
import { type PlacedNode, placedTable } from '../metric/node.ts';
import { type Grouping, leavesOf } from './answers.ts';
import type { Cell } from './cell.ts';
import type { Context } from './context.ts';
import { hasDimension, readable } from './dimensions.ts';
import type { GroupKey, Level } from './states.ts';

/** By which groups a metric is answered. */
export interface Plan extends Grouping {
  readonly levels: readonly Level[];
  /** why the groups that were asked for are not given */
  readonly note: string | null;
}

export function planOf(asked: Definition, context: Context): Plan {
  const { by = [] } = context.query;
  const lacking = lackingDimensions(asked, by, context);
  const own = asked.by ?? [];
  const given = lacking.length > 0 ? [] : by;
  const finest = [...new Set([...given, ...own])];
  return { finest, own, levels: levelsOf(given, own, finest), note: lacking.length > 0 ? `given in total: ${lacking.join(', ')}` : null };
}

/** "leads have no product", for each dimension that an aggregate of the metric cannot be grouped by. */
export function lackingDimensions(metric: Definition, dimensions: readonly string[], context: Context): string[] {
  const placed = partsOf(metric).flatMap(([, value]) => leavesOf(value).map((leaf) => leaf.placed));
  return dimensions.flatMap((dimension) => {
    const without = placed.filter((leaf) => !canBeGrouped(leaf, dimension, context));
    return [...new Set(without.map(placedTable))].map((table) => `${table} have no ${dimension}`);
  });
}

/** A table of one row a unit can be grouped by what its anchor, or all of its columns, can. */
function canBeGrouped(placed: PlacedNode, dimension: string, context: Context): boolean {
  if (placed.node !== 'at' || placed.from?.node !== 'per') return hasDimension(dimension, context.sourceOf(placed), context.known);
  const { columns, anchor } = placed.from;
  const standing = anchor === undefined ? Object.values(columns) : [columns[anchor]!];
  return standing.every((value) => leavesOf(value).every((leaf) => canBeGrouped(leaf.placed, dimension, context)));
}

/** The total, the groups asked for, the metric's own, and both together; each once. */
function levelsOf(asked: Level, own: Level, finest: Level): readonly Level[] {
  const levels = [[], asked, own, finest].map((level) => finest.filter((dimension) => level.includes(dimension)));
  return [...new Map(levels.map((level) => [level.join(), level])).values()];
}

/** The members of a group as people read them. */
export const groupOf = (key: GroupKey, level: Level, dataset: Dataset): Cell['group'] => {
  const members = JSON.parse(key) as (string | null)[];
  return Object.fromEntries(level.map((dimension, index) => [dimension, readable(dimension, members[index]!, dataset)]));
};
