import type { StoredColumn, TableName } from '@salesperf/core/executor';
import { type ColumnSchema, schemas, type WorldTable } from '../../world/schema.ts';
import { owners, teamOf, teams } from '../../world/words.ts';
import type { World } from '../../world/world.ts';

type Columns = Readonly<Record<string, StoredColumn>>;

/** The arrays of a world are the library's columns as they are: nothing is copied. */
export function tablesOf(world: World): { readonly [T in TableName]?: Columns } {
  const ids = new Map<ColumnSchema, readonly string[]>();
  const wordsOf = (schema: Extract<ColumnSchema, { kind: 'codes' }>): readonly string[] => {
    const words = schema.words ?? ids.get(schema) ?? Array.from({ length: idsIn(world, schema) }, (_, code) => schema.word(code));
    ids.set(schema, words);
    return words;
  };
  const stored = (schema: ColumnSchema, values: Int32Array | Float64Array | Uint8Array): StoredColumn => {
    if (schema.kind === 'codes') return { kind: 'codes', codes: values as Int32Array, words: wordsOf(schema) };
    return (schema.kind === 'amounts' ? { kind: 'amounts', values, places: 2 } : { kind: schema.kind, values }) as StoredColumn;
  };
  const columnsOf = (table: WorldTable): Columns =>
    Object.fromEntries(Object.entries<ColumnSchema>(schemas[table]).map(([name, schema]) => [name, stored(schema, world[table][name as never])]));
  return { ...Object.fromEntries((Object.keys(schemas) as WorldTable[]).map((table) => [table, columnsOf(table)])), people };
}

/** How many ids of a kind there are: each row of its own table has one. */
const idsIn = ({ size }: World, schema: ColumnSchema): number => (schema === schemas.leads.id ? size.leads : size.deals);

const people: Columns = {
  id: { kind: 'codes', codes: Int32Array.from(owners.keys()), words: owners },
  team: { kind: 'codes', codes: Int32Array.from(owners, (_, owner) => teamOf(owner)), words: teams },
};
