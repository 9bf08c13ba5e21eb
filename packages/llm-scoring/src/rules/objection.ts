import { costVerbs } from './lexicon/quantity.ts';
import { objection } from './lexicon/talk-moves.ts';
import { hasQuantity } from './quantity.ts';
import { has, type Sentence } from './talk.ts';

/** Against the offer, unless it counts what the customer's own work costs: "it costs us 20 hours". */
export function isObjection(sentence: Sentence): boolean {
  return sentence.side === 'customer' && objection.test(sentence.plain) && !(has(sentence, costVerbs) && hasQuantity(sentence));
}
