import type { Answers } from '../../answers.ts';
import type { World } from '../../world/world.ts';
import { leadKpis, wonWithinKpi } from './cohorts.ts';
import { cycleKpis } from './cycles.ts';
import { lossKpis, stageKpis } from './slotted.ts';
import type { Tables } from './tables.ts';
import { winKpis } from './wins.ts';

export const tier2 = (world: World, tables: Tables) => (): Answers =>
  new Map(
    Object.entries({
      ...winKpis(world),
      ...cycleKpis(world),
      ...wonWithinKpi(world),
      ...leadKpis(world, tables),
      ...stageKpis(world, tables),
      ...lossKpis(world, tables),
    }),
  );
