/** The steps of the sales standard a call is judged by. */
export const criteria = ['opening', 'open_questions', 'need_stated', 'impact', 'presentation', 'objection_handling', 'closing', 'next_step'] as const;
export type Criterion = (typeof criteria)[number];

export type Verdict = 'done' | 'partly' | 'not_done' | 'not_applicable';
export type Verdicts = Readonly<Record<Criterion, Verdict>>;

export type CallKind = 'conversation' | 'voicemail' | 'wrong_number' | 'call_back';

/** What really happened in a call, as only its author can know. */
export interface CallTruth {
  readonly kind: CallKind;
  readonly criteria: Verdicts;
  /** won: a next step with a date was agreed; lost: the call ended without one; open: nobody was reached, or the date is still open */
  readonly outcome: 'won' | 'lost' | 'open';
  /** whom the rep spoke to or wanted to */
  readonly contact: string;
  /** whose words it is in: the place of their author among the banks of phrases */
  readonly bank: 0 | 1;
}
