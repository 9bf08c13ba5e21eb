import type { PlacedNode } from '../../metric/node.ts';
import type { Context, Source } from '../context.ts';
import { ownerColumn } from '../dimensions.ts';

/** Something that each zone has of its own, as the rows of a table meet it. */
export interface Zoned<T> {
  /** the one of all rows; null where rows stand in several zones */
  readonly only: T | null;
  readonly of: (row: number) => T;
}

/** In whose days a row stands: those of who is responsible for it, but a quota or a budget is set in the team's, whoever holds it. */
export function zonesOf(placed: PlacedNode, source: Source, { zoneOf, query }: Context): Zoned<string> {
  const isPlan = placed.node === 'during' && source.shape.columns[placed.from.column]!.planned === true;
  const owners = ownerColumn(placed, source);
  if (isPlan || !owners || !query.ownZones) return oneOf(query.over.zone);
  const nobodys = zoneOf(null);
  const zones = owners.words.map((word) => zoneOf(word));
  return { only: null, of: (row) => zones[owners.codes[row]!] ?? nobodys };
}

export const oneOf = <T>(only: T): Zoned<T> => ({ only, of: () => only });

/** What is made of what each zone has, once each. */
export function mapped<T, U>(zoned: Zoned<T>, make: (one: T) => U): Zoned<U> {
  if (zoned.only !== null) return oneOf(make(zoned.only));
  const made = new Map<T, U>();
  const get = (one: T): U => {
    if (!made.has(one)) made.set(one, make(one));
    return made.get(one)!;
  };
  return { only: null, of: (row) => get(zoned.of(row)) };
}
