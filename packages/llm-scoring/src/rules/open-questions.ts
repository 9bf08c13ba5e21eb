import { dayWords } from './lexicon/date.ts';
import { difficulty } from './lexicon/difficulty.ts';
import { functionWords } from './lexicon/function-words.ts';
import { noAsking } from './lexicon/question-form.ts';
import * as words from './lexicon/questions.ts';
import { phrases } from './stem.ts';
import { has, type Sentence } from './talk.ts';

const pause = /[,:;—–]|\s-\s/;
/** «что» after these begins what is asked; elsewhere after a comma it begins what is claimed. */
const claims = new Set(['что', 'чего', 'чем']);
const shortestQuestion = 2;
/** «Если бы …, что бы вы изменили?» */
const condition = new Set(['если', 'когда']);

/** A question by its form, or a request to be told, that "yes" or "no" would not answer. */
export function isOpenForm(sentence: Sentence): boolean {
  const { plain } = sentence;
  if (words.offersToTell.test(plain)) return false;
  const prompted = words.prompts.test(plain);
  if (words.commands.test(plain)) return true;
  if (!sentence.asks && (/[.?!]/.test(sentence.turn.text) || noAsking.test(plain)) && !words.curiosity.test(plain)) return false;
  const first = openWordAt(sentence);
  if (first === undefined) return false;
  if (prompted) return true;
  if (!sentence.asks && first > 3) return false;
  return !words.closedForms.test(plain.replace(/ (?:все|всё) /g, ' ')) && !words.auxiliaries.has(sentence.words[0]!.form);
}

/** Place of a question word that leads the sentence or a clause of it. */
function openWordAt({ words: tokens, text, plain }: Sentence): number | undefined {
  const prompted = words.prompts.test(plain);
  let leading = true;
  for (const [i, { form, start }] of tokens.entries()) {
    const afterPause = i > 0 && pause.test(text.slice(tokens[i - 1]!.end, start));
    const asking = words.openWords.has(form) || words.quantityWords.has(form);
    if (asking && (leading || prompted || (afterPause && (!claims.has(form) || condition.has(tokens[0]!.form))))) return i;
    const preposition = afterPause && words.leads.has(form);
    leading = (leading || preposition) && (words.leads.has(form) || pause.test(text.slice(tokens[i]!.end, tokens[i + 1]?.start ?? tokens[i]!.end)));
  }
  return undefined;
}

/** A number answers it: asked of a problem it is a question for {@link asksForCost}, and never an open one. */
const asksForNumber = phrases(
  'how (?:many|much|old|long|often|big|large)|in (?:money|numbers|figures|hours)',
  '(?:a|any) (?:number|figure)|(?:cost|costs|costing) you|(?:add|adds|added) up|comes? to|size of|(?:what|which) (?:share|percentage|portion) of|what is the name|whats the name',
  'сколько|насколько|во что|цифр\\S*|обход\\S+',
  'как (?:часто|долго)|в (?:деньгах|рублях|часах|цифрах)|как(?:ая|ой|ую|ом) (?:доля|доле|доли|долю|процент|проценте|часть|сумма|сумме)',
);

/** "What happens when …" asks for no moment. */
const embedsMoment = / (?:what|how|why|who|where|что|чего|чем|как|почему|кто|кому|где|куда|откуда) .*(?:when|когда) /;

/**
 * An open question about the customer's work: open by its form, and not courtesy, contact details, a date,
 * the rep's own offer, or a number.
 */
export function isOpenQuestion(sentence: Sentence): boolean {
  const { plain } = sentence;
  if (!isOpenForm(sentence) || sentence.words.length < shortestQuestion) return false;
  const content = sentence.words.filter((word) => !functionWords.has(word.stem) && word.form.length > 2);
  const difficult = has(sentence, difficulty);
  if (words.smallTalk.test(plain) && content.length <= 3 && !difficult) return false;
  if (words.contactDetails.test(plain) || words.aboutTheOffer.test(plain)) return false;
  if (
    !difficult &&
    !embedsMoment.test(plain) &&
    (words.whichMoment.test(plain) || has(sentence, words.scheduling) || (has(sentence, dayWords) && !words.commands.test(plain)))
  )
    return false;
  return !asksForNumber.test(plain);
}
