import type { EvidenceFrom } from '../evidence/check-quote.ts';
import type { Ending, Judgement } from '../judge/judgement.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { CallOutcome } from './call-score.ts';
import { checkQuotes } from './score-criterion.ts';

/** Won: the purpose is reached, or a next step with its date and who does it is agreed. A step without either is neither won nor lost yet. */
const values: Record<Ending, CallOutcome['value']> = {
  purpose_reached: 'won',
  next_step_dated: 'won',
  next_step_undated: 'open',
  refused: 'lost',
  no_next_step: 'lost',
  call_back: 'open',
  not_reached: 'open',
  unknown: null,
};

/** Whose words prove an ending; one that is an absence needs none. */
const proof: Partial<Record<Ending, EvidenceFrom>> = { purpose_reached: 'both', next_step_dated: 'both', refused: 'customer' };

/** How the call came out against the purpose of its scorecard, as far as the transcript bears the judge out. */
export function outcomeOf(transcript: Transcript, { answer, evidence: quotes }: Judgement['ending']): CallOutcome {
  const { evidence, rejected } = checkQuotes(transcript, quotes, proof[answer] ?? 'both');
  const shared = { basis: 'judge', ending: answer, evidence, rejected } as const;
  if (answer === 'unknown') return { ...shared, value: null, reason: 'abstained' };
  if (proof[answer] && evidence.length === 0) return { ...shared, value: null, reason: rejected.length > 0 ? 'evidence_rejected' : 'no_evidence' };
  return { ...shared, value: values[answer] };
}
