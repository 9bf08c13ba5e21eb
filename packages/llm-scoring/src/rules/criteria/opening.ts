import { wordsOf } from '../../text/words.ts';
import { answerTo } from '../answer.ts';
import { contentOf } from '../content.ts';
import { type Finding, found } from '../finding.ts';
import { asksForPerson, companyWords, consents, courtesy, fromCompany, introduces, reason } from '../lexicon/opening.ts';
import { smallTalk } from '../lexicon/questions.ts';
import { agreement, finalRefusal } from '../lexicon/talk-moves.ts';
import type { Sentence, Talk, TalkTurn } from '../talk.ts';

/** The opening is looked for in this many first turns of the rep. */
const openingTurns = 3;
/** "Marta Lind, Fieldnote" */
const nameAndCompany = /\p{Lu}\p{L}+ \p{Lu}\p{L}+(?: here| speaking)?, [«"“„]?\p{Lu}/u;
/** "Good morning, Vista Blinds, thank you …": whom one greets is not thanked at once, and asks no "how can I help". */
const greetedAs =
  /^(?:Hello|Hi|Good \p{L}+|Здравствуйте|Доброе утро|Добрый (?:день|вечер))[,.!] [«"“]?(?:\p{Lu}[\p{L}&'’-]+[»"”]?\s?(?:(?:and|&|of|the|и) )?){1,4}[,.!] (?:[Tt]hank|[Hh]ow|[Сс]пасибо|[Чч]ем|[Бб]лагодар)/u;
/** «Олег, «Замок-Сервис»» */
const nameAndQuoted = /^\p{Lu}\p{L}+, [«"“„]\p{Lu}/u;
/** «Чистотел» */
const quotedName = /[«“„"]\p{Lu}/u;
const greeting = /^ (?:hello|hi|hey|good|dear|здравствуйте|добрый|доброе|доброго|алло|привет) /;
/** Whom a greeting is for stands within this many words of it. */
const vocative = 4;
/** So many content words are a subject of their own. */
const ownSubject = 3;
/** Without capitals, so many words of an introduction may be names. */
const namesOf = 4;

/** "Hi Tom," · "Good morning, Mr. Hale." · «Анна Викторовна, добрый день» · «Алло, Виктор Палыч?» */
const name = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?`;
const calledByName = [
  `(?:[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay|[Зз]дравствуйте|[Дд]ень|[Уу]тро|[Вв]ечер|[Пп]риветствую|[Аа]лло),? ${name}(?=[,.!?])`,
  `^(?:[Дд]а, |[Аа]лло, )?${name}, (?=hi|hello|good|day|здравствуйте|добр|привет|день|алло|это )`,
  String.raw`^(?:[Аа]лло, )?${name}\?`,
].map((pattern) => new RegExp(pattern, 'u'));

const firstTurns = ({ turns }: Talk): TalkTurn[] => turns.filter(({ turn }) => turn.side === 'rep').slice(0, openingTurns);

/** The rep's name, the company, and that it is the right person: asked for, called by name, or saying so. */
export function introduction(talk: Talk): Finding {
  const sentences = firstTurns(talk).flatMap((turn) => turn.sentences);
  const who = sentences.find(namesSelf);
  const where = sentences.find(namesCompany);
  const checked = sentences.find((sentence) => asksForPerson.test(sentence.plain) || callsByName(talk, sentence));
  const spoken = talk.turns.slice(0, 2).flatMap((turn) => turn.sentences.filter(({ side }) => side === 'customer'));
  if (!who || !where) return found(0, who, where);
  if (checked) return found(1, ...new Set([who, where, checked]));
  if (spoken.some(namesSelf)) return found(1, ...new Set([who, where]));
  return found(cased(who) ? 0 : 'unknown');
}

/** Why the rep calls, and that the customer agrees to talk. */
export function reasonAndConsent(talk: Talk): Finding {
  const first = firstTurns(talk);
  const sentences = first.flatMap((turn) => turn.sentences);
  const why = sentences.find((sentence) => reason.test(sentence.plain)) ?? first[0]?.sentences.find(saysMore);
  const yes = first.flatMap((turn) => consentTo(turn, talk)).at(0);
  const given = [why, yes].filter((sentence) => sentence !== undefined);
  return found(given.length === 2 ? 1 : given.length === 1 ? 0.5 : 0, ...given);
}

/** An invitation to go on; or a plain yes, where the rep had asked for the time. */
function consentTo({ turn, sentences }: TalkTurn, talk: Talk): Sentence[] {
  const answer = answerTo(talk, turn.index)?.sentences ?? [];
  if (answer.some(({ plain }) => finalRefusal.test(plain))) return [];
  const asked = sentences.some(({ plain, asks }) => asks && courtesy.test(plain) && !smallTalk.test(plain));
  return answer.filter(({ plain }) => consents.test(plain) || (asked && agreement.test(plain)));
}

/** A sentence of the first turn that is no greeting, no introduction and no courtesy says why the rep calls. */
const saysMore = (sentence: Sentence) =>
  contentOf(sentence).length >= (courtesy.test(sentence.plain) ? 2 * ownSubject : ownSubject) && !smallTalk.test(sentence.plain) && !isIntroduction(sentence);

/** Of an introduction too, what goes on after the name and the company. */
const isIntroduction = (sentence: Sentence) =>
  (namesSelf(sentence) || namesCompany(sentence)) &&
  contentOf(sentence).filter((_, i, words) => !isCapital(sentence, sentence.words.indexOf(words[i]!))).length < ownSubject + (cased(sentence) ? 1 : namesOf);

/** Text from a recogniser may have no capitals at all; then none can be asked for. */
const cased = (sentence: Sentence) => /\p{Lu}/u.test(sentence.turn.text);
const before = ({ words, text }: Sentence, i: number) => text.slice(words[i - 1]?.end ?? 0, words[i]!.start);
const isCapital = ({ words, text }: Sentence, i: number) => words[i] !== undefined && /^\p{Lu}/u.test(text.slice(words[i]!.start));
const isName = (sentence: Sentence, i: number) =>
  sentence.words[i] !== undefined && (!cased(sentence) || isCapital(sentence, i) || /[«"“„]/.test(before(sentence, i)));
const isFrom = (sentence: Sentence, i: number) => fromCompany.has(sentence.words[i]?.form ?? '') && (isName(sentence, i + 1) || isName(sentence, i + 2));

export function namesCompany(sentence: Sentence): boolean {
  const { plain, text, words } = sentence;
  return companyWords.test(plain) || nameAndCompany.test(text) || greetedAs.test(text) || quotedName.test(text) || words.some((_, i) => isFrom(sentence, i));
}

const labelOf = (speaker: string) => new Set(wordsOf(speaker).map(({ form }) => form));

/** Calls the other one by a name: as a word of their label in the transcript, or where only a name can stand. */
function callsByName({ turns }: Talk, { turn, words }: Sentence): boolean {
  const own = labelOf(turn.speaker);
  const other = labelOf(turns.find(({ turn: { side } }) => side === 'customer')?.turn.speaker ?? '');
  if (words.some(({ form }) => other.has(form) && !own.has(form))) return true;
  const named = calledByName.map((pattern) => pattern.exec(turn.text)?.[1]).find((one) => one !== undefined);
  return named !== undefined && !wordsOf(named).some(({ form }) => own.has(form));
}

function namesSelf(sentence: Sentence): boolean {
  const { words, text, plain, turn } = sentence;
  const speaker = labelOf(turn.speaker);
  const afterPause = (i: number) => i > (greeting.test(plain) ? vocative : 0) && /[,—–]\s*$/.test(before(sentence, i));
  if (nameAndCompany.test(text) || nameAndQuoted.test(text) || words.some(({ form }) => speaker.has(form))) return true;
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
