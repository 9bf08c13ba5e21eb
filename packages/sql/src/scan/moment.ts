import type { FirstAfterNode, MomentNode } from '@salesperf/core/executor';
import { nothing, type Sql } from '../sql.ts';
import { eventSource, eventsQuery } from './events.ts';
import { columnOf, type Reading } from './reading.ts';
import { join, stored } from './rows.ts';

/** An instant of a row; NULL where it has not come. */
export function momentOf(moment: MomentNode, reading: Reading): Sql {
  if (moment.node === 'firstAfter') return firstAfter(moment, reading);
  for (const origin of reading.originOf(moment.column)) reading.rows.draft.lookedUp.add(origin);
  return columnOf(reading, moment.column) ?? nothing;
}

/** The first such event of the same unit at or after a moment of the row. */
function firstAfter({ from, event, on, where }: FirstAfterNode, reading: Reading): Sql {
  const { rows, table, windows, context } = reading;
  const start = momentOf(from, reading);
  const unit = columnOf(reading, table.dimensions[on]);
  if (unit === null) return nothing;
  const unitColumn = eventSource(event, context).table.dimensions[on]!;
  const relation = eventsQuery(
    { event, where },
    { draft: rows.draft, windows, context, as: on, cells: (of) => ({ unit: stored(of.rows, unitColumn), at: stored(of.rows, event.column) }) },
  );
  const found = join(rows, Math.max(start.step, unit.step), (alias) =>
    rows.draft.dialect.earliest({ relation, alias, same: { unit: unit.text }, column: 'at', moment: start.text }),
  );
  return found('at');
}
