import type { Axis } from '../axis.ts';
import { conversionKpis } from './conversions.ts';
import { cycleKpis } from './cycles.ts';
import { lossKpis } from './losses.ts';
import { responseKpis } from './responses.ts';
import { stageKpis } from './stages.ts';
import { winKpis } from './wins.ts';
import { wonWithinKpis } from './won-within.ts';

/** The deals in progress, and what ends their time. */
const cycles = { sales_cycle: 'ended', time_to_win: 'won' } as const;

/** A statement for each kind of statistic and table. */
export const tier2 = (axis: Axis): readonly string[] => [
  winKpis(axis),
  cycleKpis(axis, cycles),
  wonWithinKpis(axis),
  responseKpis(axis),
  conversionKpis(axis),
  stageKpis(axis),
  lossKpis(axis),
];
