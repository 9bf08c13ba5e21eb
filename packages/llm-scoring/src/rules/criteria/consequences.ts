import { answerTo, tells } from '../answer.ts';
import { asksCost } from '../cost.ts';
import { type Finding, found } from '../finding.ts';
import { asksForConsequence, asserts, pointsBack, trails } from '../lexicon/consequence.ts';
import { retold } from '../lexicon/offer.ts';
import { consequence } from '../lexicon/quantity.ts';
import { needsOf, saysDifficulty, unreadAnswer } from '../needs.ts';
import { isOpenForm } from '../open-questions.ts';
import { openingOf, pitchOf } from '../phases.ts';
import type { Sentence, Talk } from '../talk.ts';

/**
 * A question after the problem about what it leads to, and an answer; or the rep says it for the customer. Where the transcript
 * begins amid the call, the problem may have been told before it.
 */
export function consequencesExplored(talk: Talk): Finding {
  const needs = needsOf(talk);
  const known = talk.sentences.filter((sentence) => sentence.side === 'rep' && retold.test(sentence.plain));
  const from = openingOf(talk) === 0 ? 0 : Math.min(...needs.map(({ sentence }) => sentence.turn.index + 1), ...known.map(({ turn }) => turn.index));
  const rep = talk.sentences.filter(({ side, turn }) => side === 'rep' && turn.index >= from && turn.index < pitchOf(talk));
  const asked = rep.filter(
    (sentence) => sentence.asks && (asksForConsequence.test(sentence.plain) || trails.test(sentence.plain) || (needs.length > 0 && asksCost(sentence))),
  );
  const answered = asked.find(({ turn }) => tells(answerTo(talk, turn.index)));
  if (answered) return found(1, answered);
  const said = asked[0] ?? rep.find((sentence) => !sentence.asks && (isAsserted(sentence) || (needs.length > 0 && saysDifficulty(sentence))));
  if (said) return found(0.5, said);
  const mayAsk = rep.some((sentence) => isOpenForm(sentence) && sentence.asks && pointsBack.test(sentence.plain) && tells(answerTo(talk, sentence.turn.index)));
  return found(mayAsk || (needs.length === 0 && unreadAnswer(talk)) ? 'unknown' : 0);
}

const isAsserted = ({ plain }: Sentence) => asserts.test(plain) || consequence.test(plain);
