import type { Answers } from '../answers.ts';
import type { SizeName } from '../world/size.ts';
import type { World } from '../world/world.ts';

/** What one would answer the questions with. It holds the rows in its own format before the clock starts. */
export interface Peer {
  readonly name: string;
  /** the sizes at which it can be waited for */
  readonly sizes: readonly SizeName[];
  readonly load: (world: World) => Promise<Loaded>;
}

/** Answers; or what works them out of a result that has a form of its own, which the clock does not count. */
export type Result = Answers | (() => Answers);

export type Ask = () => Result | Promise<Result>;

/** Each call answers a whole question from the rows. */
export interface Loaded {
  readonly t1: Ask;
  readonly t2: Ask;
  readonly w2?: Ask;
  readonly w3?: Ask;
  readonly close?: () => void | Promise<void>;
}

export const answersOf = (result: Result): Answers => (typeof result === 'function' ? result() : result);
