import { analyse, type Cell, type Context, contextOf, dataset, type Language, mondayToFriday, period } from '@salesperf/core';

export type Format = Context['format'];

/** Numbers and reasons as the report writes them. */
export interface Texts {
  readonly format: Format;
  /** why a cell has no number; null is a person without a row */
  readonly reason: (cell: Cell | null) => string;
}

/** The report writes for an analysis of records: here one of none. */
export function textsIn(language: Language, { currency, zone }: { readonly currency: string; readonly zone: string }): Texts {
  const none = dataset({}, { currency });
  const someDay = period('2026-01-01', '2026-01-02', zone);
  const settings = { period: someDay, previous: null, zone, asOf: someDay.end, axis: null, calendar: mondayToFriday };
  const analysis = analyse({ ...settings, dataset: none, metrics: [], by: [], goals: [], stages: [], ledger: none.ledger, clockNotes: [] });
  const { format, say } = contextOf(analysis, language);
  return {
    format,
    reason: (cell) => {
      const reason = cell?.reason ?? 'no rows';
      return say.reasons[reason] ?? reason;
    },
  };
}
