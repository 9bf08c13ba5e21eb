import { offerWords, ourSide, reference } from './lexicon/offer.ts';
import { has, type Sentence } from './talk.ts';

/** A sentence that says what the offer is or does for the customer. */
export const isOffer = (sentence: Sentence): boolean =>
  !sentence.asks && has(sentence, offerWords) && (ourSide.test(sentence.plain) || reference.test(sentence.plain));
