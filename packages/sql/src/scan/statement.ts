import { type PlacedNode, placedTable, type Scan } from '@salesperf/core/executor';
import { knownTable, type SqlContext } from '../context.ts';
import { apply, firstOf, quoted, type Sql, sql } from '../sql.ts';
import type { Statement } from '../statement.ts';
import { contributionOf } from './aggregate.ts';
import { type Grouping, isOneOfMembers, memberOf } from './dimension.ts';
import { draft, statement } from './draft.ts';
import { originOf } from './events.ts';
import { funnelRows } from './funnel.ts';
import { daysOf, ownerColumn } from './owners.ts';
import { placeRows } from './placement.ts';
import { columnOf, type Reading, type Writing } from './reading.ts';
import { filter, keep, rowsOf, written } from './rows.ts';

/** Sums are kept in two parts of this size: a sum of products would not fit into 128 bits. */
export const highPart = 10n ** 18n;

/**
 * The states of a scan as a statement: a row for each group, period, reason or slot, with the number of rows and the exact sum in two parts.
 * Read them with {@link statesOf}.
 * @throws SalesperfError `invalid_definition` for what SQL cannot say, such as a reducer
 */
export function scanStatement({ placed, windows, by, unfiltered }: Scan, context: SqlContext): Statement {
  const into = draft(context.dialect);
  const rows = rowsOf(into, 'step', relationOf(placed, { draft: into, windows, context }));
  const source = context.core.sourceOf(placed);
  const owner = columnOf({ ...source, rows }, ownerColumn(placed, source));
  const reading: Reading = { ...source, context, rows, windows, originOf: originsOf(placed), ...daysOf(placed, owner, source, rows, context) };
  const place = placeRows(placed, windows, reading);
  const grouping: Grouping = { placed, reading, place };
  const wantedMembers = unfiltered ? [] : Object.entries(context.core.query.where ?? {});
  for (const [dimension, wanted] of wantedMembers) filter(rows, keep(rows, isOneOfMembers(dimension, wanted, grouping)));
  const { inScope, reason, hit, slots, amount } = contributionOf(placed, reading, place);
  filter(rows, keep(rows, inScope));
  const counted = (value: Sql): Sql => keep(rows, firstOf([[sql`${reason} IS NULL`, value]]));
  const members = by.map((dimension, index): [string, Sql] => [`group${index}`, keep(rows, memberOf(dimension, grouping))]);
  const keys: [string, Sql][] = [
    ...members,
    ['index', place.index],
    ['reason', reason],
    ['hit', counted(hit)],
    ...Object.entries(slots).map(([name, slot]): [string, Sql] => [name, counted(slot)]),
  ];
  return statement(into, grouped(keys, counted(amount), reading));
}

const relationOf = (placed: PlacedNode, writing: Writing): string =>
  placed.node === 'at' && placed.from?.node === 'funnel'
    ? `(${funnelRows(placed.from, writing)})`
    : knownTable(writing.context.core.sourceOf(placed).table.name);

/** The moments of a funnel are those of its events. */
function originsOf(placed: PlacedNode): Reading['originOf'] {
  if (placed.node !== 'at' || placed.from?.node !== 'funnel') return originOf(placedTable(placed));
  const origins = placed.from.steps.map(({ event }) => `${event.table}.${event.column}`);
  return () => origins;
}

function grouped(keys: readonly (readonly [string, Sql])[], amount: Sql, { rows }: Reading): string {
  const { types, quotient, remainder } = rows.draft.dialect;
  const total = (part: typeof quotient): Sql => apply((value) => `CAST(sum(${part(value, `${highPart}`)}) AS ${types.text})`, amount);
  const columns = keys.map(([name, value]) => `${value.text} AS ${quoted(name)}`);
  const sums = [`count(*) AS "rows"`, `${total(quotient).text} AS "high"`, `${total(remainder).text} AS "low"`];
  return `SELECT ${[...columns, ...sums].join(', ')}\nFROM ${written(rows)}\nGROUP BY ${keys.map((_, index) => index + 1).join(', ')}`;
}
