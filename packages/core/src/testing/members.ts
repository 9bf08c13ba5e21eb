import type { PlacedNode, ValueNode } from '../metric/node.ts';
import { leaves } from '../metric/node.ts';
import { type CalendarUnit, startOf, units } from '../time/civil.ts';
import { localDate } from '../time/zone.ts';
import { type Asked, known, type Place } from './asked.ts';
import { inForce, managersOf } from './people.ts';
import type { Row } from './replay.ts';
import type { Source } from './rows.ts';
import { responsibleColumn, type View, viewOfLeaf } from './views.ts';

const cell = (row: Row, column: string): string | null =>
  ((column.startsWith('dimensions.') ? (row.dimensions as Row | undefined)?.[column.slice('dimensions.'.length)] : row[column]) as string | undefined) ?? null;

/** dimension → the column of the table that has it */
function dimensionColumns(leaf: PlacedNode, source: Source): ReadonlyMap<string, string> {
  const view = viewOfLeaf(source, leaf);
  const named = Object.entries(view.specs).flatMap(([column, { dimension }]) => (dimension && view.has(column) ? [[dimension, column] as const] : []));
  return new Map([...named, ...(leaf.node === 'at' && leaf.from ? [] : source.ownDimensions(view.name))]);
}

/** "createdAt:month", "cohort:quarter": the unit of the calendar that holds a moment of the row. */
function calendarDimension(dimension: string, view: View): { readonly column: string; readonly unit: CalendarUnit } | null {
  const [name, unit] = dimension.split(':') as [string, CalendarUnit | undefined];
  if (unit === undefined || !units.includes(unit)) return null;
  const column = name === 'cohort' ? Object.keys(view.specs).find((one) => view.specs[one]!.cohort) : name;
  return column !== undefined && view.specs[column]?.type === 'instant' && view.has(column) ? { column, unit } : null;
}

/** The aggregates that say in which group a unit stands. */
const anchorsOf = (columns: Readonly<Record<string, ValueNode>>, anchor: string | undefined): readonly PlacedNode[] =>
  (anchor === undefined ? Object.values(columns) : [columns[anchor]!]).flatMap(leaves);

export function hasDimension(dimension: string, leaf: PlacedNode, source: Source): boolean {
  if (leaf.node === 'at' && leaf.from?.node === 'per')
    return anchorsOf(leaf.from.columns, leaf.from.anchor).every((inner) => hasDimension(dimension, inner, source));
  const own = dimensionColumns(leaf, source);
  return (
    own.has(dimension) || (own.has('owner') && source.personalDimensions.includes(dimension)) || calendarDimension(dimension, viewOfLeaf(source, leaf)) !== null
  );
}

/** The members of a dimension that a row belongs to: one, but for the managers above its owner. */
export function membersOf(dimension: string, leaf: PlacedNode, place: Place, { source, query }: Asked): readonly (string | null)[] {
  const view = viewOfLeaf(source, leaf);
  const { row } = place;
  const owner = row[responsibleColumn(leaf, view)] as string | null | undefined;
  if (dimension === 'owner') return [owner ?? null];
  const column = dimensionColumns(leaf, source).get(dimension);
  if (column) return [cell(row, column)];
  const calendar = calendarDimension(dimension, view);
  if (calendar) {
    const moment = row[calendar.column] as number | null | undefined;
    return [known(moment) ? startOf(calendar.unit, localDate(moment!, place.zone), query.over.calendar) : null];
  }
  const held = Object.keys(view.specs).find((one) => view.specs[one]!.person);
  const moment = held !== undefined && known(row[held]) ? (row[held] as number) : place.lookedUpAt;
  if (dimension === 'managers') {
    const managers = known(owner) ? managersOf(source.people, owner, moment) : [];
    return managers.length > 0 ? managers : [null];
  }
  const person = known(owner) ? inForce(source.people, owner, moment) : undefined;
  return [person ? cell(person, source.ownDimensions('people').get(dimension)!) : null];
}
