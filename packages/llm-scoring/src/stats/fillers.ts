import type { Sentence } from '../rules/talk.ts';
import { wordsOf } from '../text/words.ts';

const hesitation = /^(?:u+h+|u+h*m+|e+r+m?|e+h+m?|a+h+m+|э+|э+х?м+|ы+)$/;
/** "uh", "um", «э», «эм»: sounds made while looking for words. */
export const isHesitation = (form: string): boolean => hesitation.test(form);

/** A phrase in the compared form of words, and the words beside which it means what it says. */
interface Filler {
  readonly said: string;
  /** at the start of a sentence only */
  readonly first?: true;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** Words called fillers in English and «слова-паразиты» in Russian. Bare "like" and «ну» are left out: they are mostly something else. */
const lexicon: readonly Filler[] = [
  {
    said: 'you know',
    notAfter: 'do|did|does|if|as|would|what|how|let|lets|dont|didnt|to|that|all|because|since|before|should|may|might|must|have',
    notBefore: 'what|how|why|where|who|when|which|if|whether|about|the|of|anyone|it|him|her|them|us|our|your|my|this|that|any|a|an|someone',
  },
  { said: 'i mean', notAfter: 'what|how|do|did|does|would|if|not|that', notBefore: 'it(?= $)|by' },
  {
    said: '(?:kind|sort) of',
    notAfter:
      'a|an|the|this|that|what|which|any|some|every|each|same|one|other|another|new|right|different|certain|only|all|these|those|our|your|no|first|best',
  },
  { said: 'basically' },
  { said: 'literally' },
  { said: 'как бы', notAfter: 'вот', notBefore: 'вы|ты|я|мы|он|она|они|оно|это|нам|вам|мне|ему|ей|им|то|ни|не|вас|нас|лучше|так' },
  { said: 'типа', notAfter: String.raw`\S+(?:го|ых|их|ой)|два|три|четыре|оба`, notBefore: 'а|б|в|[a-z]|[0-9]+' },
  { said: 'короче', first: true, notBefore: 'чем' },
  { said: 'короче говоря' },
  { said: '(?:ну|вот) значит', notBefore: 'ли|что' },
  { said: 'значит', first: true, notBefore: 'ли|что' },
  { said: '(?:это|эт) самое' },
  { said: 'так сказать' },
  { said: 'скажем так' },
  { said: 'как (?:это|его|бы это) сказать' },
  { said: 'ну (?:вот|это самое|как бы|типа|там|то есть)' },
  { said: 'в общем(?: то)?', notBefore: 'и|случае|объеме|доступе|виде|порядке|зачете|списке|чате|офисе|счете' },
  { said: 'собственно говоря' },
  { said: 'собственно', first: true },
  { said: 'в принципе', notAfter: 'же|этом|том' },
  { said: 'на самом деле' },
  { said: 'блин' },
];

const patternOf = ({ said, first, notAfter, notBefore }: Filler) =>
  `${first ? '^' : notAfter ? `(?<! (?:${notAfter}))` : ''} (?:${said})(?= )${notBefore ? `(?! (?:${notBefore}) )` : ''}`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Counts the hesitations and filler phrases of a sentence, each place once; `more` adds phrases of the caller's own. */
export function fillerCounter(more: readonly string[] = []): (sentence: Sentence) => number {
  const own = more
    .map((phrase) => ({
      said: wordsOf(phrase)
        .map(({ form }) => escaped(form))
        .join(' '),
    }))
    .filter(({ said }) => said !== '');
  const longestFirst = [...own.toSorted((a, b) => b.said.length - a.said.length), ...lexicon].map(patternOf).join('|');
  const pattern = new RegExp(longestFirst, 'gu');
  return ({ plain, words }) => words.filter(({ form }) => isHesitation(form)).length + [...plain.matchAll(pattern)].length;
}
