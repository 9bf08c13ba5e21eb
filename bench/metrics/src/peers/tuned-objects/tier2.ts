import type { Answers } from '../../answers.ts';
import { cycleKpis } from './cycles.ts';
import { lossKpis } from './losses.ts';
import { responseKpis } from './responses.ts';
import type { Rows } from './rows.ts';
import { stageKpis } from './stages.ts';
import { winKpis } from './wins.ts';
import { wonWithinKpi } from './won-within.ts';

export const tier2 = (rows: Rows) => (): Answers =>
  new Map(
    Object.entries({
      ...winKpis(rows.deals),
      ...cycleKpis(rows.deals),
      ...wonWithinKpi(rows.deals),
      ...responseKpis(rows.leads, rows.activities),
      ...stageKpis(rows.stagesReached),
      ...lossKpis(rows.deals),
    }),
  );
