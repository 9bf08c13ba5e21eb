import { agreedStep } from '../agreed-step.ts';
import { type Finding, found } from '../finding.ts';
import type { Talk } from '../talk.ts';

/** A step and its date agreed by both; or a step alone. */
export function nextStep(talk: Talk): Finding {
  const step = agreedStep(talk);
  return step ? found(step.settled ? 1 : 0.5, ...step.proof) : found(0);
}
