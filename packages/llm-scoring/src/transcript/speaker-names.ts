import { isNamed, isRoleLabel, type RoleOptions } from './roles.ts';

/** What began a line and stands before a colon: a speaker, or words such as "the point is". */
export interface LineStart {
  readonly name: string;
  /** it stands by a time, in the place where the transcript gives times */
  readonly timed: boolean;
}

const set = (words: string) => new Set(words.split(/\s+/));
/** Words that announce what follows: "Price:", «Итого:». */
const headings = set(
  `note notes price prices pricing total subtotal cost costs question questions answer result results summary ps nb example examples option options step steps
  plan date time day address phone email mail website link subject topic agenda goal goals task tasks problem problems issue reason terms discount budget deadline
  delivery payment important remember warning update meeting title participants attendees duration action actions item items recording transcript host organizer point first firstly second secondly third finally next also plus minus pros cons attention conclusion details
  цена цены стоимость итого итог итоги всего сумма вопрос вопросы ответ примечание заметка пример примеры вариант варианты шаг план дата время день адрес телефон
  почта сайт ссылка тема повестка цель цели задача задачи проблема проблемы причина условия скидка бюджет срок сроки доставка оплата важно главное внимание вывод
  выводы участники длительность запись звонок расшифровка стенограмма плюс плюсы минус минусы первое второе третье дальше далее итак короче например наконец резюме кстати подробности`,
);
/** Words that begin a sentence and no name. */
const openers = set(
  `i we you he she it they this that these those there here the a an my our your his her its their and or but so because if when what why how who where which then
  now well yes no okay ok right sure look listen honestly actually basically hello hi thanks thank sorry please let all is are do does can will in on at for from with
  я мы вы ты он она оно они это этот эта эти тот та те наш наша наше наши ваш ваша ваше ваши мой моя мое мои его ее их и а но или если когда что почему как кто где
  так вот ну да нет хорошо ладно смотрите слушайте честно здравствуйте привет спасибо извините пожалуйста у в на по для с со к из то есть во`,
);
/** Small words within a name, and positions people are called by. */
const withinNames = set(
  `de del della der den di da do dos das du la le los las van von zu zum af av bin ibn ben al el y e and of the и из
  owner director manager head ceo cfo engineer accountant secretary assistant reception receptionist driver lawyer speaker
  владелец владелица директор руководитель начальник начальница бухгалтер инженер секретарь помощник помощница водитель юрист закупщик снабженец собеседник спикер`,
);
const title = /(?:^|[\s"«“(])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|ул|им)\.(?=\s)/giu;
/** "You", «Я» and letters are speakers where they come again and again. */
const ownself = /^(?:\p{L}|you|me|we|вы|мы)$/iu;
const longestName = 60;
const mostWords = 6;

const wordsOf = (name: string) => name.match(/[\p{L}\p{N}_][\p{L}\p{N}\p{M}_'’ʼ`.-]*/gu) ?? [];
const plain = (word: string) => word.toLowerCase().replace(/ё/g, 'е').replace(/\.$/, '');

/**
 * Which starts of lines are speakers: whoever the options name, who stands by a time, who begins the first line or two
 * lines or more, and who looks like a name or a role; where that leaves one speaker alone, every other start as well.
 * An announcement ("Price:") never is, unless the options name it.
 */
export function speakersOf(starts: readonly LineStart[], first: string | undefined, options: RoleOptions): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { name } of starts) seen.set(name, (seen.get(name) ?? 0) + 1);
  const timed = new Set(starts.filter((start) => start.timed).map(({ name }) => name));
  const possible = [...seen.keys()].filter(
    (name) => isNamed(name, options) || timed.has(name) || isPossible(name) || (ownself.test(name) && seen.get(name)! > 1),
  );
  const isTimed = (name: string) => timed.has(name) && (seen.get(name)! > 1 || !opensSentence(name));
  const speakers = possible.filter((name) => isNamed(name, options) || isTimed(name) || name === first || seen.get(name)! > 1 || looksLikeName(name));
  return new Set(speakers.length > 1 ? speakers : possible);
}

/** "And the problem is" */
const opensSentence = (name: string) => openers.has(plain(wordsOf(name)[0] ?? '')) && !looksLikeName(name);

/** No sentence ends within it, and it is no announcement. */
function isPossible(name: string): boolean {
  const words = wordsOf(name).map(plain);
  if (name.length > longestName || words.length === 0 || /[.?!]\s|[?!;,]$/.test(name.replace(title, ' '))) return false;
  return !words.every((word) => headings.has(word) || openers.has(word) || /^\p{N}+$/u.test(word)) || words.every((word) => /^\p{N}+$/u.test(word));
}

export function looksLikeName(name: string): boolean {
  const words = wordsOf(name);
  const head = plain(words[0] ?? '');
  if (words.length === 0 || words.length > mostWords || /;/.test(name)) return false;
  if (/^[+\p{N}][\p{N}\s()+-]+$/u.test(name)) return name.replace(/\P{N}/gu, '').length > 4;
  if (!/\p{L}/u.test(name) || headings.has(head) || openers.has(head)) return false;
  const proper = (word: string) => /^\p{Lu}|[\p{N}_]/u.test(word) || isRoleLabel(word);
  return words.some((word) => proper(word) || withinNames.has(plain(word))) && words.every((word) => proper(word) || withinNames.has(plain(word)));
}
