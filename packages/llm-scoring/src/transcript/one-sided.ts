import { quoteList } from '@salesperf/core';
import type { Side } from './transcript.ts';
import { unreadable } from './unreadable.ts';

/** One side alone may leave a message on a machine; in more lines than this somebody was talked to. */
const longestMessage = 3;

/** @throws SalesperfError `unreadable` for a long talk with one speaker alone, or with one side where the sides are given */
export function refuseOneSided(lines: number, speakers: readonly string[], sides: Readonly<Record<string, Side>> | undefined, expected: string): void {
  if (lines <= longestMessage) return;
  const refuse = (found: string) => unreadable(`${found}, expected the rep and the customer, ${expected}`, { speakers });
  if (speakers.length === 1) throw refuse(`only one speaker was found in it ("${speakers[0]}")`);
  if (sides && new Set(Object.values(sides)).size === 1) throw refuse(`all its speakers are on one side (${quoteList(speakers, 'and')})`);
}
