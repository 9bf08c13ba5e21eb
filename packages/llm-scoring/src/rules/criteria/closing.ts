import { agreedStep } from '../agreed-step.ts';
import { type Finding, found } from '../finding.ts';
import { modal, windsUp } from '../lexicon/closing.ts';
import { decision } from '../lexicon/questions.ts';
import { asksOfWork, closingFrom, openingOf, wordCount } from '../phases.ts';
import { proposalIn } from '../proposal.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';

/** Something only offered is a closing in this many last turns of the rep; earlier it belongs to the offer. */
const lastTurns = 3;
/** A farewell has at most so many words. */
const farewell = 14;

/** A specific step; or a step alone, or one only offered. The opening, the offer and the answer to an objection are no closing. */
export function closing(talk: Talk): Finding {
  const agreed = agreedStep(talk);
  const dated = agreed?.settled ? agreed.proof.find(({ side }) => side === 'rep') : undefined;
  const turns = talk.turns.filter(({ turn }) => turn.side === 'rep');
  const from = openingOf(talk) === 0 ? closingFrom(talk) : Math.max(closingFrom(talk), (turns[0]?.turn.index ?? 0) + 1);
  const proposals = turns.flatMap((turn, i) => (turn.turn.index >= from && !isAnswer(turns[i - 1]) ? [{ i, proposal: proposalIn(turn) }] : []));
  const specific = proposals.find(({ proposal }) => proposal.grade === 1);
  if (!specific && dated) return found(1, dated);
  const offered = proposals.find(({ i, proposal }) => proposal.grade === 0.5 && i >= turns.length - lastTurns);
  return (specific ?? offered)?.proposal ?? lastOffer(turns, from);
}

/** What is asked or held out right before the farewell. */
function lastOffer(turns: readonly TalkTurn[], from: number): Finding {
  const [beforeLast, last] = turns.slice(-2);
  if (!beforeLast || beforeLast.turn.index < from || !last || wordCount(last.sentences) > farewell || beforeLast.sentences.some(windsDown)) return found(0);
  const offer = beforeLast.sentences.find(({ asks, plain }) => (asks || modal.test(plain)) && !decision.test(plain));
  return offer ? found(0.5, offer) : found(0);
}

const windsDown = ({ plain }: Sentence) => windsUp.test(plain);

/** After a question of substance the rep answers what the customer said, and proposes nothing yet. */
const isAnswer = (before: TalkTurn | undefined) => before?.sentences.some(asksOfWork) === true;
