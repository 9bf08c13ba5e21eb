import { type ConditionNode, isTimed } from '@salesperf/core/executor';
import { allOf, firstOf, nothing, type Sql, sql, yes } from '../sql.ts';
import { columnTest, type Test } from './condition.ts';
import type { Place, Reading } from './reading.ts';
import { keep } from './rows.ts';
import { overdueTest, withinTest } from './timed.ts';

/** All must hold; a false one decides even where another cannot be told. */
export function conditionsOn(conditions: readonly ConditionNode[], reading: Reading, place: Place | null): Test {
  const tests = conditions.map((condition) => testOf(condition, reading, place));
  const open = tests.filter(({ reason }) => reason !== nothing);
  return {
    holds: keepUnlessConstant(reading, allOf(tests.map(({ holds }) => holds))),
    reason: firstOf(open.map(({ holds, reason }) => [sql`${holds} IS NULL`, reason])),
  };
}

function testOf(condition: ConditionNode, reading: Reading, place: Place | null): Test {
  if (!isTimed(condition)) return columnTest(condition, reading, place);
  return condition.node === 'within' ? withinTest(condition, reading) : overdueTest(condition, reading, place!);
}

const keepUnlessConstant = ({ rows }: Reading, value: Sql): Sql => (value === yes ? value : keep(rows, value));
