import { type ConditionNode, ticksPerUnit } from '@salesperf/core/executor';
import { firstOf, integer, no, nothing, type Sql, sql, yes } from '../sql.ts';
import { positionOf } from './clock.ts';
import { real, type Test } from './condition.ts';
import { text } from './draft.ts';
import { momentOf } from './moment.ts';
import { asOfColumn, type Reading } from './reading.ts';
import { keep } from './rows.ts';

/** Undecided until the whole window has passed, even for a row that was fast: else the share would be too high. */
export function withinTest({ length, time }: Extract<ConditionNode, { readonly node: 'within' }>, reading: Reading): Test {
  const [start, end] = [momentOf(time.from, reading), momentOf(time.to, reading)];
  const position = (instant: Sql): Sql => positionOf(time.clock, instant, reading);
  const ticks = length * ticksPerUnit[time.clock];
  const limit = Number.isSafeInteger(ticks) ? integer(ticks) : real(ticks, reading.rows.draft.dialect.types.real);
  const first = position(start);
  const open = keep(reading.rows, sql`${position(asOfColumn(reading))} - ${first} <= ${limit}`);
  const backwards = sql`${end} < ${start}`;
  const holds = firstOf([
    [sql`${start} IS NULL`, nothing],
    [open, nothing],
    [sql`${end} IS NULL`, no],
    [backwards, nothing],
    [yes, sql`${position(end)} - ${first} <= ${limit}`],
  ]);
  const because = (reason: string): Sql => text(reading.rows.draft, reason);
  const reason = firstOf([
    [sql`${start} IS NULL`, because('not started')],
    [open, because('window open')],
    [backwards, because('ends before it starts')],
  ]);
  return { holds: keep(reading.rows, holds), reason };
}
