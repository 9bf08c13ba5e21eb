import { type ConditionNode, parseAmount } from '@salesperf/core/executor';
import { allOf, constant, firstOf, integer, joined, no, nothing, type Sql, sql, yes } from '../sql.ts';
import { text } from './draft.ts';
import { columnOf, type Place, type Reading } from './reading.ts';

/** A test of a row: true, false, or NULL where it cannot be told, and then why. */
export interface Test {
  readonly holds: Sql;
  readonly reason: Sql;
}

type Of<N extends ConditionNode['node']> = Extract<ConditionNode, { readonly node: N }>;

export type ColumnCondition = Exclude<ConditionNode, Of<'within'>>;

const decided = (holds: Sql): Test => ({ holds, reason: nothing });

/** A test of one column of the row; `place` is null where the row is looked up, and stands in no period. */
export function columnTest(condition: ColumnCondition, reading: Reading, place: Place | null): Test {
  const column = columnOf(reading, condition.column);
  if (column === null) return decided(absent(condition, reading));
  switch (condition.node) {
    case 'is':
      return decided(isOneOf(column, condition, reading));
    case 'isNot':
      return decided(sql`NOT ${isOneOf(column, condition, reading)}`);
    case 'known':
      return decided(condition.is ? sql`(${column} IS NOT NULL)` : sql`(${column} IS NULL)`);
    case 'inPeriod': {
      const inside = sql`coalesce(${column} >= ${place!.start} AND ${column} < ${place!.end}, false)`;
      return decided(condition.is ? inside : sql`NOT ${inside}`);
    }
    case 'range':
      return range(condition, column, reading);
  }
}

/** The model says what an absent flag means; core has made sure that nothing else is absent. */
function absent(condition: ColumnCondition, { shape }: Reading): Sql {
  const meant = shape.columns[condition.column]?.absent;
  return condition.node === 'is' && meant !== undefined && condition.values.includes(meant) ? yes : no;
}

function isOneOf(column: Sql, { column: name, values }: Of<'is' | 'isNot'>, { shape, rows }: Reading): Sql {
  const flag = shape.columns[name]?.type === 'flag';
  const wanted = values.filter((value) => typeof value === (flag ? 'boolean' : 'string'));
  if (wanted.length === 0) return no;
  const list = wanted.map((value) => (flag ? constant(`${value}`) : text(rows.draft, value as string)));
  return sql`coalesce(${column} IN (${joined(list, ', ')}), false)`;
}

const comparisons = [
  ['atLeast', '>='],
  ['above', '>'],
  ['below', '<'],
  ['atMost', '<='],
] as const;

function range(condition: Of<'range'>, column: Sql, { shape, rows }: Reading): Test {
  const money = shape.columns[condition.column]?.type === 'money';
  const bounds = comparisons.flatMap(([name, operator]) => {
    const bound = condition[name];
    return bound === undefined ? [] : [sql`${column} ${constant(operator)} ${money ? amount(bound) : real(bound, rows.draft.dialect.types.real)}`];
  });
  const known = bounds.length > 0 ? allOf(bounds) : yes;
  return { holds: firstOf([[sql`${column} IS NOT NULL`, known]]), reason: text(rows.draft, `${condition.column} missing`) };
}

export const real = (value: number, type: string): Sql => constant(`CAST('${value}' AS ${type})`);

/** What no stored amount reaches stands for all that is beyond. */
const largest = 2n ** 127n - 1n;
function amount(bound: number): Sql {
  const exact = parseAmount(String(bound));
  return integer(exact > largest ? largest : exact < -largest ? -largest : exact);
}
