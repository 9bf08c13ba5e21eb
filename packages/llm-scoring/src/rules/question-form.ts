import { trails } from './lexicon/consequence.ts';
import { askingWords, interjections, inverting, noAsking, noInversion, tags, turnedRound } from './lexicon/question-form.ts';
import { leads } from './lexicon/questions.ts';

/** In a short Russian question the asking word may stand last: «собрание когда»; in a longer one, or in English, it joins clauses. */
const shortQuestion = 5;
/** «Дорого или далеко» asks which, and «надо ли» whether; in more words either may be told. */
const shortChoice = 8;
/** "Is it" is an answer more often than a question, and so is "right" alone. */
const shortestQuestion = 3;

/** Pronouns that open a sentence say who does it, though they may stand in "thank you" and "got it". */
const opens = (form: string) => askingWords.has(form) || /^(?:you|i|it)$/.test(form) || !(leads.has(form) || interjections.has(form));

/** Whether words that a recogniser wrote without any marks are a question, by their order. */
export function asksByForm(forms: readonly string[]): boolean {
  const plain = ` ${forms.join(' ')} `;
  const start = forms.findIndex(opens);
  const asked = forms.slice(Math.max(0, start));
  const leads = askingWords.has(asked[0] ?? '');
  const standsLast = forms.length <= shortQuestion && forms.some((form) => askingWords.has(form) && /\p{Script=Cyrillic}/u.test(form));
  if (leads || standsLast) return !noAsking.test(plain);
  if (trails.test(plain)) return true;
  if (asked.length < shortestQuestion) return false;
  if (inverting.has(asked[0]!) && !noInversion.test(` ${asked.join(' ')} `)) return true;
  return tags.test(plain) || turnedRound.test(plain) || (forms.length <= shortChoice && / (?:ли|или) /.test(plain));
}
