import type { Span } from '../text/clauses.ts';

export const personalDataKinds = ['email', 'iban', 'card', 'snils', 'passport', 'ssn', 'phone', 'inn', 'name'] as const;
/** `ssn`: US social security number; `snils`, `inn`: Russian insurance and tax numbers; `name`: one of the names given. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A place of a text that holds personal data. */
export interface Detection extends Span {
  readonly kind: PersonalDataKind;
  /** the same for the same thing however it is written */
  readonly value: string;
}

/** Finds places in a piece of text; `whole` is the text it is a piece of, with what was masked before. */
export type Detector = (piece: string, whole: string) => Detection[];
