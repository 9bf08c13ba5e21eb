import { dateIn } from './date.ts';
import { whichMoment } from './lexicon/questions.ts';
import { agreement, counterProposal, refusal } from './lexicon/talk-moves.ts';
import { isStepProposal } from './step.ts';
import type { Sentence, Talk } from './talk.ts';

/** A next step both sides agreed to, and the sentences that show it: what was proposed, and the yes. */
export interface AgreedStep {
  readonly dated: boolean;
  readonly proof: readonly Sentence[];
}

const agrees = (sentences: readonly Sentence[]) => (sentences.some(refuses) ? undefined : sentences.find(({ plain, asks }) => agreement.test(plain) && !asks));

/** "No problem" and "can't wait" agree. */
const refuses = ({ plain }: Sentence) =>
  refusal.test(plain.replace(/ (?:no problem|cant wait|why not|no worries|без проблем|не против|почему бы и нет|нет проблем|не вопрос) /g, ' '));

/**
 * The last proposal of a step or a date that the other side answered with a yes. A customer who was asked for a moment,
 * or who proposes another one, needs no yes of the rep; one who only mentions a day has agreed to nothing.
 */
export function agreedStep({ turns }: Talk): AgreedStep | undefined {
  for (let i = turns.length - 1; i > 0; i -= 1) {
    const { turn, sentences } = turns[i]!;
    const proposed = turns[i - 1]!.sentences.filter(
      (sentence) => sentence.side !== turn.side && !refuses(sentence) && (isStepProposal(sentence) || dateIn(sentence) === 'date'),
    );
    if (proposed.length === 0) continue;
    const named = sentences.find((sentence) => dateIn(sentence) === 'date' && (!refuses(sentence) || counterProposal.test(sentence.plain)));
    const yes = agrees(sentences);
    const settles = yes !== undefined || (named && isStepProposal(named)) || proposed.some(({ plain }) => whichMoment.test(plain));
    if (turn.side === 'customer' && named && settles && proposed.some(isStepProposal)) return { dated: true, proof: [named, proposed.at(-1)!] };
    if (!yes) {
      if (turn.side === 'customer' && sentences.some(refuses)) return undefined;
      continue;
    }
    const date = proposed.find((sentence) => dateIn(sentence) === 'date');
    return { dated: date !== undefined, proof: [date ?? proposed.at(-1)!, yes] };
  }
  return undefined;
}
