import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { firmly } from '../lexicon/closing.ts';
import { priceTalk } from '../lexicon/inbound.ts';
import { benefit, generality, reference } from '../lexicon/offer.ts';
import { caseOrDemo } from '../lexicon/proof.ts';
import { multiples, otherUnits, sign } from '../lexicon/quantity.ts';
import { isObjection } from '../objection.ts';
import { isOffer } from '../offers.ts';
import { pitchOf, wordCount } from '../phases.ts';
import { proposalIn } from '../proposal.ts';
import { hasNumber, hasQuantity } from '../quantity.ts';
import { isStepProposal } from '../step.ts';
import { has, type Sentence, type Talk, type TalkTurn } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** So many shared words, or one beside a reference to what was said, tie an offer to a need; in a long pitch one is enough. */
const tied = 2;
const longPitch = 20;
const enumerationMarks = 2;
/** The offer is made in this many turns from where it begins. */
const reach = 3;

/** {@link presentation}, where there was one. */
export const featuresTied = (talk: Talk): Finding => (hasOffer(talk) ? presentation(talk) : found('not_applicable'));

/** A case, a figure or something shown, from the offer on. A date, a question and a next step prove nothing. */
export function proofGiven(talk: Talk): Finding {
  if (!hasOffer(talk)) return found('not_applicable');
  const turns = talk.turns.filter((turn) => turn.turn.side === 'rep' && turn.turn.index >= pitchOf(talk) && !isProposal(turn));
  const said = turns.flatMap(({ sentences }) => sentences.filter(({ asks }) => !asks));
  const proof = said.find((sentence) => caseOrDemo.test(sentence.plain)) ?? said.find(isFigure);
  return proof ? found(1, proof) : found(0);
}

const isProposal = (turn: TalkTurn) => proposalIn(turn).grade === 1 && turn.sentences.some(({ plain }) => firmly.test(plain));
const hasOffer = (talk: Talk) => Number.isFinite(pitchOf(talk));
/** A share, a sum or a count. How long something takes and what the offer costs are no proof of it. */
const isFigure = (sentence: Sentence) =>
  (sign.test(sentence.text) || has(sentence, multiples) || (has(sentence, otherUnits) && hasNumber(sentence) && hasQuantity(sentence))) &&
  dateIn(sentence) === undefined &&
  !priceTalk.test(sentence.plain);

/** An offer that comes back to what the customer said, by their own words or by saying so; or one that would do anybody good. */
export function presentation(talk: Talk): Finding {
  const pitch = pitchOf(talk);
  const offers = talk.turns.filter(({ turn }) => turn.side === 'rep' && turn.index >= pitch && turn.index < pitch + reach);
  if (offers.length === 0) return found(0);
  const heard = talk.turns.filter(({ turn, sentences }) => turn.side === 'customer' && turn.index > 2 && turn.index < pitch && !sentences.some(isObjection));
  const told = heard.flatMap(({ sentences }) => sentences);
  const graded = offers
    .map(({ sentences }) => ({ said: sentences.filter(({ asks }) => !asks), ties: tiesOf(sentences, told) }))
    .sort((a, b) => b.ties - a.ties);
  const best = graded[0]!;
  const proof = best.said.filter((sentence) => isOffer(sentence) || contentOf(sentence).length > 2).slice(0, 2);
  if (best.ties >= tied || (best.ties > 0 && wordCount(best.said) >= longPitch)) return found(1, ...proof);
  const general = graded
    .flatMap(({ said }) => said)
    .find(
      (sentence) =>
        generality.test(sentence.plain) ||
        benefit.test(sentence.plain) ||
        (addressesCustomer(sentence) && !isEnumeration(sentence) && !isStepProposal(sentence)),
    );
  if (general) return found(0.5, general);
  const unclear = graded.some(({ said }) => wordCount(said) >= longPitch && said.some(addressesCustomer));
  return found(unclear ? 'unknown' : 0);
}

const addressesCustomer = ({ plain }: Sentence) => / (?:you|your|yours|people|team|вы|вам|вас|вами|ваш\p{L}*|люди|людям|людей) /u.test(plain);
/** Features one after another say what the offer is, not what it does for anybody. */
const isEnumeration = ({ text }: Sentence) => (text.match(/[,;]/g)?.length ?? 0) >= enumerationMarks;

/** How strongly an offer is tied to what was told: content words in common, and a reference to it. */
const tiesOf = (offer: readonly Sentence[], told: readonly Sentence[]): number =>
  sharedWords(offer, told).length + (told.length > 0 && offer.some((sentence) => reference.test(sentence.plain)) ? 1 : 0);
