import type { Language } from '@salesperf/core';
import { en as firstEnglish } from './first/en/index.ts';
import { ru as firstRussian } from './first/ru/index.ts';
import type { Phrases } from './phrases.ts';
import { en as secondEnglish } from './second/en/index.ts';
import { ru as secondRussian } from './second/ru/index.ts';

/** Banks of phrases by two authors: a call is in the words of one. The second had read the first for its shape, took no line of it, and had not seen the rules that judge calls. */
export const banks: Readonly<Record<Language, readonly [first: Phrases, second: Phrases]>> = {
  en: [firstEnglish, secondEnglish],
  ru: [firstRussian, secondRussian],
};
