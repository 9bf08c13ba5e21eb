import { dateIn } from '../date.ts';
import { type Finding, found } from '../finding.ts';
import { whichMoment } from '../lexicon/questions.ts';
import { stepWords } from '../lexicon/talk-moves.ts';
import { isStepProposal } from '../step.ts';
import { has, type Sentence, type Talk } from '../talk.ts';

/** A step and when (or asking when); or a step alone. The opening ("I would like to show you …") is no closing. */
export function closing({ turns, sentences }: Talk): Finding {
  const opening = turns.find(({ turn }) => turn.side === 'rep')?.turn.index ?? 0;
  const proposals = sentences.filter((sentence) => sentence.side === 'rep' && sentence.turn.index > opening && isStepProposal(sentence));
  const named = proposals.filter((sentence) => has(sentence, stepWords));
  const timed = proposals.find(
    (sentence) => saysWhen(sentence) || sentences.some((other) => other.turn === sentence.turn && has(sentence, stepWords) && saysWhen(other)),
  );
  const step = named.find((sentence) => sentence.turn === timed?.turn) ?? named.at(-1);
  if (timed && (step || proposals.length > 0)) return found(1, step ?? timed, timed);
  return proposals.length > 0 ? found(0.5, proposals.at(-1)) : found(0);
}

const saysWhen = (sentence: Sentence) => dateIn(sentence) === 'date' || (has(sentence, stepWords) && whichMoment.test(sentence.plain));
