import type { DuckDBConnection } from '@duckdb/node-api';
import { questions } from '../../workload.ts';
import type { World } from '../../world/world.ts';
import type { Loaded, Peer, Result } from '../peer.ts';
import { storeAxis } from './axis.ts';
import { asking, databaseOf } from './database.ts';
import { tier1 } from './expert/tier1.ts';
import { tier2 } from './expert/tier2.ts';
import { type Activity, activityInsert } from './insert.ts';
import { flowOf, tier1PerKpi } from './per-kpi/tier1.ts';
import { tier2PerKpi } from './per-kpi/tier2.ts';

export interface Database extends Loaded {
  /** tier 1 again, after one more activity */
  readonly requery: (activity: Activity) => Promise<Result>;
}

/** A peer that also answers again when something has happened. */
interface Expert extends Peer {
  readonly load: (world: World) => Promise<Database>;
}

const expert = (threads: number): Expert => ({
  name: `duckdb_expert_${threads}`,
  sizes: ['S', 'M', 'L'],
  load: async (world) => {
    const { connection, close } = await databaseOf(world, threads);
    await tune(connection);
    const months = await storeAxis(connection, questions.t1);
    const weeks = await storeAxis(connection, questions.w2);
    const insert = await activityInsert(connection);
    const t1 = await asking(connection, questions.t1, tier1(months));
    return {
      t1,
      t2: await asking(connection, questions.t2, tier2(months)),
      w2: await asking(connection, questions.w2, tier1(weeks)),
      w3: await asking(connection, questions.w3, [flowOf(months, 'win_rate')]),
      requery: async (activity) => {
        await insert(activity);
        return t1();
      },
      close,
    };
  },
});

/**
 * Joins stay as they are written, with the table of hours as the one that is looked up in: by its guesses the optimizer looks hours up in
 * 100,000 deals, and takes 10 ms in place of 5. Aggregates by small codes stay in arrays, by rep and week too.
 */
async function tune(connection: DuckDBConnection): Promise<void> {
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  await connection.run('SET perfect_ht_threshold = 16');
}

/** SQL as somebody writes it who knows the database well, with one thread and with two. */
export const duckdbExpert: readonly Expert[] = [expert(1), expert(2)];

/** A statement for each KPI. */
export const duckdbPerKpi: Peer = {
  name: 'duckdb_per_kpi',
  sizes: ['S', 'M'],
  load: async (world) => {
    const { connection, close } = await databaseOf(world, 2);
    const months = await storeAxis(connection, questions.t1);
    return {
      t1: await asking(connection, questions.t1, tier1PerKpi(months)),
      t2: await asking(connection, questions.t2, tier2PerKpi(months)),
      w3: await asking(connection, questions.w3, [flowOf(months, 'win_rate')]),
      close,
    };
  },
};
