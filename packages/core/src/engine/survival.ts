import { curveOf, type Life, type LifeStep, logLogBand } from '../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../metric/node.ts';
import { ticksPerUnit } from '../time/clock.ts';
import { readLifeSlot, type Tally } from './state.ts';

export interface Followed {
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  /** the smallest risk set that the answer rests on */
  readonly risk: number | null;
  readonly reason: string | null;
}

/** Kaplan and Meier's curve of the lives in a tally, asked for a quantile or, as Aalen and Johansen's, for an incidence. */
export function followedUp({ of: { clock }, ask, competing }: SurvivalNode, { values }: Tally): Followed {
  const ticks = ticksPerUnit[clock];
  const lives = [...values].map(([slot, rows]): Life => {
    const [exit, ending, entry] = readLifeSlot(slot as string);
    return { exit, ending, entry: entry ?? Number.NEGATIVE_INFINITY, rows };
  });
  const curve = curveOf(lives);
  if ('quantile' in ask) return quantileOf(curve, ask.quantile, ticks);
  const longest = lives.reduce((latest, { exit }) => Math.max(latest, exit), Number.NEGATIVE_INFINITY);
  return incidenceOf(curve, ask.incidenceAt * ticks, longest, competing !== undefined);
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
export const tolerance = 1e-12;

const smallest = (steps: readonly LifeStep[]): number | null => (steps.length === 0 ? null : Math.min(...steps.map(({ risk }) => risk)));

function quantileOf(curve: readonly LifeStep[], p: number, ticks: number): Followed {
  const left = 1 - p + tolerance;
  const place = curve.findIndex(({ survival }) => survival <= left);
  if (place < 0) return { value: null, interval: null, risk: smallest(curve), reason: 'not reached' };
  const bands = curve.map((step) => ({ time: step.time, band: logLogBand(step) }));
  const low = bands.find(({ band }) => band && band[0] <= left)?.time;
  const high = bands.find(({ band }) => band && band[1] <= left)?.time;
  return {
    value: curve[place]!.time / ticks,
    interval: low === undefined || high === undefined ? null : [low / ticks, high / ticks],
    risk: smallest(curve.slice(0, place + 1)),
    reason: null,
  };
}

function incidenceOf(curve: readonly LifeStep[], time: number, longest: number, competes: boolean): Followed {
  const until = curve.filter((step) => step.time <= time);
  const risk = smallest(until);
  const last = until.at(-1);
  // Where nobody is left, nothing more can happen, however long anybody was followed.
  if (longest < time && last?.survival !== 0) return { value: null, interval: null, risk, reason: 'not yet followed that long' };
  if (!last) return { value: 0, interval: null, risk, reason: null };
  const band = competes ? null : logLogBand(last);
  return { value: last.incidence, interval: band && [1 - band[1], 1 - band[0]], risk, reason: null };
}
