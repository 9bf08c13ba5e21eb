import type { Language } from '@salesperf/core';

/** A cell as it is read. A place that nothing was said of is empty, like one without a text. */
export interface Shown {
  readonly row: string;
  readonly column: string;
  readonly text: string | null;
  /** why there is no number */
  readonly reason?: string;
}

export interface Row {
  readonly key: string;
  readonly name: string;
}

export interface Column {
  readonly key: string;
  /** activity, funnel, productivity or outcome, in the reader's words */
  readonly group: string;
  readonly name: string;
  /** what the KPI says, in a sentence */
  readonly explanation: string;
}

/** Something that happened, and when, by the clock of the team. */
export interface Line {
  readonly time: string;
  readonly text: string;
}

/** All that the page shows. */
export interface Snapshot {
  readonly language: Language;
  readonly team: string;
  readonly period: string;
  readonly day: string;
  readonly columns: readonly Column[];
  /** the team as a whole, then people in the order of their names */
  readonly rows: readonly Row[];
  readonly cells: readonly Shown[];
  /** the newest first */
  readonly lines: readonly Line[];
}

/** What one event changed. */
export interface Change {
  readonly line: Line;
  readonly cells: readonly Shown[];
  /** where they are others than before */
  readonly rows?: readonly Row[];
  readonly day?: string;
  readonly period?: string;
}
