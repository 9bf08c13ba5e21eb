import { agreedStep } from '../agreed-step.ts';
import { type Finding, found } from '../finding.ts';
import { declines } from '../lexicon/closing.ts';
import type { Talk } from '../talk.ts';

/** The rep says no in the last turns. */
const lastTurns = 4;

/** A step and its date agreed by both; or a step alone. A rep who cannot serve the customer proposes none. */
export function nextStep(talk: Talk): Finding {
  const step = agreedStep(talk);
  if (step) return found(step.settled ? 1 : 0.5, ...step.proof);
  const declined = talk.turns
    .slice(-lastTurns)
    .flatMap(({ sentences }) => sentences.filter(({ side, asks, plain }) => side === 'rep' && !asks && declines.test(plain)));
  return declined.length > 0 ? found('not_applicable', declined[0]) : found(0);
}
