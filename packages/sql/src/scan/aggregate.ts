import { SalesperfError } from '@salesperf/core';
import type { AggregateNode, PlacedNode, SurvivalNode } from '@salesperf/core/executor';
import { apply, constant, firstOf, integer, no, nothing, type Sql, sql, yes } from '../sql.ts';
import { positionOf } from './clock.ts';
import type { Test } from './condition.ts';
import { conditionsOn } from './conditions.ts';
import { text } from './draft.ts';
import { expressionValue } from './expression.ts';
import { momentOf } from './moment.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { keep } from './rows.ts';

/** What becomes of a row: which tally it adds to, and what. All but the amounts are what rows are grouped by. */
export interface Contribution {
  /** false only of a row that is no business of the aggregate */
  readonly inScope: Sql;
  /** why it is left out, or NULL */
  readonly reason: Sql;
  /** of a share: whether it satisfies the condition */
  readonly hit: Sql;
  /** columns of the slot it goes to */
  readonly slots: Readonly<Record<string, Sql>>;
  /** an exact integer to be summed, or NULL */
  readonly amount: Sql;
}

interface Taken {
  readonly value: Sql;
  /** why there is none; NULL where it is never unknown */
  readonly reason: Sql;
  readonly slots: Contribution['slots'];
  readonly amount: Sql;
}

export function contributionOf(placed: PlacedNode, reading: Reading, place: Place): Contribution {
  const aggregate = placed.of;
  const of = aggregate.node === 'share' ? aggregate.of : aggregate;
  const inner = conditionsOn(of.where, reading, place);
  const outer: Test = aggregate.node === 'share' ? conditionsOn(aggregate.where, reading, place) : { holds: no, reason: nothing };
  const taken = takenOf(of, placed, reading, place);
  const reason = firstOf([
    [sql`${place.doubt} IS NOT NULL`, place.doubt],
    [sql`${inner.holds} IS NULL`, inner.reason],
    [sql`${outer.holds} IS NULL`, outer.reason],
    [sql`${taken.value} IS NULL`, taken.reason],
  ]);
  return { inScope: sql`coalesce(${inner.holds}, true)`, reason: keep(reading.rows, reason), hit: outer.holds, slots: taken.slots, amount: taken.amount };
}

function takenOf(of: Exclude<AggregateNode, { node: 'share' }>, placed: PlacedNode, reading: Reading, place: Place): Taken {
  const { rows } = reading;
  switch (of.node) {
    case 'count':
      return { value: yes, reason: nothing, slots: {}, amount: nothing };
    case 'distinct': {
      const unit = columnOf(reading, of.of.column) ?? nothing;
      return { value: unit, reason: text(rows.draft, `${of.of.column} missing`), slots: { slot: unit }, amount: nothing };
    }
    case 'survival':
      return lifeOf(of, placed.node === 'during', reading, place);
    case 'reducer':
      throw new SalesperfError('invalid_argument', `Cannot run the reducer "${of.name}" in SQL: expected a metric without reducers, or evaluate() in memory`);
    default: {
      const { value, reason } = expressionValue(of.of, { reading, place, policy: of.rate ?? place.rate });
      const slot = apply((one) => `CAST(${one} AS ${rows.draft.dialect.types.text})`, value);
      return { value, reason, slots: of.node === 'quantile' ? { slot } : {}, amount: value };
    }
  }
}

/** A life ends by its end, if that is known and lies before the cut; else it was last seen an instant before the cut. */
function lifeOf(node: SurvivalNode, late: boolean, reading: Reading, place: Place): Taken {
  const { rows, context } = reading;
  const [start, end] = [momentOf(node.of.from, reading), momentOf(node.of.to, reading)];
  const cut = late ? place.cut : integer(context.core.query.asOf);
  const ended = keep(rows, sql`coalesce(${end} < ${cut}, false)`);
  const position = (instant: Sql): Sql => positionOf(node.of.clock, instant, reading);
  const first = position(start);
  const exit = sql`${position(
    firstOf([
      [ended, end],
      [yes, sql`${cut} - 1`],
    ]),
  )} - ${first}`;
  const entry = late ? firstOf([[sql`${start} < ${place.start}`, sql`${position(sql`${place.start} - 1`)} - ${first}`]]) : nothing;
  const backwards = sql`${end} < ${start}`;
  const value = keep(
    rows,
    firstOf([
      [sql`${start} IS NULL OR ${backwards}`, nothing],
      [yes, exit],
    ]),
  );
  const reason = firstOf([
    [sql`${start} IS NULL`, text(rows.draft, 'not started')],
    [yes, text(rows.draft, 'ends before it starts')],
  ]);
  return { value, reason, slots: { exit: value, ending: endingOf(node, ended, reading, place), entry }, amount: nothing };
}

function endingOf({ event, competing }: SurvivalNode, ended: Sql, reading: Reading, place: Place): Sql {
  const isEvent = event ? conditionsOn(event, reading, place).holds : yes;
  const competes = competing ? conditionsOn(competing, reading, place).holds : no;
  const censored = constant("'censored'");
  return firstOf([
    [sql`NOT ${ended}`, censored],
    [isEvent, constant("'event'")],
    [competes, constant("'competing'")],
    [yes, censored],
  ]);
}
