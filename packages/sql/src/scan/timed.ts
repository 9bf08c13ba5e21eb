import { type TimedNode, ticksPerUnit } from '@salesperf/core/executor';
import { firstOf, integer, no, nothing, type Sql, sql, yes } from '../sql.ts';
import { positionOf } from './clock.ts';
import { real, type Test } from './condition.ts';
import { text } from './draft.ts';
import { momentOf } from './moment.ts';
import { asOfColumn, type Place, type Reading } from './reading.ts';
import { keep } from './rows.ts';

/** Undecided until the whole window has passed, even for a row that was fast: else the share would be too high. */
export function withinTest(node: TimedNode, reading: Reading): Test {
  const { start, end, position, limit } = timed(node, reading);
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

/** The limit was passed in the period: not before it began, and before the time ended. Every moment is the last instant inside. */
export function overdueTest(node: TimedNode, reading: Reading, { start: periodStart, cut }: Place): Test {
  const { start, end, position, limit } = timed(node, reading);
  const because = (reason: string): Sql => text(reading.rows.draft, reason);
  const backwards = sql`${end} < ${start}`;
  const first = position(start);
  const passedBefore = (instant: Sql): Sql => sql`${position(sql`${instant} - 1`)} - ${first} > ${limit}`;
  const passed = passedBefore(sql`least(${cut}, coalesce(${end}, ${cut}))`);
  const holds = firstOf([
    [sql`${start} IS NULL OR coalesce(${backwards}, false)`, nothing],
    [yes, sql`${passed} AND NOT (${passedBefore(periodStart)})`],
  ]);
  const reason = firstOf([
    [sql`${start} IS NULL`, because('not started')],
    [backwards, because('ends before it starts')],
  ]);
  return { holds: keep(reading.rows, holds), reason };
}

function timed({ length, time }: TimedNode, reading: Reading) {
  const ticks = length * ticksPerUnit[time.clock];
  return {
    start: momentOf(time.from, reading),
    end: momentOf(time.to, reading),
    position: (instant: Sql): Sql => positionOf(time.clock, instant, reading),
    limit: Number.isSafeInteger(ticks) ? integer(ticks) : real(ticks, reading.rows.draft.dialect.types.real),
  };
}
