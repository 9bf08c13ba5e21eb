import type { Product } from '../labels.ts';
import type { Verdict } from './criteria.ts';

/**
 * Words for one turn. `{rep}`, `{first}`, `{contact}`, `{company}`, `{day}`, `{onDay}` and `{time}` are filled in;
 * `{5-9}` becomes a whole number of that range.
 */
export type Line = string;
export type Lines = readonly Line[];

/** A difficulty of customers: how they put it, what it costs, and the offer that answers it. The first need goes with the first impact and the first presentation, and so on. */
export interface Topic {
  readonly product: Product;
  /** a concrete problem in the customer's words */
  readonly needs: Lines;
  /** something is wrong, but not what */
  readonly hints: Lines;
  /** a number attached to it */
  readonly impacts: Lines;
  /** the rep ties the offer to what was said */
  readonly presentations: Lines;
}

/** What holds a customer back. The first lines belong together, and the second, and the third. */
export interface Objection {
  readonly raised: Lines;
  /** the rep asks what is behind it */
  readonly clarified: Lines;
  /** the customer says what is behind it */
  readonly explained: Lines;
  readonly answered: Lines;
  readonly brushedOff: Lines;
}

type ByLevel = Readonly<Record<Exclude<Verdict, 'not_applicable'>, Lines>>;

/** Everything that is said on the phone in one language. */
export interface Phrases {
  readonly pickUp: Lines;
  readonly opening: ByLevel;
  readonly greeting: Lines;
  /** rep, customer, rep */
  readonly smallTalk: readonly (readonly [Line, Line, Line])[];
  readonly openQuestions: Lines;
  readonly closedQuestions: Lines;
  readonly closedAnswers: Lines;
  /** how the customer works today, in two breaths */
  readonly contexts: readonly (readonly [Line, Line])[];
  readonly vagueAnswers: Lines;
  readonly topics: readonly Topic[];
  readonly askImpact: Lines;
  /** a consequence without a number */
  readonly softImpacts: Lines;
  readonly noImpacts: Lines;
  /** an offer that would suit anybody */
  readonly genericBenefits: Lines;
  readonly featureDumps: Lines;
  readonly elaborations: Lines;
  readonly reactions: Lines;
  readonly objections: readonly Objection[];
  readonly convinced: Lines;
  readonly unconvinced: Lines;
  readonly closing: ByLevel;
  readonly interested: Lines;
  /** the rep names a date */
  readonly proposeDate: Lines;
  readonly agreeDate: Lines;
  readonly confirmDate: Lines;
  readonly leaveDateOpen: Lines;
  readonly noDate: Lines;
  readonly refusals: Lines;
  readonly repGoodbyes: Lines;
  readonly customerGoodbyes: Lines;
  readonly backChannels: Lines;
  /** customer asks in passing, rep answers */
  readonly asides: readonly (readonly [Line, Line])[];
  readonly voicemails: Lines;
  /** who answers, rep, who answers */
  readonly wrongNumbers: readonly (readonly [Line, Line, Line])[];
  /** customer has no time, rep, customer names a time */
  readonly callBacks: readonly (readonly [Line, Line, Line])[];
  /** whoever answers in the customer's stead */
  readonly somebody: string;
}
