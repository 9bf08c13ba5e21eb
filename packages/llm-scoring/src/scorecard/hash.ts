import { hashOf } from '@salesperf/core';
import type { Scorecard } from './scorecard.ts';

/** Scoring a thousand calls by one scorecard names its version once. */
const known = new WeakMap<Scorecard, string>();

/** The version of a scorecard: equal for equal content, whatever the order of its keys. */
export function scorecardHash(scorecard: Scorecard): string {
  const hash = known.get(scorecard) ?? hashOf(scorecard);
  known.set(scorecard, hash);
  return hash;
}
