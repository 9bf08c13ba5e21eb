import { type Finding, found } from '../finding.ts';
import { halfYes, supposesNeed } from '../lexicon/difficulty.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { needsOf, saysDifficulty, unreadAnswer } from '../needs.ts';
import { pitchOf } from '../phases.ts';
import type { Sentence, Talk } from '../talk.ts';

/** The customer names a difficulty: concretely; or vaguely, or by agreeing with the rep's words. */
export function needStated(talk: Talk): Finding {
  const needs = needsOf(talk);
  const concrete = needs.filter((need) => need.concrete);
  if (concrete.length > 0) return found(1, ...concrete.slice(0, 2).map(({ sentence }) => sentence));
  if (unreadAnswer(talk)) return found('unknown');
  const vague = needs[0]?.sentence ?? agreedNeed(talk);
  return vague ? found(0.5, vague) : found(0);
}

/** A difficulty the rep supposes, and the customer says yes to. A closed question supposes none. */
function agreedNeed(talk: Talk): Sentence | undefined {
  const pitch = pitchOf(talk);
  return talk.turns
    .filter(
      ({ turn, sentences }) =>
        turn.side === 'rep' && turn.index < pitch && sentences.some((sentence) => supposesNeed.test(sentence.plain) && saysDifficulty(sentence)),
    )
    .flatMap(({ turn }) => talk.turns[turn.index]?.sentences ?? [])
    .find(({ plain, asks, side }) => side === 'customer' && !asks && (agreement.test(plain) || halfYes.test(plain)) && !refusal.test(plain));
}
