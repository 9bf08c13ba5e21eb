import type { RatePolicy } from '../metric/node.ts';
import type { Period } from '../time/period.ts';

/** How a row stands in a period. */
export interface Place {
  readonly period: Period;
  /** the instant that places it: its event, the last instant before the stock's moment, or the start of its interval */
  readonly moment: number;
  /** what of its interval lies in the period */
  readonly lo: number;
  readonly hi: number;
  /** the end of what is known in the period: its own end, or the as-of if that is sooner */
  readonly cut: number;
  /** the rates that the placement asks for */
  readonly rate: RatePolicy;
}
