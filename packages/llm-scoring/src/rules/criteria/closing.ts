import { agreedStep } from '../agreed-step.ts';
import { type Finding, found } from '../finding.ts';
import { closingFrom } from '../phases.ts';
import { proposalIn } from '../proposal.ts';
import type { Talk } from '../talk.ts';

/** A specific step; or a step alone, or one only offered. The opening and the offer ("I would like to show you …") are no closing. */
export function closing(talk: Talk): Finding {
  const opening = talk.turns.find(({ turn }) => turn.side === 'rep')?.turn.index ?? 0;
  const from = Math.max(opening + 1, closingFrom(talk));
  const proposals = talk.turns.filter(({ turn }) => turn.side === 'rep' && turn.index >= from).map(proposalIn);
  const best = proposals.sort((a, b) => Number(b.grade) - Number(a.grade))[0] ?? found(0);
  if (best.grade === 1) return best;
  const agreed = agreedStep(talk);
  const dated = agreed?.dated ? agreed.proof.find(({ side }) => side === 'rep') : undefined;
  return dated ? found(1, dated) : best;
}
