import { stages } from '../../world/words.ts';
import { isMonth, monthOf } from './calendar.ts';
import { type Cells, cellOf, cells, ratio, withTotal } from './cells.ts';
import type { RowOf } from './rows.ts';
import { bySlot, summed } from './slots.ts';
import { open } from './statuses.ts';

const won = stages.indexOf('won');

export function stageKpis(rows: readonly RowOf<'stagesReached'>[]) {
  const [reached, further, undecided] = [byStage(), byStage(), byStage()];
  for (const { owner, stage, status, createdAt, nextReachedAt } of rows) {
    const month = monthOf(createdAt);
    if (!isMonth(month)) continue;
    const cell = cellOf(owner, month);
    reached[stage]![cell]!++;
    // After the win comes nothing.
    if (stage === won) continue;
    if (!Number.isNaN(nextReachedAt)) further[stage]![cell]!++;
    else if (status === open) undecided[stage]![cell]!++;
  }
  const [all, found, left] = [reached.map(withTotal), further.map(withTotal), undecided.map(withTotal)];
  const base = all.map((table, stage) => (stage === won ? table.map(() => 0) : table));
  const share = (tables: readonly Float64Array[]): Float64Array =>
    bySlot(
      ratio(summed(tables), summed(base)),
      tables.map((table, stage) => ratio(table, base[stage]!)),
    );
  return {
    'stage_conversion.reached': bySlot(summed(all), all),
    'stage_conversion.conversion': share(found),
    'stage_conversion.undecided': share(left),
  };
}

const byStage = (): Cells[] => stages.map(() => cells());
