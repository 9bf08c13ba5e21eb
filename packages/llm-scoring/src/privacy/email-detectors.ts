import type { Detector } from './detection.ts';

const written = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]|\.(?=[\p{L}\p{N}-])){0,253}\.\p{L}{2,}/gu;

const tld = 'com|org|net|io|ru|de|uk|co|eu|info|biz|ai|dev|app|us|ca|fr|ua|by|kz|edu|gov|su|me|tech|online';
/** No name of a mailbox: "look at acme dot com" is about a site. */
const noMailbox =
  'me|us|it|them|him|her|you|look|looking|are|is|was|be|work|works|working|available|site|website|page|here|there|live|visit|find|out|up|go|see|and|or|that|this|back|team|stuff|more|everything';
const dotted = String.raw`(?:\s{1,3}(?:dot|underscore|dash|hyphen|minus)\s{1,3}[a-z0-9]{1,30}){0,6}`;
const spokenEnglish = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:${noMailbox})\s{1,3}at\s)[a-z0-9._-]{0,63}[a-z0-9]${dotted}\s{1,3}(?:at|\(at\)|\[at\])\s{1,3}[a-z0-9-]{1,63}(?:\s{1,3}(?:dot|dash|hyphen)\s{1,3}[a-z0-9]{1,63}){0,4}(?:\s{1,3}dot\s{1,3}|\.)(?:${tld})(?![\p{L}\p{N}])`,
  'giu',
);
/** "at acme.com" is a site unless the part before is a mailbox for sure. */
const surelyMailbox =
  /\sdot\s.*\sat\s|[\d._]\S*\s{1,3}\(?\[?at|\sdot\s\S+$|[([]at[)\]]|\sat\s+(?:gmail|yahoo|outlook|hotmail|icloud|aol|protonmail|yandex)(?![\p{L}\p{N}])/iu;

const russianTld = 'ру|ком|рф|нет|орг|инфо|су|онлайн|ru|com|org|net|su|io|kz|by|ua';
const russianJoint = 'точка|подч[её]ркивание|нижнее\\s{1,3}подч[её]ркивание|тире|дефис|минус';
const spokenRussian = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}](?:\s[\p{L}\p{N}]){1,30}(?![\p{L}\p{N}])|[\p{L}\p{N}._-]{0,63}[\p{L}\p{N}])(?:\s{1,3}(?:${russianJoint})\s{1,3}[\p{L}\p{N}]{1,63}){0,6},?\s{1,3}соба(?:к|чк)[аеуи]\s{1,3}[\p{L}\p{N}-]{1,63}(?:\s{1,3}(?:тире|дефис|точка)\s{1,3}[\p{L}\p{N}]{1,63}){0,4}(?:\s{1,3}точка\s{1,3}|\.)(?:${russianTld})(?![\p{L}\p{N}])`,
  'giu',
);

const places =
  (expression: RegExp, isMailbox: (found: string) => boolean = () => true): Detector =>
  (text) =>
    [...text.matchAll(expression)]
      .filter(({ 0: found }) => isMailbox(found))
      .map(({ 0: found, index }) => ({ kind: 'email', start: index, end: index + found.length, value: found.toLowerCase().replace(/\s{1,3}/g, ' ') }));

/** E-mail addresses as written, and as said: "anna dot lee at acme dot com", «анна собака мейл точка ру». */
export const emailDetectors: readonly Detector[] = [places(written), places(spokenEnglish, (found) => surelyMailbox.test(found)), places(spokenRussian)];
