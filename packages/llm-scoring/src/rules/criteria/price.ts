import { type Finding, found } from '../finding.ts';
import * as words from '../lexicon/inbound.ts';
import { isNumber } from '../quantity.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';
import { turnsOf } from './sides.ts';

/** A price of the rep, with what it includes or brings, in the same turn or when asked what for. */
export function priceWithContext(talk: Talk): Finding {
  const reps = turnsOf(talk, 'rep');
  const priced = reps.flatMap((turn, i) => {
    const price = turn.sentences.find((sentence) => isPrice(talk, turn, sentence));
    if (!price) return [];
    const asked = talk.turns[turn.turn.index]?.sentences.some(({ plain }) => words.asksWhatFor.test(plain));
    const said = [...turn.sentences, ...(asked ? (reps[i + 1]?.sentences ?? []) : [])];
    return [{ price, context: said.find(({ plain }) => words.priceContext.test(plain)) ?? said.find(listsWhatIsIn) }];
  });
  if (priced.length === 0 && !talk.sentences.some(({ plain }) => words.priceTalk.test(plain))) return found('not_applicable');
  const explained = priced.find(({ context }) => context);
  return explained ? found(1, explained.price, explained.context) : found(0, priced[0]?.price);
}

/** A sum with its currency; or a bare number where the price was asked for, or is said to be one. */
function isPrice({ turns }: Talk, { turn }: TalkTurn, sentence: Sentence): boolean {
  if (sentence.asks) return false;
  if (words.money.test(sentence.text)) return true;
  const asked = turns[turn.index - 2]?.sentences.some(({ side, plain }) => side === 'customer' && words.priceTalk.test(plain));
  return (
    sentence.words.some(({ form }) => isNumber(form)) && (words.saysPrice.test(sentence.plain) || (asked === true && words.bigNumber.test(sentence.plain)))
  );
}

/** One sum has so many words at most; more are a list of prices. */
const oneSum = 5;

/** "With the survey, the fitting and a check": what comes with it, one thing after another. */
const listsWhatIsIn = ({ plain, text, words: said }: Sentence) =>
  words.comesWith.test(plain) && /,| and | и /.test(text) && said.filter(({ form }) => isNumber(form)).length <= oneSum;
