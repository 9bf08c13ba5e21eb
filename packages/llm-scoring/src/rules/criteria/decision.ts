import { answerTo, tells } from '../answer.ts';
import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { evasion } from '../lexicon/answers.ts';
import {
  asksForDecision,
  buysForSelf,
  byThemselves,
  forCompany,
  howDecided,
  inOrder,
  onTheWay,
  ownself,
  saidBefore,
  speaksOfDecision,
  whoDecides,
} from '../lexicon/decision.ts';
import { reason } from '../lexicon/opening.ts';
import { prompts } from '../lexicon/questions.ts';
import { refusal } from '../lexicon/talk-moves.ts';
import type { Sentence, Talk } from '../talk.ts';

/** An answer of so many content words may say it in words the rules do not know. */
const fullAnswer = 4;

const asksWho = / (?:who|whose|wholl|whos|whom|alone|кто|кому|кем|вы|сами|лично) /;

/** With a question mark, or as "I wanted to find out who …". */
const asksWhoDecides = ({ asks, plain }: Sentence) => asksForDecision.test(plain) && (asks || prompts.test(plain) || reason.test(plain));

const isAnswer = ({ asks, plain }: Sentence) => !asks && !evasion.test(plain);

/** Who decides and how, in the customer's words: as an answer to it, or volunteered. It is not asked of whom it is known or who buys for themselves. */
export function decisionProcess(talk: Talk): Finding {
  const known = roleKnown(talk);
  if (known) return found('not_applicable', known);
  const asked = talk.turns.filter(({ turn, sentences }) => turn.side === 'rep' && sentences.some(asksWhoDecides));
  const answers = asked.map(({ turn }) => answerTo(talk, turn.index)).filter(tells);
  const answered = answers.flatMap(({ sentences }) => sentences).filter(isAnswer);
  const volunteered = talk.sentences.filter(({ side, asks, plain }) => side === 'customer' && !asks && speaksOfDecision.test(plain));
  const said = [...new Set([...answered, ...volunteered])];
  const selfAsked = asked.flatMap(({ turn, sentences }) =>
    sentences.some(({ plain }) => asksWho.test(plain)) ? (answerTo(talk, turn.index)?.sentences ?? []).filter(isAnswer) : [],
  );
  const who = said.find(({ plain }) => whoDecides.test(plain)) ?? [...selfAsked, ...volunteered].find(({ plain }) => ownself.test(plain));
  const how = said.find(({ plain }) => howDecided.test(plain) || (inOrder.test(plain) && onTheWay.test(plain)));
  if (who && how) return found(1, ...new Set([who, how]));
  if (who || how) return found(0.5, who ?? how);
  return found(answers.some(({ sentences }) => sentences.flatMap(contentOf).length >= fullAnswer) ? 'unknown' : 0);
}

/** The rep recalls, and the customer does not deny, that they decide by themselves; or a consumer says it is for themselves. */
function roleKnown(talk: Talk): Sentence | undefined {
  const recalled = talk.sentences.find((sentence) => {
    if (sentence.side !== 'rep' || !saidBefore.test(sentence.plain) || !byThemselves.test(sentence.plain)) return false;
    return !answerTo(talk, sentence.turn.index)?.sentences.some(({ plain, asks }) => asks || refusal.test(plain));
  });
  const own = talk.sentences.find(({ side, asks, plain }) => side === 'customer' && !asks && buysForSelf.test(plain) && !forCompany.test(plain));
  return recalled ?? own;
}
