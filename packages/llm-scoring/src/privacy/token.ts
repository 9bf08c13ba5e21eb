import { type PersonalDataKind, personalDataKinds } from './detection.ts';

/**
 * `[phone 1]`: the first phone; `[phone 1b]`: the same phone, written otherwise; `[name 1b]`: the same name in another case form.
 * The writing is part of the token, or restoring could not give it back.
 */
export const tokenOf = (kind: PersonalDataKind, number: number, writing: number): string => `[${kind} ${number}${writing === 0 ? '' : letters(writing)}]`;

/** b, c … z, ba, bb …: figures of base 26 whose zero is a. */
const letters = (n: number): string => (n < 26 ? String.fromCharCode(97 + n) : letters(Math.floor(n / 26)) + letters(n % 26));

/** Whatever looks like a token, with its kind and its number; a new expression, since it keeps a state. */
export const tokenPattern = (): RegExp => new RegExp(String.raw`\[(${personalDataKinds.join('|')}) (\d+)[a-z]*\]`, 'gi');
