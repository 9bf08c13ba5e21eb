import type { Answers } from '../../answers.ts';
import type { World } from '../../world/world.ts';
import type { Axis } from './axis.ts';
import { cycleKpis } from './cycles.ts';
import { lossKpis } from './losses.ts';
import { presentOf } from './present.ts';
import { responseKpis } from './responses.ts';
import { stageKpis } from './stage-conversion.ts';
import { winKpis } from './wins.ts';
import { wonWithinKpi } from './won-within.ts';

/** Order statistics, life tables, cohorts and breakdowns, by rep. */
export function tier2(world: World, axis: Axis): () => Answers {
  const { present, find } = presentOf(world);
  const scans = [
    winKpis(world, present, axis),
    cycleKpis(world, present, axis),
    wonWithinKpi(world, present, axis),
    responseKpis(world, axis),
    stageKpis(world, axis.known, axis.grid),
    lossKpis(world, present, axis.known, axis.grid),
  ];
  return () => {
    find();
    return new Map(scans.flatMap((scan) => [...scan()]));
  };
}
