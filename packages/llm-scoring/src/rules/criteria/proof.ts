import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { firmly } from '../lexicon/closing.ts';
import { money, priceTalk } from '../lexicon/inbound.ts';
import { alike, caseOrDemo, compares, happened, measured, origin, ownStory, past, shows, willShow } from '../lexicon/proof.ts';
import { multiples, otherUnits, sign } from '../lexicon/quantity.ts';
import { pitchOf } from '../phases.ts';
import { proposalIn } from '../proposal.ts';
import { hasNumber, hasQuantity } from '../quantity.ts';
import { has, type Sentence, type Talk, type TalkTurn } from '../talk.ts';
import { hasOffer } from './presentation.ts';

/** A case, a figure or something shown, from the offer on. A date, a question and a next step prove nothing. */
export function proofGiven(talk: Talk): Finding {
  if (!hasOffer(talk)) return found('not_applicable');
  const turns = talk.turns.filter((turn) => turn.turn.side === 'rep' && turn.turn.index >= pitchOf(talk) && !isProposal(turn));
  const said = turns.flatMap(({ sentences }) => sentences.filter(({ asks }) => !asks));
  const proof = said.find(showsCase) ?? said.find(isFigure);
  if (proof) return found(1, proof);
  const mayProve = said.some(
    (sentence) =>
      willShow.test(sentence.plain) || (hasNumber(sentence) && compares.test(sentence.plain) && !priceTalk.test(sentence.plain) && !money.test(sentence.text)),
  );
  return found(mayProve ? 'unknown' : 0);
}

/** A case named as one, something shown, or a story of somebody else that says when or where it was. */
const showsCase = (sentence: Sentence) =>
  caseOrDemo.test(sentence.plain) ||
  shows.test(sentence.plain) ||
  (measured.test(sentence.plain) && hasNumber(sentence)) ||
  atQuoted.test(sentence.text) ||
  (past.test(sentence.plain) && (alike.test(sentence.plain) || isStory(sentence)));
const isStory = ({ plain, text }: Sentence) => !ownStory.test(plain) && !origin.test(plain) && (happened.test(plain) || namedPlace.test(text));
/** «У «Молпрома»»: whose it is stands in quotes. */
const atQuoted = /(?:^|\s)(?:[Уу]|[Вв]|[Нн]а) [«"“]\p{Lu}/u;
/** A name amid the sentence: "in Letterkenny", «в Ейске». */
const namedPlace = /\s(?:in|at|near|outside|в|под|у|на) [«"“]?\p{Lu}\p{L}{2,}/u;
const isProposal = (turn: TalkTurn) => proposalIn(turn).grade === 1 && turn.sentences.some(({ plain }) => firmly.test(plain));
/** A share, a sum or a count. How long something takes and what the offer costs are no proof of it. */
const isFigure = (sentence: Sentence) =>
  (sign.test(sentence.text) || has(sentence, multiples) || (has(sentence, otherUnits) && hasNumber(sentence) && hasQuantity(sentence))) &&
  dateIn(sentence) === undefined &&
  !priceTalk.test(sentence.plain);
