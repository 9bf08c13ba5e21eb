import type { Ending } from '../judge/judgement.ts';
import { agreedStep } from './agreed-step.ts';
import { stopRequest } from './lexicon/conduct.ts';
import { callBack, finalRefusal, notReached, refusal, stepWords } from './lexicon/talk-moves.ts';
import { isObjection } from './objection.ts';
import { isOffer } from './offers.ts';
import { isOpenQuestion } from './open-questions.ts';
import { isStepProposal } from './step.ts';
import { has, type Sentence, type Talk } from './talk.ts';

/** A customer who said fewer words than this was not talked to. */
const shortTalk = 30;

/** How the call ended, and the sentences that show it. */
export function endingOf(talk: Talk): { answer: Ending; proof: readonly Sentence[] } {
  const customer = talk.sentences.filter(({ side }) => side === 'customer');
  const words = customer.reduce((total, sentence) => total + sentence.words.length, 0);
  const short = words < shortTalk;
  const machine = talk.sentences.find(({ plain }) => notReached.test(plain));
  if (customer.length === 0 || (short && machine)) return { answer: 'not_reached', proof: machine ? [machine] : [] };
  const later = customer.find(({ plain }) => callBack.test(plain) && !stopRequest.test(plain));
  const proposed = talk.sentences.some((sentence) => sentence.side === 'rep' && sentence.turn.index < (later?.turn.index ?? 0) && isStepProposal(sentence));
  const step = agreedStep(talk);
  const talked = talk.sentences.some((sentence) =>
    sentence.side === 'rep' ? isOpenQuestion(sentence) || isOffer(sentence) || hasStep(sentence) : refusal.test(sentence.plain) || isObjection(sentence),
  );
  if (short && later && !proposed) return { answer: 'call_back', proof: [later] };
  if (short && !talked) return { answer: 'unknown', proof: [] };
  if (step?.settled) return { answer: 'next_step_dated', proof: step.proof };
  const refused = customer.slice(-4).find(({ plain }) => finalRefusal.test(plain));
  if (refused && !step) return { answer: 'refused', proof: [refused] };
  return step ? { answer: 'next_step_undated', proof: step.proof } : { answer: 'no_next_step', proof: [] };
}

const hasStep = (sentence: Sentence) => isStepProposal(sentence) && has(sentence, stepWords);
