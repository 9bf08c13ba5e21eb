import type { Answer } from '../../../judge/judgement.ts';

/**
 * A short piece of a call, and what one criterion comes to in it, as a person who does not know the rules graded it by the
 * scorecard's own words.
 */
export interface Phrase {
  readonly language: 'en' | 'ru';
  /** the scorecard whose words and levels it was graded by */
  readonly scorecard: 'consultative_outbound' | 'inbound_lead_qualification';
  readonly criterion: string;
  /** place of the level among the criterion's, lowest first, or `not_applicable` */
  readonly level: Exclude<Answer, 'unknown'>;
  /** lines of `Rep: …` and `Customer: …`, in both languages: as much of the call as the grade needs, from its start */
  readonly dialogue: string;
}
