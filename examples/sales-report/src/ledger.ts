import type { Ledger as CheckedLedger, Exclusion, Notice as KnownNotice } from '@salesperf/core';

export interface Excluded extends Exclusion {
  readonly column?: string | undefined;
}

export interface Notice extends KnownNotice {
  /** of the records it is about */
  readonly ids?: readonly string[] | undefined;
}

/** What became of every row: received = counted + excluded. */
export interface Ledger extends CheckedLedger {
  readonly excluded: readonly Excluded[];
  readonly notices: readonly Notice[];
}

/** One account of the rows: what reading them left out, and what the model then refused, each row once. */
export function mergeLedgers(read: Omit<Ledger, 'counted'>, checked: CheckedLedger, notices: readonly Notice[]): Ledger {
  const rows = new Map<string, Excluded>();
  for (const excluded of [...read.excluded, ...checked.excluded]) {
    const row = `${excluded.line} ${excluded.source}`;
    if (!rows.has(row)) rows.set(row, excluded);
  }
  return {
    received: read.received,
    counted: read.received - rows.size,
    excluded: [...rows.values()],
    // What the model says costs a number; that two rows are alike, in the reader's own, mostly costs nothing.
    notices: [...checked.notices, ...read.notices, ...notices],
  };
}
