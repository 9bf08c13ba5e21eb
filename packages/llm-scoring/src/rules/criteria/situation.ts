import { type Finding, found } from '../finding.ts';
import { asksForConsequence } from '../lexicon/consequence.ts';
import { asksForDecision } from '../lexicon/decision.ts';
import { asksForTrouble, difficulty } from '../lexicon/difficulty.ts';
import { asksWhyNow } from '../lexicon/inbound.ts';
import { courtesy } from '../lexicon/opening.ts';
import { asksForPayoff } from '../lexicon/payoff.ts';
import { priorKnowledge, setup, stillSo } from '../lexicon/situation.ts';
import { isOpenQuestion } from '../open-questions.ts';
import { asksOfWork, pitchOf } from '../phases.ts';
import { has, type Sentence, type Talk, type TalkTurn } from '../talk.ts';

/** So many questions about the setup are few. */
const few = 3;

/** Questions about how things are done now; few of them, and built on something the rep knew. */
export function currentSetup(talk: Talk): Finding {
  const rep = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index < pitchOf(talk));
  const recalled = talk.turns.find((turn) => turn.turn.side === 'rep' && turn.turn.index < pitchOf(talk) && checksKnown(turn));
  const asked = rep.filter((sentence) => (isAboutSetup(sentence) && setup.test(sentence.plain)) || (sentence.asks && sentence.turn === recalled?.turn));
  if (asked.length === 0) return found(rep.some((sentence) => isAboutSetup(sentence) && isOpenQuestion(sentence)) ? 'unknown' : 0);
  const known = rep.find((sentence) => priorKnowledge.test(sentence.plain));
  const brief = asked.length <= few && !talk.turns.some(({ turn, sentences }) => turn.index < pitchOf(talk) && sentences.filter(asksOfWork).length > few);
  return found(known && brief ? 1 : 0.5, asked[0], known);
}

/** "Your site says you deliver yourselves. Still so?" */
const checksKnown = ({ sentences }: TalkTurn) =>
  sentences.some(({ plain }) => priorKnowledge.test(plain)) && sentences.some(({ asks, plain }) => asks && stillSo.test(plain));

/** "Could you imagine …" asks for no fact. */
const supposes = /^ (?:and |so )?(?:would|could|might|should|will|can|shall|may|хотели бы|могли бы|можете|готовы) /;

/** A question about the work that asks for no trouble, no consequence and no decision; an open one in other words may be one too. */
const isAboutSetup = (sentence: Sentence) =>
  asksOfWork(sentence) &&
  !has(sentence, difficulty) &&
  (isOpenQuestion(sentence) || !supposes.test(sentence.plain)) &&
  ![courtesy, asksForTrouble, asksForConsequence, asksForPayoff, asksForDecision, asksWhyNow].some((pattern) => pattern.test(sentence.plain));
