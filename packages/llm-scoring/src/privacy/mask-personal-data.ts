import type { Transcript, Turn } from '../transcript/transcript.ts';
import { detect, detectorsFor } from './detect.ts';
import type { Detection, Detector, PersonalDataKind } from './detection.ts';
import { tokenOf, tokenPattern } from './token.ts';

export interface MaskPersonalDataOptions {
  /**
   * Names of people as they are given to people: "Anna Petrova", «Иван», each found by any of its words and in all case forms.
   * Short forms are names of their own: «Аня» is not found by «Анна».
   */
  readonly names?: readonly string[] | undefined;
}

/** Something that was masked. It holds the personal data itself: keep it where the transcript is kept. */
export interface MaskedValue {
  readonly kind: PersonalDataKind;
  readonly token: string;
  /** the words the token stands for, exactly as they were written */
  readonly text: string;
  /** how often it was masked, in texts and names of speakers */
  readonly count: number;
}

export interface MaskedTranscript {
  /** the same turns, with tokens in their texts and names of speakers; what else a turn may carry, such as times of words, is left out */
  readonly transcript: Transcript;
  /** puts the transcript's own words back for the tokens of this transcript, in a quote or any other text */
  readonly restore: (text: string) => string;
  readonly found: readonly MaskedValue[];
}

/**
 * Replaces personal data in a transcript by tokens that a model can read: phones, e-mail addresses (also as they are said),
 * bank cards, IBAN, passport numbers, СНИЛС, ИНН, US social security numbers, and the names given. The same value is the same
 * number everywhere (`[phone 1]`); written otherwise it has a letter more (`[phone 1b]`).
 *
 * A token that the transcript holds already is left as it is, and its number is not given to anything else: `restore` is
 * exact. Numbers said in words («восемь девятьсот …») and numbers that go over several turns are not found.
 *
 * For evidence: let the judge see the masked transcript, `restore` each of its quotes, and look them up in the original
 * transcript with `checkQuote`. The turns have the same indexes, and the places found are those of the original.
 * {@link judgeMasked} does so for any judge.
 */
export function maskPersonalData(transcript: Transcript, options: MaskPersonalDataOptions = {}): MaskedTranscript {
  const detectors = detectorsFor(options.names ?? []);
  const tokens = tokenBook(transcript.turns.flatMap(({ speaker, text }) => [speaker, text]));
  const mask = (text: string) => maskText(text, detectors, tokens.give);
  const turns = transcript.turns.map(({ index, side, speaker, text, startMs, endMs }): Turn => {
    const times = { ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) };
    return { index, side, speaker: mask(speaker), text: mask(text), ...times };
  });
  const texts = new Map(tokens.found().map(({ token, text }) => [token, text]));
  const restore = (text: string) => text.replace(tokenPattern(), (token) => texts.get(token.toLowerCase()) ?? token);
  return { transcript: { turns }, restore, found: tokens.found() };
}

/** Masks until nothing is left: what stood beside a place that is masked now may be one itself. */
function maskText(text: string, detectors: readonly Detector[], give: (detection: Detection, text: string) => string): string {
  const places = detect(text, detectors);
  if (places.length === 0) return text;
  const pieces = places.map((place, i) => text.slice(places[i - 1]?.end ?? 0, place.start) + give(place, text.slice(place.start, place.end)));
  return maskText(pieces.join('') + text.slice(places.at(-1)!.end), detectors, give);
}

/** Gives out tokens: numbers by value, letters by writing. A number that some text already has is taken. */
function tokenBook(texts: readonly string[]) {
  const taken = new Set(texts.flatMap((text) => [...text.matchAll(tokenPattern())].map(([, kind, number]) => `${kind!.toLowerCase()} ${Number(number)}`)));
  const numbers = new Map<string, number>();
  const writings = new Map<string, Map<string, MaskedValue>>();
  const nextNumber = (kind: PersonalDataKind) => {
    let number = (numbers.get(kind) ?? 0) + 1;
    while (taken.has(`${kind} ${number}`)) number += 1;
    numbers.set(kind, number);
    return number;
  };
  const give = ({ kind, value }: Detection, text: string): string => {
    const key = `${kind} ${value}`;
    const number = numbers.get(key) ?? nextNumber(kind);
    numbers.set(key, number);
    const known = writings.get(key) ?? new Map<string, MaskedValue>();
    writings.set(key, known);
    const { token, count } = known.get(text) ?? { token: tokenOf(kind, number, known.size), count: 0 };
    known.set(text, { kind, token, text, count: count + 1 });
    return token;
  };
  return { give, found: () => [...writings.values()].flatMap((known) => [...known.values()]) };
}
