import { dateIn } from './date.ts';
import { listening, putOff } from './lexicon/answers.ts';
import { asksForContact, channel } from './lexicon/inbound.ts';
import { whichMoment } from './lexicon/questions.ts';
import { agreement, commits, counterProposal, finalRefusal, joint, refusal, stepWords, taker } from './lexicon/talk-moves.ts';
import { closingFrom } from './phases.ts';
import { proposalIn } from './proposal.ts';
import { isStepProposal } from './step.ts';
import { has, type Sentence, type Talk, type TalkTurn } from './talk.ts';

/** A next step both sides agreed to, and the sentences that show it: what was proposed, and the yes. */
export interface AgreedStep {
  /** it is said when, and who does it: one of them, or both, as with a meeting */
  readonly settled: boolean;
  readonly proof: readonly Sentence[];
}

const agrees = (sentences: readonly Sentence[]) =>
  sentences.some((sentence) => refuses(sentence) || (putOff.test(sentence.plain) && !letsSend.test(sentence.plain)))
    ? undefined
    : sentences.find(({ plain, asks }) => (agreement.test(plain) || commits.test(plain)) && !asks);

/** «Присылайте, посмотрим» agrees to be sent it. */
const letsSend = / (?:send (?:it|them|that)|please do|присылайте|пришлите|шлите|высылайте|отправляйте|скидывайте) /;

/** Says nothing of a step: no yes or no, no day, no question. */
const isChatter = (sentence: Sentence) => !sentence.asks && dateIn(sentence) === undefined && !refuses(sentence) && !putOff.test(sentence.plain);

/** "No problem" and "can't wait" agree. */
const refuses = ({ plain }: Sentence) =>
  refusal.test(plain.replace(/ (?:no problem|cant wait|why not|no worries|без проблем|не против|почему бы и нет|почему нет|нет проблем|не вопрос) /g, ' '));

/**
 * The last proposal of a step or a date that the other side answered with a yes. A customer who was asked for a moment,
 * or who proposes another one, needs no yes of the rep; one who only mentions a day has agreed to nothing. Where the date
 * is put off, the step itself stays agreed if the customer had just said yes to it; after a statement "okay" alone only shows that somebody listens.
 */
export function agreedStep(talk: Talk): AgreedStep | undefined {
  const { turns } = talk;
  const from = closingFrom(talk);
  for (let i = turns.length - 1; i >= from; i -= 1) {
    const { turn, sentences } = turns[i]!;
    const before = turns[i - 1]!;
    if (before.turn.side === turn.side) continue;
    const proposed = proposedIn(before);
    if (proposed.length === 0) continue;
    const named = sentences.find((sentence) => dateIn(sentence) === 'date' && (!refuses(sentence) || counterProposal.test(sentence.plain)));
    const yes = agrees(sentences);
    const settles = yes !== undefined || (named && isStepProposal(named)) || proposed.some(({ plain }) => whichMoment.test(plain));
    if (turn.side === 'customer' && named && settles) return { settled: isTaken(turns.slice(Math.max(0, i - aside), i + 1)), proof: [named, proposed.at(-1)!] };
    if (!yes) {
      if (turn.side === 'customer' && sentences.every(isChatter)) continue;
      if (turn.side === 'customer')
        return sentences.some(({ plain }) => finalRefusal.test(plain)) || !proposed.some(asksForDate) ? undefined : stepBefore(turns, i);
      continue;
    }
    if (sentences.every(({ plain }) => listening.test(plain)) && !proposed.some((sentence) => sentence.asks || has(sentence, stepWords))) continue;
    const date = proposed.find((sentence) => dateIn(sentence) === 'date');
    return { settled: date !== undefined && isTaken(turns.slice(Math.max(0, i - aside), i + 1)), proof: [date ?? proposed.at(-1)!, yes] };
  }
  return undefined;
}

/** Who does it may be said up to so many turns before the date is agreed. */
const aside = 3;
const isTaken = (turns: readonly TalkTurn[]) => turns.some(({ sentences }) => sentences.some((sentence) => taker.test(sentence.plain) || has(sentence, joint)));

const asksForDate = (sentence: Sentence) => dateIn(sentence) === 'date' || whichMoment.test(sentence.plain);

/** "May I write to this address?" proposes no step. */
const isAboutChannel = ({ asks, plain }: Sentence) => asks && asksForContact.test(plain) && channel.test(plain);

function proposedIn(turn: TalkTurn): readonly Sentence[] {
  if (turn.sentences.some(isAboutChannel)) return [];
  const open = turn.sentences.filter((sentence) => !refuses(sentence) && (isStepProposal(sentence) || dateIn(sentence) === 'date'));
  return open.length > 0 || turn.turn.side === 'customer' ? open : proposalIn(turn).proof;
}

/** The step that a date was then asked for, if the customer had agreed to it right before. */
function stepBefore(turns: readonly TalkTurn[], i: number): AgreedStep | undefined {
  const [step, answer] = turns.slice(Math.max(0, i - 3), i - 1);
  if (step?.turn.side !== 'rep' || answer?.turn.side !== 'customer') return undefined;
  const proposed = proposedIn(step);
  const yes = agrees(answer.sentences);
  return yes && proposed.length > 0 ? { settled: false, proof: [proposed.at(-1)!, yes] } : undefined;
}
