import type { SurvivalNode } from '../metric/node.ts';
import { compare, type Fraction, fraction, minus, parseFraction, plus, times, toNumber, whole } from './fraction.ts';

/** How long a row was followed, in ticks: seen after `entry`, up to and with `exit`. */
export interface Life {
  readonly entry: number;
  readonly exit: number;
  readonly end: 'event' | 'competing' | 'censored';
}

export interface Followed {
  readonly value: Fraction | null;
  readonly interval: readonly [Fraction | number, Fraction | number] | null;
  readonly reason: string | null;
  /** the smallest number of rows that were being followed when something happened, up to the answer */
  readonly risk: number | null;
}

interface Point {
  readonly time: number;
  readonly risk: number;
  /** of not having come to anything yet */
  readonly survival: Fraction;
  /** of having come to the event */
  readonly incidence: Fraction;
  readonly band: readonly [low: number, high: number] | null;
}

const z = 1.959963984540054;

/** Kaplan and Meier's curve, and Aalen and Johansen's where something competes: every risk set is counted again. */
function curve(lives: readonly Life[]): Point[] {
  const ends = lives.filter(({ end, entry, exit }) => end !== 'censored' && entry < exit).map(({ exit }) => exit);
  const moments = [...new Set(ends)].sort((a, b) => a - b);
  let [survival, incidence, greenwood] = [whole(1), whole(0), 0];
  return moments.map((time) => {
    const atRisk = lives.filter(({ entry, exit }) => entry < time && time <= exit);
    const ending = (kind: Life['end']): number => atRisk.filter(({ exit, end }) => exit === time && end === kind).length;
    const [events, others, risk] = [ending('event'), ending('competing'), atRisk.length];
    incidence = plus(incidence, times(survival, fraction(BigInt(events), BigInt(risk))));
    survival = times(survival, fraction(BigInt(risk - events - others), BigInt(risk)));
    greenwood += events + others === risk ? 0 : (events + others) / (risk * (risk - events - others));
    return { time, risk, survival, incidence, band: band(toNumber(survival), greenwood) };
  });
}

/** The pointwise 95 % band of S on the scale log(−log S), with Greenwood's variance; at 0 and 1 there is no such scale. */
function band(survival: number, greenwood: number): readonly [number, number] | null {
  if (survival === 0 || survival === 1) return null;
  const error = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
  return [survival ** Math.exp(z * error), survival ** Math.exp(-z * error)];
}

const smallest = (points: readonly Point[]): number | null => (points.length === 0 ? null : Math.min(...points.map(({ risk }) => risk)));

/** What is asked of the lives; times come in units of `ticks`. Without lives there is no answer to give. */
export function followed(lives: readonly Life[], ask: SurvivalNode['ask'], competes: boolean, ticks: number): Followed {
  return 'quantile' in ask ? timeUntil(ask.quantile, lives, ticks) : incidenceAt(ask.incidenceAt, lives, competes, ticks);
}

/** The first time by which the part p has come to the event; what competes is censored. */
function timeUntil(p: number, lives: readonly Life[], ticks: number): Followed {
  const points = curve(lives.map((life) => (life.end === 'competing' ? { ...life, end: 'censored' } : life)));
  const left = minus(whole(1), parseFraction(String(p)));
  const first = (crossed: (point: Point) => boolean): Point | undefined => points.find(crossed);
  const shown = ({ time }: Point): Fraction => fraction(BigInt(time), BigInt(ticks));
  const [answer, low, high] = [
    first(({ survival }) => compare(survival, left) <= 0),
    first(({ band }) => band !== null && band[0] <= toNumber(left)),
    first(({ band }) => band !== null && band[1] <= toNumber(left)),
  ];
  if (!answer) return { value: null, interval: null, reason: 'not reached', risk: smallest(points) };
  return {
    value: shown(answer),
    interval: low && high ? [shown(low), shown(high)] : null,
    reason: null,
    risk: smallest(points.filter(({ time }) => time <= answer.time)),
  };
}

/** The part that has come to the event by a time. */
function incidenceAt(length: number, lives: readonly Life[], competes: boolean, ticks: number): Followed {
  const until = parseFraction(String(length));
  const reached = (time: number): boolean => compare(fraction(BigInt(time), BigInt(ticks)), until) <= 0;
  const points = curve(lives).filter(({ time }) => reached(time));
  const risk = smallest(points);
  const isOver = points.length > 0 && compare(points.at(-1)!.survival, whole(0)) === 0;
  if (!isOver && lives.every(({ exit }) => compare(fraction(BigInt(exit), BigInt(ticks)), until) < 0))
    return { value: null, interval: null, reason: 'not yet followed that long', risk };
  const last = points.at(-1) ?? { incidence: whole(0), band: null };
  return { value: last.incidence, interval: competes || last.band === null ? null : [1 - last.band[1], 1 - last.band[0]], reason: null, risk };
}
