import { type Finding, found } from '../finding.ts';
import { insult, legalNotice, stopRequest } from '../lexicon/conduct.ts';
import { isOffer } from '../offers.ts';
import { wordCount } from '../phases.ts';
import { isStepProposal } from '../step.ts';
import type { Talk } from '../talk.ts';

/** An insult is seen; that there is none in other words, or in the tone, is not. */
export function rudeness(talk: Talk): Finding {
  const said = talk.sentences.find(({ side, plain }) => side === 'rep' && insult.test(plain));
  return said ? found(0, said) : found('unknown');
}

/** An apology and a goodbye take no more words than this. */
const farewell = 16;

/**
 * After a clear request to stop, anything offered or proposed is a fault, and a few words are none; of more, nobody can tell.
 * A request in other words is not seen.
 */
export function ignoresStopRequest(talk: Talk): Finding {
  const request = talk.sentences.find(({ side, plain }) => side === 'customer' && stopRequest.test(plain));
  if (!request) return found('unknown');
  const after = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index > request.turn.index);
  const sold = after.find((sentence) => isOffer(sentence) || isStepProposal(sentence));
  if (sold) return found(0, sold, request);
  return wordCount(after) > farewell || after.some(({ asks }) => asks) ? found('unknown') : found(1, request);
}

/** A notice that was given is not missing; whether one is required, no words of the call tell. */
export function legalNoticeMissing(talk: Talk): Finding {
  const given = talk.sentences.find(({ side, plain }) => side === 'rep' && legalNotice.test(plain));
  return given ? found(1, given) : found('unknown');
}
