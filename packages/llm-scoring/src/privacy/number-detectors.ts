import { digitsOf, isCard, isIban, isInn, isSnils, isSocialSecurity } from './check-digits.ts';
import type { Detection, Detector, PersonalDataKind } from './detection.ts';

interface Rule {
  readonly kind: PersonalDataKind;
  readonly pattern: string;
  readonly valid?: (found: string) => boolean;
  /** what stands before must say what it is; otherwise it must not say that it is the number of something else */
  readonly after?: RegExp;
}

const starts = String.raw`(?<![\p{L}\p{N}+])(?<!\p{N}[.,:/-])`;
const ends = String.raw`(?![\p{L}\p{N}])(?![.,:/-]\p{N})`;
/** Amounts and quantities are nobody's number. */
const noAmount = String.raw`(?!\s*(?:[₽$€£¥%]|руб|р\.|коп|тыс|млн|млрд|долл|евро|тенге|гривен|процент|шту?к?|кг|тонн|метр|usd|eur|rub|gbp|dollar|euro|rubl|roubl|pound|percent|thousand|million|billion|unit|piece))`;
const space = String.raw`[\s\u00a0\u202f]`;
const mark = String.raw`[\s\u00a0\u202f.\-‐‑–]`;
/** Between two digits of a number written in groups, brackets included. */
const within = `${mark}?[()]?${mark}?`;

/** "order no. 4512345678": the number of something else. */
const otherNumber =
  /(?:заказ|заявк|договор|сч[её]т|накладн|артикул|фактур|трек|тикет|обращени|инцидент|плат[её]ж|полис|верси|сери(?:йн|я издел)|order|invoice|contract|ticket|tracking|case|quote|sku|item|part|reference|version|serial|account)\p{L}*(?:[\s.:,#№]+(?:номер|номером|number|no|num|nr|is|id|под))*[\s.:#№]*$/iu;
const said = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})\p{L}*[^\p{N}+]{0,25}$`, 'iu');
const phoneSaid = said(
  'телефон|тел|сотов|моб|мобильн|звоните|позвоните|перезвоните|наберите|ватсап|вотсап|вайбер|мой номер|ваш номер|номер телефона|phone|mobile|cell|whatsapp|viber|my number|your number|call me|call us|reach me|text me',
);

const isMoment = (found: string) => /^\d{1,2}\D\d{1,2}\D(?:\d{2}|\d{4})$|^(?:19|20)\d\d\D+(?:19|20)\d\d$|^(?:19|20)\d\d\D\d{1,2}\D\d{1,2}/.test(found);
const hasDigits =
  (fewest: number, most = fewest) =>
  (found: string) =>
    digitsOf(found).length >= fewest && digitsOf(found).length <= most && !isMoment(found);

const rules: readonly Rule[] = [
  // Any country, by its plus; Russia and North America have as many digits as these, so that a number after them stays apart.
  { kind: 'phone', pattern: String.raw`\+[17](?:${within}\d){10}` },
  { kind: 'phone', pattern: String.raw`\+[2-689](?:${within}\d){7,13}` },
  { kind: 'phone', pattern: String.raw`00${mark}?[1-9](?:${within}\d){7,13}`, valid: hasDigits(10, 16) },
  { kind: 'card', pattern: String.raw`[2-6]\d{3}([\s-]?)\d{4}\1\d{4}\1\d{4}|3\d{3}([\s-]?)\d{6}\2\d{5}|[2-6]\d{12,18}`, valid: isCard },
  { kind: 'card', pattern: String.raw`\d{4}(?:[\s-]?\d{4}){3}`, after: said('карт|card|visa|mastercard|виза|мир') },
  { kind: 'snils', pattern: String.raw`\d{3}[\s-]\d{3}[\s-]\d{3}[\s-]\d{2}`, valid: isSnils },
  { kind: 'snils', pattern: String.raw`\d(?:[\s-]?\d){10}`, after: said('снилс|snils') },
  { kind: 'passport', pattern: String.raw`\d{2}${space}?\d{2}(?:${space}|,?${space}*(?:№|N|номер)${space}*)\d{6}` },
  {
    kind: 'passport',
    pattern: String.raw`\p{L}{0,2}${space}?\d{2}${space}?\d{2}${space}?\d{3}${space}?\d{3}|\p{L}{0,2}\d{6,9}|\d{2}${space}(?:№${space}*)?\d{7}`,
    after: said('паспорт|загранпаспорт|passport'),
  },
  { kind: 'ssn', pattern: String.raw`\d{3}-\d{2}-\d{4}`, valid: isSocialSecurity },
  { kind: 'ssn', pattern: String.raw`\d{3}[\s-]?\d{2}[\s-]?\d{4}`, after: said('ssn|social security') },
  { kind: 'inn', pattern: String.raw`\d{12}|\d{10}`, after: said('инн|inn') },
  { kind: 'phone', pattern: String.raw`[78]${within}[3489]\d{2}${within}\d{3}${within}\d{2}${within}\d{2}` },
  { kind: 'phone', pattern: String.raw`[78]${mark}[3489]\d{1,3}(?:${mark}\d{2,4}){2,4}`, valid: hasDigits(11) },
  { kind: 'phone', pattern: String.raw`(?:[1-9]${mark}?)?\(\d{3,5}\)${mark}?\d{1,4}(?:${mark}?\d{2,4}){1,2}`, valid: hasDigits(10, 11) },
  { kind: 'phone', pattern: String.raw`[3489]\d{2}(${mark})\d{3}\1\d{2}\1\d{2}|[3489]\d{2}${space}\d{3}-\d{2}-\d{2}` },
  { kind: 'phone', pattern: String.raw`(?:1${mark})?[2-9]\d{2}([-.\s])[2-9]\d{2}\1\d{4}|[2-9]\d{2}[-\s]\d{7}` },
  { kind: 'phone', pattern: String.raw`(?<!\d[\s,.])0\d{1,4}[\s/-]\d{3,8}(?:[\s-]\d{2,5}){0,2}`, valid: hasDigits(9, 11) },
  { kind: 'phone', pattern: String.raw`0\d(${mark})\d{2}(?:\1\d{2}){3}` },
  { kind: 'phone', pattern: String.raw`\d{3}-\d{2}-\d{2}` },
  { kind: 'phone', pattern: String.raw`\d{2}-\d{2}-\d{2}`, after: /(?<!\p{L})тел(?:ефон)?[.:\s]*$/iu },
  { kind: 'phone', pattern: String.raw`\d(?:${within}\d){6,14}`, after: phoneSaid, valid: hasDigits(7, 15) },
  // A Russian mobile without its 8: far more often said than the tax number of one of the few regions that begin with 9.
  { kind: 'phone', pattern: String.raw`9\d{9}` },
  { kind: 'inn', pattern: String.raw`\d{12}|\d{10}`, valid: isInn },
];

/** 8 and +7 before a Russian number are the same. */
function plainValue(kind: PersonalDataKind, found: string): string {
  const plain = found.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return kind === 'phone' ? plain.replace(/^[78](?=\d{10}$)/, '') : plain;
}

function byRule({ kind, pattern, valid, after }: Rule): Detector {
  // A plus may follow anything; a bare number must stand apart.
  const expression = new RegExp(`${pattern.startsWith(String.raw`\+`) ? '' : starts}(?:${pattern})${ends}${noAmount}`, 'giu');
  return (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: found, index }) => {
      const before = text.slice(Math.max(0, index - 60), index);
      const isOther = after ? !after.test(before) : !found.startsWith('+') && otherNumber.test(before);
      if (isOther || (valid && !valid(found))) return [];
      return [{ kind, start: index, end: index + found.length, value: plainValue(kind, found) }];
    });
}

const ibanBegins = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]){11,30}/giu;
/** Words may follow an IBAN: the longest beginning whose check digits are right is one. */
const iban: Detector = (text) =>
  [...text.matchAll(ibanBegins)].flatMap(({ 0: found, index }): Detection[] => {
    for (let length = found.length; length > 14; length -= 1) {
      const start = found.slice(0, length);
      if (/[\p{L}\p{N}]/u.test(text[index + length] ?? ' ') || !isIban(start)) continue;
      return [{ kind: 'iban', start: index, end: index + start.trimEnd().length, value: plainValue('iban', start) }];
    }
    return [];
  });

/** Numbers of people: those that are surer come first. */
export const numberDetectors: readonly Detector[] = [iban, ...rules.map(byRule)];
