import { Curve } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { tolerance } from '../survival.ts';

/** The curve of a life table, as far as is asked for it. It is used for one table after the other. */
export class AskedCurve extends Curve {
  /** the quantile that is asked for; null: an incidence is */
  readonly quantile: number | null;
  /** the last time that matters */
  readonly until: number;
  /** ticks in the unit of the answer */
  readonly perUnit: number;
  /** the share that is left at the quantile */
  private readonly rest: number;
  private reached = Number.NaN;

  constructor(ask: SurvivalNode['ask'], perUnit: number) {
    super();
    this.perUnit = perUnit;
    this.quantile = 'quantile' in ask ? ask.quantile : null;
    this.until = 'quantile' in ask ? Number.POSITIVE_INFINITY : ask.incidenceAt * perUnit;
    this.rest = 'quantile' in ask ? 1 - ask.quantile + tolerance : Number.NEGATIVE_INFINITY;
  }

  begin(): void {
    this.survival = 1;
    this.incidence = 0;
    this.reached = Number.NaN;
  }

  /** Comes to the next time at which some ended, of them so many by the event; whether nothing later matters. */
  reach(time: number, risk: number, ended: number, hits: number): boolean {
    if (time > this.until) return true;
    this.step(hits, ended, risk);
    if (this.survival > this.rest) return false;
    this.reached = time;
    return true;
  }

  /** NaN: the curve does not reach so far. Where nobody is left, nothing more can happen, however long anybody was followed. */
  answer(tables: { readonly longest: number }): number {
    if (this.quantile !== null) return this.reached / this.perUnit;
    return tables.longest < this.until && this.survival !== 0 ? Number.NaN : this.incidence;
  }
}
