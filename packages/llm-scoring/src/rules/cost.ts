import { asksForCost, asksHowMany, inventory } from './lexicon/quantity.ts';
import type { Sentence } from './talk.ts';

/** "How many vans do you run?": what there is, and not what it costs. */
export const asksInventory = ({ asks, plain }: Sentence): boolean => asks && asksHowMany.test(plain) && inventory.test(plain);

/** Asks what a problem costs. */
export const asksCost = (sentence: Sentence): boolean => sentence.asks && asksForCost.test(sentence.plain) && !asksInventory(sentence);
