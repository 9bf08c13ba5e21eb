import { wordsOf } from '../../text/words.ts';
import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { companyWords, courtesy, fromCompany, introduces, reason } from '../lexicon/opening.ts';
import { smallTalk } from '../lexicon/questions.ts';
import type { Sentence, Talk } from '../talk.ts';

/** The opening is looked for in this many first turns of the rep. */
const openingTurns = 3;
/** "Marta Lind, Fieldnote" */
const nameAndCompany = /\p{Lu}\p{L}+ \p{Lu}\p{L}+(?: here| speaking)?, [«"“„]?\p{Lu}/u;
/** «Чистотел» */
const quotedName = /[«“„"]\p{Lu}/u;
const greeting = /^ (?:hello|hi|hey|good|dear|здравствуйте|добрый|доброе|доброго|алло|привет) /;
/** Whom a greeting is for stands within this many words of it. */
const vocative = 4;
/** So many content words are a subject of their own. */
const ownSubject = 3;

/** Who is calling, from where, and why, in the rep's first turns. */
export function opening({ turns }: Talk): Finding {
  const first = turns.filter(({ turn }) => turn.side === 'rep').slice(0, openingTurns);
  const sentences = first.flatMap((turn) => turn.sentences);
  const who = sentences.find(namesSelf);
  const where = sentences.find(namesCompany);
  const why = sentences.find((sentence) => reason.test(sentence.plain)) ?? first[0]?.sentences.find(saysMore);
  const given = [who, where, why].filter((sentence) => sentence !== undefined);
  return found(given.length === 3 ? 1 : given.length === 2 ? 0.5 : 0, ...new Set(given));
}

/** A sentence of the first turn that is no greeting, no introduction and no courtesy says why the rep calls. */
const saysMore = (sentence: Sentence) =>
  contentOf(sentence).length >= (courtesy.test(sentence.plain) ? 2 * ownSubject : ownSubject) && !smallTalk.test(sentence.plain) && !isIntroduction(sentence);

/** Of an introduction too, what goes on after the name and the company. */
const isIntroduction = (sentence: Sentence) =>
  (namesSelf(sentence) || namesCompany(sentence)) &&
  contentOf(sentence).filter((_, i, words) => !isCapital(sentence, sentence.words.indexOf(words[i]!))).length < ownSubject + 1;

/** Text from a recogniser may have no capitals at all; then none can be asked for. */
const cased = (sentence: Sentence) => /\p{Lu}/u.test(sentence.turn.text);
const before = ({ words, text }: Sentence, i: number) => text.slice(words[i - 1]?.end ?? 0, words[i]!.start);
const isCapital = ({ words, text }: Sentence, i: number) => words[i] !== undefined && /^\p{Lu}/u.test(text.slice(words[i]!.start));
const isName = (sentence: Sentence, i: number) =>
  sentence.words[i] !== undefined && (!cased(sentence) || isCapital(sentence, i) || /[«"“„]/.test(before(sentence, i)));
const isFrom = (sentence: Sentence, i: number) => fromCompany.has(sentence.words[i]?.form ?? '') && (isName(sentence, i + 1) || isName(sentence, i + 2));

function namesCompany(sentence: Sentence): boolean {
  const { plain, text, words } = sentence;
  return companyWords.test(plain) || nameAndCompany.test(text) || quotedName.test(text) || words.some((_, i) => isFrom(sentence, i));
}

function namesSelf(sentence: Sentence): boolean {
  const { words, text, plain, turn } = sentence;
  const speaker = new Set(wordsOf(turn.speaker).map(({ form }) => form));
  const afterPause = (i: number) => i > (greeting.test(plain) ? vocative : 0) && /[,—–]\s*$/.test(before(sentence, i));
  if (nameAndCompany.test(text) || words.some(({ form }) => speaker.has(form))) return true;
  if (!cased(sentence)) return introduces.test(plain);
  return words.some(
    (_, i) => isCapital(sentence, i) && (isFrom(sentence, i + 1) || (i > 0 && isIntroduced(sentence, i)) || (afterPause(i) && namesCompany(sentence))),
  );
}

/** A name stands right after what introduces it: "this is Anna", «меня зовут Анна», or just before: «Анна на связи». */
function isIntroduced({ words }: Sentence, i: number): boolean {
  const forms = (from: number, to: number) =>
    ` ${words
      .slice(Math.max(0, from), to)
      .map(({ form }) => form)
      .join(' ')} `;
  return introduces.test(forms(i - 3, i)) || introduces.test(forms(i + 1, i + 4));
}
