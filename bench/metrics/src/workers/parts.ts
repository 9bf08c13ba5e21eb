import { type Schemas, schemas, type WorldTable } from '../world/schema.ts';
import { noCode, type TableOf } from '../world/table.ts';
import type { World } from '../world/world.ts';
import { blankShared } from './shared.ts';

type Columns = Readonly<Record<string, Int32Array | Float64Array | Uint8Array>>;

/**
 * The column that says which rows stand together; none: any. What the questions still look up in derived tables is the first activity of a lead,
 * and the rows of a deal are counted as one where they are.
 */
const units: Readonly<Record<WorldTable, string | null>> = {
  leads: 'id',
  activities: 'lead',
  meetings: null,
  deals: 'id',
  credits: 'deal',
  stagesReached: 'deal',
  quotas: null,
};

/** The rows of a world in parts: every so manieth unit, in memory that threads share. Ids are those of the whole. */
export const partsOf = (world: World, parts: number): World[] =>
  Array.from({ length: parts }, (_, part) => {
    const tables = (Object.keys(schemas) as WorldTable[]).map((name) => [name, partOf(name, world[name], part, parts)]);
    return { size: world.size, ...Object.fromEntries(tables) } as World;
  });

function partOf<T extends WorldTable>(name: T, table: TableOf<Schemas[T]>, part: number, parts: number): TableOf<Schemas[T]> {
  const columns = table as unknown as Columns;
  const unit = units[name];
  const codes = unit === null ? null : (columns[unit] as Int32Array);
  const unitOf = (row: number): number => (codes === null || codes[row] === noCode ? row : codes[row]!);
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (unitOf(row) % parts === part) rows.push(row);
  const picked = Object.keys(schemas[name]).map((column) => [column, shared(columns[column]!, rows)]);
  return { length: rows.length, ...Object.fromEntries(picked) };
}

function shared<A extends Int32Array | Float64Array | Uint8Array>(values: A, rows: readonly number[]): A {
  const into = blankShared(values, rows.length);
  for (let place = 0; place < rows.length; place++) into[place] = values[rows[place]!]!;
  return into;
}
