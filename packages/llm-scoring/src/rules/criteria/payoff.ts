import { answerTo, tells } from '../answer.ts';
import { confirms } from '../confirms.ts';
import { contentOf } from '../content.ts';
import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { evasion } from '../lexicon/answers.ts';
import { asksForConsequence } from '../lexicon/consequence.ts';
import { asksForTrouble } from '../lexicon/difficulty.ts';
import { asksForPayoff, better, goodForAll, imagined, leavesOpen, payoff, supposes, unreal, wouldBe } from '../lexicon/payoff.ts';
import { aboutTheOffer, decision } from '../lexicon/questions.ts';
import { refusal } from '../lexicon/talk-moves.ts';
import { isObjection } from '../objection.ts';
import { hasQuantity } from '../quantity.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** So many content words say what it would give, and not only that it would be good. */
const concrete = 3;

/** What it would give to be rid of the problem: asked for and answered, or said unasked; or said by the rep, with a yes. */
export function payoffStated(talk: Talk): Finding {
  const answers = talk.turns
    .filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(asksPayoff))
    .map(({ turn }) => answerTo(talk, turn.index))
    .filter(tells)
    .flatMap(({ sentences }) => sentences.filter(({ asks, plain }) => !asks && !evasion.test(plain)));
  const volunteered = talk.sentences.filter(
    (sentence) => sentence.side === 'customer' && !sentence.asks && payoff.test(sentence.plain) && !isObjection(sentence) && !isEcho(talk, sentence),
  );
  const said = [...volunteered, ...answers.filter(({ plain }) => imagined.test(plain))];
  const best = said.find((sentence) => ownWords(sentence) >= concrete || hasQuantity(sentence));
  if (best) return found(1, best);
  const agreed = talk.turns
    .filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(claimsPayoff))
    .flatMap(({ turn }) => answerTo(talk, turn.index)?.sentences ?? []);
  const short = answers.every((sentence) => contentOf(sentence).length < concrete - 1) ? answers.find((sentence) => !refusal.test(sentence.plain)) : undefined;
  const vague = said[0] ?? short ?? agreed.find(confirms);
  if (vague) return found(0.5, vague);
  return found(answers.length > 0 ? 'unknown' : 0);
}

/** Words of subject, without those that would be good for anybody. */
const ownWords = (sentence: Sentence) => contentOf(sentence).filter(({ stem }) => !goodForAll.has(stem)).length;

/** Asks it in so many words, or what would be, if; or leaves the customer to say what then: "And once the gate opens by itself …". */
const asksPayoff = ({ asks, plain }: Sentence) =>
  asks
    ? asksForPayoff.test(plain) ||
      (supposes.test(plain) && wouldBe.test(plain) && ![asksForConsequence, asksForTrouble, aboutTheOffer].some((pattern) => pattern.test(plain)))
    : leavesOpen.test(plain);

/** "That would make it easier, wouldn't it?" */
const claimsPayoff = (sentence: Sentence) =>
  sentence.side === 'rep' &&
  sentence.asks &&
  better.test(sentence.plain) &&
  (unreal.test(sentence.plain) || supposes.test(sentence.plain)) &&
  !proposes(sentence);
/** "Would Tuesday be better?" and "Would it help if I came round?" */
const proposes = (sentence: Sentence) =>
  isStepProposal(sentence) || dateIn(sentence) !== undefined || decision.test(sentence.plain) || / (?:if|если) (?:i|we|я|мы) /.test(sentence.plain);

/** Says the rep's words again. */
const isEcho = ({ turns }: Talk, sentence: Sentence) => {
  const before = turns[sentence.turn.index - 2]?.sentences.filter(({ side }) => side === 'rep') ?? [];
  return before.some(claimsPayoff) && contentOf(sentence).length - sharedWords([sentence], before).length < 2;
};
