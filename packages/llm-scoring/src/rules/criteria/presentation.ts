import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { adds, benefit, doesForThem, effect, generality, lists, reference, retold, retoldFirst } from '../lexicon/offer.ts';
import { isObjection } from '../objection.ts';
import { isOffer } from '../offers.ts';
import { openingOf, pitchOf, wordCount } from '../phases.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** So many shared words, or one beside a reference to what was said, tie an offer to a need; in a long pitch one is enough. */
const tied = 2;
const longPitch = 20;
const longSentence = 10;
/** So many content words name a need, or a feature. */
const ownContent = 3;
const enumerationMarks = 2;
const manyParts = 4;
const shortPart = 3;
/** The offer is made in this many turns from where it begins. */
const reach = 3;

export const hasOffer = (talk: Talk): boolean => Number.isFinite(pitchOf(talk));

/** {@link presentation}, where there was one. */
export const featuresTied = (talk: Talk): Finding => (hasOffer(talk) ? presentation(talk) : found('not_applicable'));

/** An offer that comes back to what the customer said, by their own words or by saying so; or one that would do anybody good. */
export function presentation(talk: Talk): Finding {
  const pitch = pitchOf(talk);
  const offers = talk.turns.filter(({ turn }) => turn.side === 'rep' && turn.index >= pitch && turn.index < pitch + reach);
  if (offers.length === 0) return found(0);
  const heard = talk.turns.filter(
    ({ turn, sentences }) => turn.side === 'customer' && turn.index >= openingOf(talk) && turn.index < pitch && !sentences.some(isObjection),
  );
  const told = heard.flatMap(({ sentences }) => sentences);
  const graded = offers
    .map(({ turn, sentences }) => ({
      said: sentences.filter(({ asks }) => !asks),
      ties: answersRetold(talk, turn.index, sentences) ? tied : tiesOf(sentences, told),
    }))
    .sort((a, b) => b.ties - a.ties);
  const best = graded[0]!;
  const proof = best.said.filter((sentence) => isOffer(sentence) || contentOf(sentence).length > 2).slice(0, 2);
  const aside = graded.flatMap(({ said }) => said).find((sentence) => isAside(sentence, told) || (best.ties <= tied && listsMany(sentence)));
  if (best.ties >= tied || (best.ties > 0 && wordCount(best.said) >= longPitch)) return found(aside ? 0.5 : 1, ...proof);
  const general = graded
    .flatMap(({ said }) => said)
    .find(
      (sentence) =>
        generality.test(sentence.plain) ||
        benefit.test(sentence.plain) ||
        (doesForThem.test(sentence.plain) && !isEnumeration(sentence) && !isStepProposal(sentence)),
    );
  if (general) return found(0.5, general);
  const untold = openingOf(talk) === 0 && told.length === 0;
  const unclear = graded.some(({ said }) => said.some((sentence) => isUnread(sentence) || (untold && !isEnumeration(sentence))));
  return found(unclear ? 'unknown' : 0);
}

const addressesCustomer = ({ plain }: Sentence) => / (?:you|your|yours|people|team|вы|вам|вас|вами|ваш\p{L}*|люди|людям|людей) /u.test(plain);
/** Features one after another say what the offer is, not what it does for anybody. */
const isEnumeration = ({ text }: Sentence) => (text.match(/[,;]/g)?.length ?? 0) >= enumerationMarks;
/** A longer statement that goes beyond what the offer has may be tied by its meaning. */
const isUnread = (sentence: Sentence) => sentence.words.length >= longSentence && !isEnumeration(sentence) && addressesCustomer(sentence);

/** "A calendar, a survey and a feed" */
const isList = ({ text }: Sentence) => /,[^,]* (?:and|и) /.test(text);
/** So many things in a row, in a few words each, are not all for the need it was begun with. */
const listsMany = ({ text }: Sentence) => text.split(/,| and | и /).filter((part) => part.trim().split(/\s+/).length <= shortPart).length >= manyParts;
/** Something more that the customer has not asked for. */
const isAside = (sentence: Sentence, told: readonly Sentence[]) =>
  adds.test(sentence.plain) &&
  isList(sentence) &&
  !retold.test(sentence.plain) &&
  contentOf(sentence).length >= ownContent &&
  sharedWords([sentence], told).length === 0;

/**
 * Where the transcript begins amid the call, the need may have been told before it: then an offer is tied where the rep says
 * the need again as the customer's, in the turn of the offer or right before it, and says what comes of it for this one.
 */
function answersRetold(talk: Talk, offer: number, sentences: readonly Sentence[]): boolean {
  if (openingOf(talk) > 0 || sentences.some(({ plain }) => [benefit, generality, lists].some((pattern) => pattern.test(plain)))) return false;
  const said = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index <= offer && turn.index >= offer - 2);
  if (sentences.some(({ plain }) => retoldFirst.test(plain))) return true;
  return said.some((sentence) => retold.test(sentence.plain) && contentOf(sentence).length >= ownContent) && sentences.some(({ plain }) => effect.test(plain));
}

/** How strongly an offer is tied to what was told: content words in common, and a reference to it. */
const tiesOf = (offer: readonly Sentence[], told: readonly Sentence[]): number =>
  sharedWords(offer, told).length + (told.length > 0 && offer.some((sentence) => reference.test(sentence.plain)) ? 1 : 0);
