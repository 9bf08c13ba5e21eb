import type { Ending } from '../../../judge/judgement.ts';

/** A call for the tests of the rule judge, and how a person graded it. */
export interface Dialogue {
  readonly title: string;
  readonly rep?: string;
  /** the criteria that have a weight, in the scorecard's order: `1`, `½`, `0`, `–` not applicable, `?` the rules cannot tell */
  readonly results: string;
  readonly ending: Ending;
  readonly text: string;
}
