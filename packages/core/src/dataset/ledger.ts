/** A record that was left out, and why. Nothing is lost: what came in is counted or stands here. */
export interface Exclusion {
  /** the entity or file it belongs to */
  readonly source: string;
  /** 1-based line of the file, where there is one */
  readonly line: number | null;
  readonly reason: string;
}

/** Something a reader of the numbers should know, though nothing was left out. */
export interface Notice {
  readonly source: string;
  readonly line: number | null;
  readonly reason: string;
  readonly count: number;
}

export interface Ledger {
  readonly received: number;
  readonly counted: number;
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}
