import { costVerbs, numberWords, otherUnits, sign, timeUnits, wholeQuantities } from './lexicon/quantity.ts';
import { has, type Sentence, type Token } from './talk.ts';

const digits = /^\p{N}+$/u;
const dated = new Set(['in', 'через', 'at', 'ago', 'назад']);
const articles = new Set(['a', 'an', 'whole', 'entire', 'целый', 'целая', 'целую', 'каждый', 'every']);
const isUnit = ({ stem }: Token) => timeUnits.has(stem) || otherUnits.has(stem);
/** «Часов двадцать»: in Russian a rough number stands after its unit. */
const isTurnedUnit = (word: Token | undefined) => word !== undefined && isUnit(word) && /\p{Script=Cyrillic}/u.test(word.form);
/** A unit may stand this many words after its number: "two more full days". */
const reach = 3;

export const isNumber = (form: string): boolean => digits.test(form) || numberWords.has(form);

/** Whether a sentence holds a number at all, above one: asked what something comes to, any number is an answer. */
export const hasNumber = ({ words }: Sentence): boolean =>
  words.some(({ form }) => (digits.test(form) ? Number(form) > 1 : numberWords.has(form) && !/^(?:one|third|один|одн\p{L}+)$/u.test(form)));

/** Whether a sentence holds an amount of time, money or volume (a date or a clock is none). */
export function hasQuantity(sentence: Sentence): boolean {
  const { words, text } = sentence;
  if (has(sentence, wholeQuantities) || sign.test(text)) return true;
  const costs = has(sentence, costVerbs);
  return words.some(({ form }, i) => {
    const after = words.slice(i + 1, i + 1 + reach);
    const number = isNumber(form);
    if (number && isTurnedUnit(words[i - 1]) && !dated.has(words[i - 2]?.form ?? '')) return true;
    const unit = after.find(isUnit);
    if (!unit) return false;
    if (articles.has(form)) return costs && after[0] === unit && timeUnits.has(unit.stem);
    if (!number) return false;
    return !(timeUnits.has(unit.stem) && (dated.has(words[i - 1]?.form ?? '') || after.some((word) => dated.has(word.form))));
  });
}
