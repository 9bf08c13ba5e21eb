import type { Context, ReadTable, Source } from './context.ts';
import type { Place } from './place.ts';

/** What an expression is worked out over: a source, and whose calendar counts on a row. */
export interface Reading extends Source {
  readonly context: Context;
  /** who is responsible for a row */
  readonly owner: (row: number) => string | null;
  /** in whose days it stands */
  readonly zone: (row: number) => string;
}

/** An exact integer in the scale of its unit, or why it is unknown. */
export type ValueOf = (row: number, place: Place) => bigint | string;

/** Why a cell is empty: a cell worked out from other values knows. */
export function reasonOf(table: ReadTable, column: string): (row: number) => string {
  const reasons = table.reasons?.[column];
  return (row) => reasons?.[row] ?? `${column} missing`;
}
