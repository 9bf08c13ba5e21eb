import { isNegation } from '../../text/negation.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { contactDetails, offersToTell, whichMoment } from '../lexicon/questions.ts';
import { agreement, turnsAgainst } from '../lexicon/talk-moves.ts';
import { contentOf, isObjection } from '../needs.ts';
import { isOffer } from '../offers.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';

/** What is said against the offer is answered within this many turns. */
const reach = 4;
const substantialAnswer = 4;

/** Every objection is looked at; the one handled best counts, since one worry is often voiced twice. */
export function objectionHandling(talk: Talk): Finding {
  const objections = talk.turns.filter(
    ({ turn, sentences }) =>
      turn.side === 'customer' && turn.index > 1 && sentences.some((sentence) => isObjection(sentence) || turnsAgainstOffer(talk, sentence)),
  );
  if (objections.length === 0) return found('not_applicable');
  const handled = objections.map(({ turn }) => handling(talk, turn.index)).sort((a, b) => Number(b.grade) - Number(a.grade));
  return handled[0]!;
}

function handling({ turns }: Talk, objectionTurn: number): Finding {
  const replies = turns.slice(objectionTurn, objectionTurn + reach).flatMap(({ turn, sentences }) => (turn.side === 'rep' ? sentences : []));
  const clarifies = replies.findIndex(isClarifying);
  const clarifying = replies[clarifies];
  const answer = (from: number) =>
    replies.slice(from).find((sentence) => !sentence.asks && contentOf(sentence).length >= substantialAnswer && !isStepProposal(sentence));
  const after = clarifying && answer(clarifies + 1);
  if (after) return found(1, clarifying, after);
  const alone = answer(0);
  return clarifying || alone ? found(0.5, clarifying ?? alone) : found(0);
}

/** Right after an offer, a no or a "but" is against it, unless it agrees to something or names a difficulty. */
function turnsAgainstOffer({ turns }: Talk, sentence: Sentence): boolean {
  const { plain, turn, words } = sentence;
  const pitched = turns[turn.index - 2]?.sentences.some((said) => said.side === 'rep' && isOffer(said));
  const against = turnsAgainst.test(plain) || words.some((word) => isNegation(word.form));
  return pitched === true && against && contentOf(sentence).length >= 2 && !agreement.test(plain) && dateIn(sentence) !== 'date';
}

const isClarifying = (sentence: Sentence) =>
  sentence.asks &&
  contentOf(sentence).length >= 1 &&
  !isStepProposal(sentence) &&
  ![contactDetails, offersToTell, whichMoment].some((pattern) => pattern.test(sentence.plain));
