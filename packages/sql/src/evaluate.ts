import { type Metric, partsOf, type Query, type Results, SalesperfError } from '@salesperf/core';
import { leaves, type PlacedNode, placedTable, planQuery, resultsOf, type Scan, type States } from '@salesperf/core/executor';
import { type SqlContext, sqlContext } from './context.ts';
import type { DatasetHeader } from './header.ts';
import { instantsOf, instantsStatement } from './instants.ts';
import { scanStatement } from './scan/statement.ts';
import type { Run } from './statement.ts';
import { statesOf } from './states.ts';

/**
 * The same Results as `evaluate` of core, out of the tables in schema `known` of a database: it counts, core does the arithmetic.
 * @param header what the database holds, as `prepare` says
 * @param run runs a statement and gives its rows; the statements only read
 * @throws SalesperfError `invalid_argument` for a metric with a reducer, for one that looks up events from a table of units, and for an as-of that the tables were not made for
 */
export async function evaluateSql(header: DatasetHeader, query: Query, run: Run): Promise<Results> {
  refuseReducers(query.metrics);
  refuseUnitLookups(query.metrics);
  const before = sqlContext(header, query);
  const context = { ...before, instants: await instantsIn(before, run) };
  const plan = planQuery(context.core);
  return resultsOf(plan, await statesByTurns(plan.scans, context, run), context.core);
}

/** Real time needs no clock, and so nothing to be asked. */
async function instantsIn(context: SqlContext, run: Run): Promise<SqlContext['instants']> {
  const { metrics, by = [], where = {} } = context.core.query;
  const asked = JSON.stringify([metrics.map(({ by: own, ...metric }) => [own, partsOf(metric as Metric)]), by, where]);
  const statement = /"(days|workingDays|businessMinutes|prorated)"|:(day|week|month|quarter|year)"/.test(asked) ? instantsStatement(context) : null;
  return instantsOf(statement ? await run(statement) : [], context);
}

/** A connection runs one statement at a time. */
async function statesByTurns(scans: readonly Scan[], context: SqlContext, run: Run): Promise<readonly States[]> {
  const all: States[] = [];
  for (const scan of scans) all.push(statesOf(scan, await run(scanStatement(scan, context)), context.core.query.over.list.length));
  return all;
}

/** Units are put together here, where no event can be looked up: those are rows of the database. */
function refuseUnitLookups(metrics: readonly Metric[]): void {
  for (const metric of metrics) {
    const looking = partsOf(metric)
      .flatMap(([, value]) => leaves(value))
      .find(looksUpFromUnit);
    if (looking === undefined) continue;
    throw new SalesperfError(
      'invalid_argument',
      `Cannot evaluate "${metric.id}" in SQL: it looks up events from "${placedTable(looking)}", a table of one row a unit, expected evaluate() in memory`,
    );
  }
}

function looksUpFromUnit(placed: PlacedNode): boolean {
  if (placed.node !== 'at' || placed.from?.node !== 'per') return false;
  const inside = Object.values(placed.from.columns).flatMap(leaves);
  return JSON.stringify(placed.of).includes('"node":"firstAfter"') || inside.some(looksUpFromUnit);
}

function refuseReducers(metrics: readonly Metric[]): void {
  for (const metric of metrics) {
    const [, name] = /"node":"reducer","name":"([^"]*)"/.exec(JSON.stringify(partsOf(metric))) ?? [];
    if (name !== undefined)
      throw new SalesperfError('invalid_argument', `Cannot evaluate "${metric.id}" in SQL: the reducer "${name}" is a function, expected evaluate() in memory`);
  }
}
