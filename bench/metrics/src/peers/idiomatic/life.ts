import { groupBy } from './table.ts';

/** How long something was followed, and whether it ended. */
export interface Life {
  /** under observation after this time */
  readonly entry: number;
  /** last seen at this time */
  readonly exit: number;
  readonly ending: 'event' | 'competing' | 'censored';
}

/** A product of fractions is compared with a fraction: the last digits of a double mean nothing. */
const tolerance = 1e-12;

interface Step {
  readonly time: number;
  readonly survival: number;
  readonly incidence: number;
}

/** Kaplan and Meier's curve, and Aalen and Johansen's: a step at each time at which somebody's life ended. */
function curve(lives: readonly Life[]): Step[] {
  const entries = lives.map(({ entry }) => entry).sort((a, b) => a - b);
  const exits = [...groupBy(lives, ({ exit }) => exit)].sort(([a], [b]) => a - b);
  const steps: Step[] = [];
  let [survival, incidence, entered, gone] = [1, 0, 0, 0];
  for (const [time, ended] of exits) {
    while (entered < entries.length && entries[entered]! < time) entered++;
    const risk = entered - gone;
    const events = ended.filter(({ ending }) => ending === 'event').length;
    const ends = ended.filter(({ ending }) => ending !== 'censored').length;
    incidence += (survival * events) / risk;
    survival *= (risk - ends) / risk;
    if (ends > 0) steps.push({ time, survival, incidence });
    gone += ended.length;
  }
  return steps;
}

/** The first time by which so large a share has ended; null: not yet. */
export const timeQuantile = (lives: readonly Life[], p: number): number | null =>
  curve(lives).find(({ survival }) => survival <= 1 - p + tolerance)?.time ?? null;

/** The share that has ended by the event at a time; null where nobody was followed that long, unless nobody is left. */
export function incidenceAt(lives: readonly Life[], time: number): number | null {
  if (lives.length === 0) return null;
  const last = curve(lives).findLast((step) => step.time <= time);
  const followed = lives.some(({ exit }) => exit >= time);
  return followed || last?.survival === 0 ? (last?.incidence ?? 0) : null;
}
