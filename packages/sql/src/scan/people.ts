import type { Source } from '@salesperf/core/executor';
import { knownTable, type SqlContext } from '../context.ts';
import { integer, quoted, type Sql, sql } from '../sql.ts';
import { type Draft, query } from './draft.ts';
import type { Place, Reading } from './reading.ts';
import { aside, join, keep, type Rows, stored } from './rows.ts';

const first = Number.MIN_SAFE_INTEGER;
const last = Number.MAX_SAFE_INTEGER;

/** The rows of people as half-open stretches of time; the first of a person holds for all time before. */
function stretches(draft: Draft, { core }: SqlContext): string {
  const people = core.known.people!;
  const from = people.columns.from ? '"from"' : 'NULL';
  return query(
    draft,
    'stretches',
    () => `SELECT *,
  CASE WHEN row_number() OVER person = 1 THEN ${first} ELSE coalesce(${from}, ${first}) END AS "stretch begins",
  coalesce(lead(${from}) OVER person, ${last}) AS "stretch ends"
FROM ${knownTable('people')} WINDOW person AS (PARTITION BY "id" ORDER BY ${from} NULLS FIRST)`,
  );
}

/** When the owner's team, manager and region are looked up: where the table does not say, at the moment that places the row. */
export function lookedUpAt({ shape, table, rows }: Reading, place: Place): Sql {
  const column = Object.keys(shape.columns).find((name) => shape.columns[name]!.person);
  const moment = column === undefined ? place.moment : table.columns[column] ? stored(rows, column) : integer(first);
  return keep(rows, sql`coalesce(${moment}, ${integer(first)})`);
}

/** A column of people, of the owner's row that was in force then. */
export function personalMember(column: string, owner: Sql, moment: Sql, { rows, context }: Reading): Sql {
  const relation = stretches(rows.draft, context);
  const held = (alias: string): string =>
    `LEFT JOIN ${relation} ${alias} ON ${alias}."id" = ${owner.text} AND ${moment.text} >= ${alias}."stretch begins" AND ${moment.text} < ${alias}."stretch ends"`;
  return join(rows, Math.max(owner.step, moment.step), held)(column);
}

/** Everybody above the owners of the rows at their moments, and the owner where they are anybody's manager then: owner, moment, member. */
export function chains(owner: Sql, moment: Sql, { rows, context }: Reading): string {
  const { table } = peopleOf(context);
  const manager = quoted(table.dimensions.manager!);
  const relation = stretches(rows.draft, context);
  const { list } = rows.draft.dialect;
  const above = `s.${manager}`;
  const walked = (
    source: string,
  ): string => `SELECT DISTINCT ${owner.text} AS "owner", ${moment.text} AS "moment", ${owner.text} AS "member", ${list.of(owner.text)} AS "path", 0 AS "height"
  FROM ${source} WHERE ${owner.text} IS NOT NULL`;
  const step = Math.max(owner.step, moment.step);
  const chain = aside(
    rows,
    step,
    walked,
    (name) => `SELECT c."owner", c."moment", ${above}, ${list.with('c."path"', above)}, c."height" + 1
  FROM ${name} c JOIN ${relation} s ON s."id" = c."member" AND c."moment" >= s."stretch begins" AND c."moment" < s."stretch ends"
  WHERE ${above} IS NOT NULL AND NOT ${list.has('c."path"', above)}`,
  );
  const manages = `EXISTS (SELECT 1 FROM ${relation} s WHERE ${above} = c."owner" AND c."moment" >= s."stretch begins" AND c."moment" < s."stretch ends")`;
  return aside(rows, step, () => `SELECT c."owner", c."moment", c."member" FROM ${chain} c WHERE c."height" > 0 OR ${manages}`);
}

const peopleOf = ({ core }: SqlContext): Source => ({ table: core.known.people!, shape: core.dataset.shapes.people });

/** A row for each member of the chain, or one without. */
export function chainMember(chain: string, owner: Sql, moment: Sql, rows: Rows): Sql {
  const above = (alias: string): string => `LEFT JOIN ${chain} ${alias} ON ${alias}."owner" = ${owner.text} AND ${alias}."moment" = ${moment.text}`;
  return join(rows, Math.max(owner.step, moment.step), above)('member');
}
