import type { Entity } from '@salesperf/core';

/** A row of a file, with the columns brought from others behind its own. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row or a cell is left out, and the column it is about. */
export interface Reason {
  readonly reason: string;
  readonly column?: string;
}

/** A record made from a row; its links hold what the cells say until they are matched with the records meant. */
export interface Made {
  readonly entity: Entity;
  readonly values: Record<string, unknown>;
  /** the mapping it was made by, as a place in the list of all */
  readonly rule: number;
  /** what makes it the same as another, where the mapping says so */
  readonly uniqueKey?: string;
}

/** What became of a row: its records, or why there are none. */
export interface Outcome {
  readonly file: string;
  readonly line: number;
  made: readonly Made[];
  excluded?: Reason;
}
