import { z95 } from './normal.ts';

/** Lives that were followed alike. Times are in any one unit. */
export interface Life {
  /** under observation after this time; −∞: from the start */
  readonly entry: number;
  /** last seen at this time */
  readonly exit: number;
  readonly ending: 'event' | 'competing' | 'censored';
  readonly rows: number;
}

/** The curve just after a time at which lives ended. */
export interface LifeStep {
  readonly time: number;
  /** lives under observation just before it: entered before, and seen until then or later */
  readonly risk: number;
  /** Kaplan and Meier's share that has not ended, by the event or by what competes with it */
  readonly survival: number;
  /** Greenwood's Σ d ÷ (n (n − d)) */
  readonly variance: number;
  /** Aalen and Johansen's share that has ended by the event */
  readonly incidence: number;
}

/** Kaplan and Meier (1958), with late entry; Aalen and Johansen (1978) where something competes. */
export function curveOf(lives: readonly Life[]): LifeStep[] {
  const seen = lives.filter(({ entry, exit }) => entry < exit).sort((a, b) => a.exit - b.exit);
  const each = (of: (life: Life) => number): number[] => seen.flatMap((life) => Array.from({ length: life.rows }, () => of(life)));
  const steps: LifeStep[] = [];
  const curve = new Curve();
  let variance = 0;
  walkCurve(
    each(({ exit }) => exit),
    each(({ ending }) => endings.indexOf(ending)),
    Float64Array.from(each(({ entry }) => entry)).sort(),
    (time, risk, ended, hits) => {
      curve.step(hits, ended, risk);
      variance += ended / (risk * (risk - ended));
      steps.push({ time, risk, survival: curve.survival, variance, incidence: curve.incidence });
      return false;
    },
  );
  return steps;
}

/** What ends a life, by number. */
export const endings: readonly Life['ending'][] = ['event', 'competing', 'censored'];

/** Of those under observation from a time on: the share that has not ended, and the share that has ended by the event. */
export class Curve {
  survival = 1;
  incidence = 0;

  /** @param hits of `ended`, those by the event; @param risk under observation just before */
  step(hits: number, ended: number, risk: number): void {
    this.incidence += (this.survival * hits) / risk;
    this.survival *= (risk - ended) / risk;
  }
}

/** Sees a time at which some of those under observation ended, of them so many by the event. */
export type Visit = (time: number, risk: number, ended: number, hits: number) => boolean;

/**
 * Walks through lives that came under observation before their end, time by time, until a visit answers true.
 * @param exits in order
 * @param endingOf how each of them ended, by number
 * @param entries in order: when each came under observation, −∞ from its start
 */
export function walkCurve(exits: ArrayLike<number>, endingOf: ArrayLike<number>, entries: ArrayLike<number>, visit: Visit): void {
  let entered = 0;
  for (let place = 0; place < exits.length; ) {
    const [time, first] = [exits[place]!, place];
    let [hits, rivals] = [0, 0];
    for (; exits[place] === time; place++) {
      if (endingOf[place] === 0) hits++;
      else if (endingOf[place] === 1) rivals++;
    }
    if (hits + rivals === 0) continue;
    while (entries[entered]! < time) entered++;
    if (visit(time, entered - first, hits + rivals, hits)) return;
  }
}

/**
 * The pointwise 95 % band of a survival curve on the log-log scale (Kalbfleisch and Prentice), as R's `conf.type = "log-log"`.
 * None where nobody or everybody is left: there the scale has no meaning.
 */
export function logLogBand({ survival, variance }: Pick<LifeStep, 'survival' | 'variance'>): readonly [low: number, high: number] | null {
  if (survival <= 0 || survival >= 1) return null;
  const width = (z95 * Math.sqrt(variance)) / Math.log(survival);
  return [survival ** Math.exp(-width), survival ** Math.exp(width)];
}
