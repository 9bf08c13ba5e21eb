import { SalesperfError } from '@salesperf/core';
import { isOverlapping, type PlacedNode, personal } from '@salesperf/core/executor';
import { joined, no, nothing, type Sql, sql } from '../sql.ts';
import { datedDimension, datedMember } from './calendar-unit.ts';
import { text } from './draft.ts';
import { ownerColumn } from './owners.ts';
import { chainMember, chains, lookedUpAt, personalMember } from './people.ts';
import { columnOf, type Place, type Reading } from './reading.ts';
import { aside, type Rows } from './rows.ts';

/** A row as it is grouped: where it stands, and by which moment. */
export interface Grouping {
  readonly placed: PlacedNode;
  readonly reading: Reading;
  readonly place: Place;
}

/** How a row finds its members of a dimension: the same order of choices as in memory. */
type Kind = { readonly kind: 'stored'; readonly member: Sql } | { readonly kind: 'personal' | 'managers'; readonly owner: Sql };

function kindOf(dimension: string, { placed, reading }: Grouping): Kind {
  const { table, shape, context } = reading;
  const dated = datedDimension(dimension, shape);
  if (dated) return { kind: 'stored', member: datedMember(dated, reading) };
  const owner = columnOf(reading, ownerColumn(placed, reading));
  if (dimension === 'owner' && table.dimensions.owner) return { kind: 'stored', member: owner ?? nothing };
  const own = columnOf(reading, table.dimensions[dimension]);
  if (own) return { kind: 'stored', member: own };
  if (!table.dimensions.owner || !personal(context.core.known).includes(dimension))
    throw new SalesperfError('unknown_dimension', `Cannot group ${table.name} by "${dimension}": they have no such dimension`);
  if (owner === null) return { kind: 'stored', member: nothing };
  return { kind: isOverlapping(dimension) ? 'managers' : 'personal', owner };
}

/** The member of a row; for an overlapping dimension the row is there once for each of its members from here on. */
export function memberOf(dimension: string, grouping: Grouping): Sql {
  const { reading, place } = grouping;
  const found = kindOf(dimension, grouping);
  if (found.kind === 'stored') return found.member;
  const moment = lookedUpAt(reading, place);
  if (found.kind === 'managers') return chainMember(chains(found.owner, moment, reading), found.owner, moment, reading.rows);
  return personalMember(reading.context.core.known.people!.dimensions[dimension]!, found.owner, moment, reading);
}

/** Whether a row is of one of the members that are wanted. */
export function isOneOfMembers(dimension: string, wanted: readonly (string | null)[], grouping: Grouping): Sql {
  const found = kindOf(dimension, grouping);
  return found.kind === 'managers' ? hasManager(found.owner, wanted, grouping) : isWanted(memberOf(dimension, grouping), wanted, grouping.reading.rows);
}

function isWanted(member: Sql, wanted: readonly (string | null)[], { draft }: Rows): Sql {
  const names = wanted.filter((name) => name !== null).map((name) => text(draft, name));
  const named = names.length > 0 ? sql`coalesce(${member} IN (${joined(names, ', ')}), false)` : no;
  return wanted.includes(null) ? sql`(${member} IS NULL OR ${named})` : named;
}

/** The row itself must not be multiplied: so its chain is looked into aside. */
function hasManager(owner: Sql, wanted: readonly (string | null)[], { reading, place }: Grouping): Sql {
  const { rows } = reading;
  const moment = lookedUpAt(reading, place);
  const chain = chains(owner, moment, reading);
  const step = Math.max(owner.step, moment.step);
  const matching = aside(
    rows,
    step,
    () =>
      `SELECT "owner", "moment", bool_or(${isWanted({ text: '"member"', step: -1 }, wanted, rows).text}) AS "member" FROM ${chain} GROUP BY "owner", "moment"`,
  );
  const matches = chainMember(matching, owner, moment, rows);
  return wanted.includes(null) ? sql`coalesce(${matches}, true)` : sql`coalesce(${matches}, false)`;
}
