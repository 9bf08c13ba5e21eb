/** A row that became no record, and why. */
export interface Excluded {
  /** name of the file */
  readonly source: string;
  /** 1-based physical line */
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
}

/** Something a reader of the numbers should know; no row is missing because of it. */
export interface Notice {
  readonly source?: string;
  readonly line?: number;
  readonly reason: string;
  /** rows it is about */
  readonly count?: number;
}

/** What became of every row: `received` is the number of rows that became records plus the number of those excluded. */
export interface Ledger {
  readonly received: number;
  readonly excluded: readonly Excluded[];
  readonly notices: readonly Notice[];
}
