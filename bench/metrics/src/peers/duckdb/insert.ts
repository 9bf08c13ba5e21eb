import type { DuckDBConnection } from '@duckdb/node-api';
import { schemas } from '../../world/schema.ts';
import { keptAs } from './store.ts';

/** A row of activities as the world has it. */
export type Activity = { readonly [C in keyof typeof schemas.activities]: number };

/** Writes an activity down, by a statement that is prepared before. */
export async function activityInsert(connection: DuckDBConnection): Promise<(activity: Activity) => Promise<void>> {
  const columns = Object.entries(schemas.activities).map(([name, schema]) => ({ name: name as keyof Activity, ...keptAs(name, schema) }));
  const values = columns.map(({ as }, place) => `$${place + 1}::${as}`);
  const prepared = await connection.prepare(`INSERT INTO activities VALUES (${values.join(', ')})`);
  return async (activity) => {
    for (const [place, { name, bring }] of columns.entries()) prepared.bindDouble(place + 1, bring(activity[name])!);
    await prepared.run();
  };
}
