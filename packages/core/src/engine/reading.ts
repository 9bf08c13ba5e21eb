import type { Context, ReadTable, Source } from './context.ts';
import type { Codes } from './people.ts';
import type { Place } from './place.ts';
import type { Axis } from './scan/axis.ts';
import { oneOf, type Zoned } from './scan/zoned.ts';

/** What an expression is worked out over: a source, and whose calendar counts on a row. */
export interface Reading extends Source {
  readonly context: Context;
  /** rows still come and go: nothing is known of them but what their columns' facts say */
  readonly isOpen?: boolean;
  /** who is responsible for a row; absent: nobody */
  readonly owners: Codes | undefined;
  /** in whose days it stands */
  readonly zones: Zoned<string>;
  /** the periods in which rows are placed, where they are */
  readonly axis?: Zoned<Axis> | undefined;
}

/** In the days of the team. */
export const readingOfTeam = (source: Source, context: Context): Reading => ({
  ...source,
  context,
  owners: undefined,
  zones: oneOf(context.query.over.zone),
});

/** true, false, or why it cannot be told. */
export type Answer = boolean | string;

/** An exact integer in the scale of its unit, or why it is unknown. */
export type ValueOf = (row: number, place: Place) => bigint | string;

/** Why cells of a column are empty: a cell worked out from other values knows. */
interface Reasons {
  readonly reasons: readonly string[];
  /** the place of the reason of a row */
  readonly reasonAt: (row: number) => number;
}

export function reasonsOf(table: ReadTable, column: string): Reasons {
  const missing = `${column} missing`;
  const own = table.reasons?.[column];
  if (!own) return { reasons: [missing], reasonAt: () => 0 };
  const reasons = [...new Set(own.map((reason) => reason ?? missing))];
  const places = new Map(reasons.map((reason, place) => [reason, place]));
  return { reasons: reasons.length > 0 ? reasons : [missing], reasonAt: (row) => places.get(own[row] ?? missing)! };
}
