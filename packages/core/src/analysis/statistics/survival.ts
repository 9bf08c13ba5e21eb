import { firstPlace } from '../../bisect.ts';
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
  const events = totals(lives.filter(({ ending, entry, exit }) => ending === 'event' && entry < exit));
  const rivals = totals(lives.filter(({ ending, entry, exit }) => ending === 'competing' && entry < exit));
  const riskAt = riskSets(lives);
  let [survival, variance, incidence] = [1, 0, 0];
  return [...new Set([...events.keys(), ...rivals.keys()])]
    .sort((a, b) => a - b)
    .map((time) => {
      const risk = riskAt(time);
      const [hits, ended] = [events.get(time) ?? 0, (events.get(time) ?? 0) + (rivals.get(time) ?? 0)];
      incidence += (survival * hits) / risk;
      survival *= (risk - ended) / risk;
      variance += ended / (risk * (risk - ended));
      return { time, risk, survival, variance, incidence };
    });
}

function totals(lives: readonly Life[]): Map<number, number> {
  const rows = new Map<number, number>();
  for (const life of lives) rows.set(life.exit, (rows.get(life.exit) ?? 0) + life.rows);
  return rows;
}

/** How many have entered before a time, less those who were last seen before it. Whoever entered only as they left was never at risk. */
function riskSets(lives: readonly Life[]): (time: number) => number {
  const seen = lives.filter(({ entry, exit }) => entry < exit);
  const [entries, exits] = [cumulative(seen, ({ entry }) => entry), cumulative(seen, ({ exit }) => exit)];
  return (time) => entries(time) - exits(time);
}

/** The rows whose time lies before another. */
function cumulative(lives: readonly Life[], timeOf: (life: Life) => number): (before: number) => number {
  const sorted = [...lives].sort((a, b) => timeOf(a) - timeOf(b));
  let sum = 0;
  const sums = sorted.map(({ rows }) => (sum += rows));
  return (before) => {
    const earlier = firstPlace(sorted.length, (place) => timeOf(sorted[place]!) >= before);
    return earlier === 0 ? 0 : sums[earlier - 1]!;
  };
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
