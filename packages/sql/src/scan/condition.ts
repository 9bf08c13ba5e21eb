import { type ConditionNode, parseAmount, type TimedNode } from '@salesperf/core/executor';
import { allOf, constant, firstOf, integer, joined, no, nothing, type Sql, sql, yes } from '../sql.ts';
import { text } from './draft.ts';
import { firstUnknown, rateOf, type Value } from './rate.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { keep } from './rows.ts';

/** A test of a row: true, false, or NULL where it cannot be told, and then why. */
export interface Test {
  readonly holds: Sql;
  readonly reason: Sql;
}

type Of<N extends ConditionNode['node']> = Extract<ConditionNode, { readonly node: N }>;

export type ColumnCondition = Exclude<ConditionNode, TimedNode>;

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
      return range(condition, column, reading, place);
  }
}

/** The model says what an absent flag means; core has made sure that nothing else is absent. */
function absent(condition: ColumnCondition, { shape }: Reading): Sql {
  const meant = shape.columns[condition.column]?.absent;
  if (condition.node === 'known') return condition.is === (meant !== undefined) ? yes : no;
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

/** Amounts are compared in the report's currency, at the rate of the placement; on which side of 0 one lies needs no rate. */
function range(condition: Of<'range'>, column: Sql, reading: Reading, place: Place | null): Test {
  const { shape, rows } = reading;
  const money = shape.columns[condition.column]?.type === 'money';
  const missing: Value = { value: column, reason: text(rows.draft, `${condition.column} missing`) };
  if (!money || place === null || hasNoBoundButZero(condition)) {
    return {
      holds: firstOf([
        [sql`${column} IS NOT NULL`, within(condition, column, (bound) => (money ? amount(bound) : real(bound, rows.draft.dialect.types.real)))],
      ]),
      reason: missing.reason,
    };
  }
  const rate = rateOf(place.rate, reading, place);
  const exchanged = keep(rows, sql`CAST(${column} AS ${constant(rows.draft.dialect.types.exact)}) * ${rate.value}`);
  return { holds: firstOf([[sql`${exchanged} IS NOT NULL`, within(condition, exchanged, exchangedAmount)]]), reason: firstUnknown([missing, rate]) };
}

const hasNoBoundButZero = (condition: Of<'range'>): boolean => comparisons.every(([name]) => (condition[name] ?? 0) === 0);

function within(condition: Of<'range'>, value: Sql, literal: (bound: number) => Sql): Sql {
  const bounds = comparisons.flatMap(([name, operator]) => {
    const bound = condition[name];
    return bound === undefined ? [] : [sql`${value} ${constant(operator)} ${literal(bound)}`];
  });
  return bounds.length > 0 ? allOf(bounds) : yes;
}

export const real = (value: number, type: string): Sql => constant(`CAST('${value}' AS ${type})`);

/** What no stored amount reaches stands for all that is beyond. */
const largest = 2n ** 127n - 1n;
const within128 = (exact: bigint): Sql => integer(exact > largest ? largest : exact < -largest ? -largest : exact);
const amount = (bound: number): Sql => within128(parseAmount(String(bound)));

/** In 1e-16, as amounts are once a rate has been applied. */
const exchangedAmount = (bound: number): Sql => within128(parseAmount(String(bound)) * 10_000_000_000n);
