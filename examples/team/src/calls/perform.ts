import type { Random } from '../random.ts';
import type { Traits } from '../world.ts';
import { type CallKind, type CallTruth, type Criterion, criteria, type Verdict, type Verdicts } from './criteria.ts';

/** Draws which acts are really done in a call. What the customer says depends on what the rep asked. */
export function perform(random: Random, acts: Traits['acts']): Verdicts {
  const draw = (done: number, partlyOfRest: number): Verdict => (random.chance(done) ? 'done' : random.chance(partlyOfRest) ? 'partly' : 'not_done');
  const opening = draw(acts.opening, 0.6);
  const asked = draw(acts.open_questions, 0.35);
  const need = draw({ done: acts.need_stated, partly: 0.4, not_done: 0.15, not_applicable: 0 }[asked], 0.35);
  const impact = need === 'done' ? draw(acts.impact, 0.5) : need === 'partly' ? draw(0, 0.3) : 'not_done';
  const presentation = need === 'done' ? draw(acts.presentation, 0.5) : draw(0, 0.45);
  const objection = random.chance(0.55) ? draw(acts.objection_handling, 0.4) : 'not_applicable';
  const closing = draw(acts.closing, 0.5);
  const next = closing === 'done' ? draw(acts.next_step, 0.5) : 'not_done';
  return { opening, open_questions: asked, need_stated: need, impact, presentation, objection_handling: objection, closing, next_step: next };
}

export const truthOf = (kind: CallKind, verdicts: Verdicts, contact: string): Omit<CallTruth, 'bank'> => ({
  kind,
  criteria: verdicts,
  outcome: kind !== 'conversation' || verdicts.next_step === 'partly' ? 'open' : verdicts.next_step === 'done' ? 'won' : 'lost',
  contact,
});

/** Of a voicemail, a wrong number, or a customer without a minute, nothing can be asked. */
export const nothingToJudge = Object.fromEntries(criteria.map((criterion) => [criterion, 'not_applicable'])) as Record<Criterion, 'not_applicable'>;
