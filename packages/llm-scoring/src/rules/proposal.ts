import { dateIn } from './date.ts';
import { type Finding, found } from './finding.ts';
import { firmly, offersSomething, specifics, tentatively, together, windsUp } from './lexicon/closing.ts';
import { whichMoment } from './lexicon/questions.ts';
import { sending, stepWords } from './lexicon/talk-moves.ts';
import { wordCount } from './phases.ts';
import { hasQuantity } from './quantity.ts';
import { isStepProposal } from './step.ts';
import { has, type TalkTurn } from './talk.ts';

/** A proposal this long says what is to be done even without "I suggest". */
const fullProposal = 12;

/** How specific a step a turn proposes: what both are to do, and when, how long, where or with whom; a step alone, or one only offered; none. */
export function proposalIn({ sentences }: TalkTurn): Finding {
  const step = sentences.find((sentence) => isStepProposal(sentence) || (has(sentence, stepWords) && firmly.test(sentence.plain)));
  const when = sentences.find((sentence) => dateIn(sentence) === 'date' || (has(sentence, stepWords) && whichMoment.test(sentence.plain)));
  if (step && when) return found(1, step, when);
  if (sentences.some(({ plain }) => windsUp.test(plain))) return step ? found(0.5, step) : found(0);
  const firm = sentences.find(({ plain }) => firmly.test(plain));
  const joint = sentences.find((sentence) => together.test(sentence.plain) || has(sentence, stepWords));
  const exact = sentences.some((sentence) => specifics.test(sentence.plain) || hasQuantity(sentence));
  const tentative = sentences.some(({ plain }) => tentatively.test(plain));
  if (joint && exact && !tentative && (firm || wordCount(sentences) >= fullProposal)) return found(1, firm ?? joint, joint);
  const offered = step ?? sentences.find(({ plain }) => offersSomething.test(plain) || sending.test(plain));
  return offered ? found(0.5, offered) : found(0);
}
