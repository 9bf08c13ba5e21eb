import { type ColumnTable, table } from 'arquero';
import { schemas, type WorldTable } from '../../world/schema.ts';
import type { World } from '../../world/world.ts';

export type Tables = Readonly<Record<WorldTable, ColumnTable>>;

/** The columns as they are: arquero reads typed arrays. */
export function tablesOf(world: World): Tables {
  const names = Object.keys(schemas) as WorldTable[];
  return Object.fromEntries(names.map((name) => [name, table(columnsOf(world, name))])) as Record<WorldTable, ColumnTable>;
}

function columnsOf(world: World, name: WorldTable): Record<string, ArrayLike<number>> {
  const rows = world[name] as unknown as Readonly<Record<string, ArrayLike<number>>>;
  return Object.fromEntries(Object.keys(schemas[name]).map((column) => [column, rows[column]!]));
}
