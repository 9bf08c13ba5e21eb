import { answerTo, tells } from '../answer.ts';
import { contentOf } from '../content.ts';
import { dateIn, namesDay } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import {
  asksForConsequence,
  asksForPayoff,
  asserts,
  better,
  concludes,
  confirmsRecap,
  imagined,
  listsNeeds,
  payoff,
  recap,
  supposes,
  unreal,
  wouldBe,
} from '../lexicon/payoff.ts';
import { asksForCost, consequence } from '../lexicon/quantity.ts';
import { agreement, refusal } from '../lexicon/talk-moves.ts';
import { needsOf, saysDifficulty, unreadAnswer } from '../needs.ts';
import { isObjection } from '../objection.ts';
import { openingOf, pitchOf } from '../phases.ts';
import { hasQuantity } from '../quantity.ts';
import { isStepProposal } from '../step.ts';
import type { Sentence, Talk } from '../talk.ts';
import { sharedWords } from '../ties.ts';

/** So many content words say what it would give, and not only that it would be good. */
const concrete = 4;
/** A recap not called one has so many words of what was told. */
const retoldWords = 3;

/**
 * A question after the problem about what it leads to, and an answer; or the rep says it for the customer. Where the transcript
 * begins amid the call, the problem may have been told before it.
 */
export function consequencesExplored(talk: Talk): Finding {
  const needs = needsOf(talk);
  const from = openingOf(talk) === 0 ? 0 : Math.min(...needs.map(({ sentence }) => sentence.turn.index));
  const rep = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index > from && turn.index < pitchOf(talk));
  const asked = rep.filter(({ asks, plain }) => asks && (asksForConsequence.test(plain) || (needs.length > 0 && asksForCost.test(plain))));
  const answered = asked.find(({ turn }) => tells(answerTo(talk, turn.index)));
  if (answered) return found(1, answered);
  const said = asked[0] ?? rep.find((sentence) => !sentence.asks && (isAsserted(sentence) || (needs.length > 0 && saysDifficulty(sentence))));
  if (said) return found(0.5, said);
  return found(needs.length === 0 && unreadAnswer(talk) ? 'unknown' : 0);
}

const isAsserted = ({ plain }: Sentence) => asserts.test(plain) || consequence.test(plain);

/** What it would give to be rid of the problem: asked for and answered, or said unasked; or said by the rep, with a yes. */
export function payoffStated(talk: Talk): Finding {
  const answers = talk.turns
    .filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(asksPayoff))
    .map(({ turn }) => answerTo(talk, turn.index))
    .filter(tells)
    .flatMap(({ sentences }) => sentences.filter(({ asks }) => !asks));
  const volunteered = talk.sentences.filter(
    (sentence) => sentence.side === 'customer' && !sentence.asks && payoff.test(sentence.plain) && !isObjection(sentence) && !isEcho(talk, sentence),
  );
  const said = [...volunteered, ...answers.filter(({ plain }) => imagined.test(plain))];
  const best = said.find((sentence) => contentOf(sentence).length >= concrete || hasQuantity(sentence));
  if (best) return found(1, best);
  const agreed = talk.turns.filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(claimsPayoff)).flatMap(({ turn }) => answerTo(talk, turn.index)?.sentences ?? []);
  const vague = said[0] ?? agreed.find(confirms);
  if (vague) return found(0.5, vague);
  return found(answers.length > 0 ? 'unknown' : 0);
}

/** Asks it in so many words, or what would be, if. */
const asksPayoff = ({ asks, plain }: Sentence) =>
  asks && (asksForPayoff.test(plain) || (supposes.test(plain) && wouldBe.test(plain) && !asksForConsequence.test(plain)));

/** "That would make it easier, wouldn't it?" */
const claimsPayoff = ({ side, asks, plain }: Sentence) => side === 'rep' && asks && better.test(plain) && (unreal.test(plain) || supposes.test(plain));

/** Says the rep's words again. */
const isEcho = ({ turns }: Talk, sentence: Sentence) => {
  const before = turns[sentence.turn.index - 2]?.sentences.filter(({ side }) => side === 'rep') ?? [];
  return before.some(claimsPayoff) && contentOf(sentence).length - sharedWords([sentence], before).length < 2;
};

const confirms = ({ plain, asks }: Sentence) =>
  !asks && !/ (?:not|не) (?:quite|exactly|совсем|вполне) /.test(plain) && (confirmsRecap.test(plain) || (agreement.test(plain) && !refusal.test(plain)));

/** An hour may be part of the problem ("planning ends at ten"). */
const isDatedStep = (sentence: Sentence) => namesDay(sentence) || (dateIn(sentence) !== undefined && isStepProposal(sentence));

/** The needs said again by the rep, and a yes. A step that is summed up with its date is the next step. */
export function needsRecap(talk: Talk): Finding {
  for (const { turn, sentences } of talk.turns) {
    if (turn.side !== 'rep') continue;
    const told = talk.sentences.filter((sentence) => sentence.side === 'customer' && sentence.turn.index < turn.index);
    const summed = sentences.find((sentence) => isRecap(sentence, sentences, told));
    const answer = summed && answerTo(talk, turn.index)?.sentences;
    const yes = answer?.find(confirms);
    if (summed && yes) return found(1, summed, yes);
  }
  return found(0);
}

/** Said to be a recap; or "so you …, and …, right?" of what the customer had told. Where the transcript begins with it, what was told is not in it. */
function isRecap(sentence: Sentence, all: readonly Sentence[], told: readonly Sentence[]): boolean {
  if (isDatedStep(sentence)) return false;
  const shared = sharedWords(all, told).length;
  if (recap.test(sentence.plain)) return told.length === 0 ? all.flatMap(contentOf).length >= concrete : shared > 0;
  return sentence.asks && concludes.test(sentence.plain) && listsNeeds.test(sentence.plain) && shared >= retoldWords;
}
