import { type Finding, found } from '../finding.ts';
import { needsOf, unreadAnswer } from '../needs.ts';
import type { Talk } from '../talk.ts';

/** The customer names a difficulty: concretely, or vaguely. */
export function needStated(talk: Talk): Finding {
  const needs = needsOf(talk);
  const concrete = needs.filter((need) => need.concrete);
  if (concrete.length > 0) return found(1, ...concrete.slice(0, 2).map(({ sentence }) => sentence));
  if (unreadAnswer(talk)) return found('unknown');
  return needs.length > 0 ? found(0.5, needs[0]!.sentence) : found(0);
}
