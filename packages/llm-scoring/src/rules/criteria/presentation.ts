import { type Finding, found } from '../finding.ts';
import { reference } from '../lexicon/offer.ts';
import { contentOf, hasUnreadAnswer, needsOf } from '../needs.ts';
import { isOffer } from '../offers.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';

/** So many shared words, or one reference to what was said, tie an offer to a need. */
const tied = 2;
const longPitch = 20;

/** An offer that comes back to what the customer said: by their own words, or by saying so. */
export function presentation(talk: Talk): Finding {
  const needs = needsOf(talk).map(({ sentence }) => sentence);
  if (needs.length === 0) return found(hasUnreadAnswer(talk) ? 'unknown' : 0);
  const after = (turn: number) => needs.some((need) => need.turn.index < turn);
  const pitches = talk.turns
    .filter(({ turn }) => turn.side === 'rep' && after(turn.index))
    .map(({ turn, sentences }) => ({ turn, said: sentences.filter((sentence) => !sentence.asks && !isStepProposal(sentence)) }));
  const offers = pitches
    .map(({ turn, said }) => ({
      said,
      ties: tiesOf(
        said,
        needs.filter((need) => need.turn.index < turn.index),
      ),
    }))
    .filter(({ said, ties }) => said.some((sentence) => isOffer(sentence) || (ties > 0 && speaksForUs(sentence))))
    .sort((a, b) => b.ties - a.ties);
  const best = offers[0];
  if (!best) return found(pitches.some(({ said }) => said.some((sentence) => sentence.words.length >= longPitch)) ? 'unknown' : 0);
  const proof = best.said.filter((sentence) => isOffer(sentence) || speaksForUs(sentence) || reference.test(sentence.plain)).slice(0, 2);
  return found(best.ties >= tied ? 1 : best.ties > 0 ? 0.5 : 0, ...(best.ties > 0 ? proof : []));
}

const speaksForUs = ({ plain }: Sentence) => / (?:we|our|мы|наш|наша|наше|наши|нашу|нашей|у нас) /.test(plain);

/** How strongly an offer is tied to needs: content words in common, and a reference to what was said. */
function tiesOf(offer: readonly Sentence[], needs: readonly Sentence[]): number {
  const stemsOf = (sentences: readonly Sentence[]) => new Set(sentences.flatMap((sentence) => contentOf(sentence).map(({ stem }) => stem)));
  const named = stemsOf(needs);
  const shared = [...stemsOf(offer)].filter((word) => named.has(word));
  return shared.length + (offer.some((sentence) => reference.test(sentence.plain)) ? tied : 0);
}
