import { answerTo, tells } from '../answer.ts';
import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { asksForTrouble, difficulty } from '../lexicon/difficulty.ts';
import { asksWhyNow } from '../lexicon/inbound.ts';
import { courtesy, reason } from '../lexicon/opening.ts';
import { asksForConsequence, asksForPayoff } from '../lexicon/payoff.ts';
import { prompts } from '../lexicon/questions.ts';
import { asksForDecision, howDecided, ownself, priorKnowledge, setup, speaksOfDecision, whoDecides } from '../lexicon/situation.ts';
import { isOpenQuestion } from '../open-questions.ts';
import { asksOfWork, pitchOf } from '../phases.ts';
import { has, type Sentence, type Talk } from '../talk.ts';

/** So many questions about the setup are few. */
const few = 3;
const fullAnswer = 6;

/** Questions about how things are done now; few of them, and built on something the rep knew. */
export function currentSetup(talk: Talk): Finding {
  const rep = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index < pitchOf(talk));
  const asked = rep.filter((sentence) => isAboutSetup(sentence) && setup.test(sentence.plain));
  if (asked.length === 0) return found(rep.some((sentence) => isAboutSetup(sentence) && isOpenQuestion(sentence)) ? 'unknown' : 0);
  const known = rep.find((sentence) => priorKnowledge.test(sentence.plain));
  return found(known && asked.length <= few ? 1 : 0.5, asked[0], known);
}

/** "Could you imagine …" asks for no fact. */
const supposes = /^ (?:and |so )?(?:would|could|might|should|will|can|shall|may|хотели бы|могли бы|можете|готовы) /;

/** A question about the work that asks for no trouble, no consequence and no decision; an open one in other words may be one too. */
const isAboutSetup = (sentence: Sentence) =>
  asksOfWork(sentence) &&
  !has(sentence, difficulty) &&
  (isOpenQuestion(sentence) || !supposes.test(sentence.plain)) &&
  ![courtesy, asksForTrouble, asksForConsequence, asksForPayoff, asksForDecision, asksWhyNow].some((pattern) => pattern.test(sentence.plain));

const asksWho = / (?:who|whom|alone|кто|кому|кем|вы|сами|лично) /;

/** With a question mark, or as "I wanted to find out who …". */
const asksWhoDecides = ({ asks, plain }: Sentence) => asksForDecision.test(plain) && (asks || prompts.test(plain) || reason.test(plain));

/** Who decides and how, in the customer's words: as an answer to it, or volunteered. */
export function decisionProcess(talk: Talk): Finding {
  const asked = talk.turns.filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(asksWhoDecides));
  const answers = asked.map(({ turn }) => answerTo(talk, turn.index)).filter(tells);
  const answered = answers.flatMap(({ sentences }) => sentences);
  const volunteered = talk.sentences.filter(({ side, asks, plain }) => side === 'customer' && !asks && speaksOfDecision.test(plain));
  const said = [...new Set([...answered, ...volunteered])];
  const selfAsked = asked.flatMap(({ turn, sentences }) =>
    sentences.some(({ plain }) => asksWho.test(plain)) ? (answerTo(talk, turn.index)?.sentences ?? []) : [],
  );
  const who = said.find(({ plain }) => whoDecides.test(plain)) ?? [...selfAsked, ...volunteered].find(({ plain }) => ownself.test(plain));
  const how = said.find(({ plain }) => howDecided.test(plain));
  if (who && how) return found(1, ...new Set([who, how]));
  if (who || how) return found(0.5, who ?? how);
  return found(answers.some(({ sentences }) => sentences.flatMap(contentOf).length >= fullAnswer) ? 'unknown' : 0);
}
