import { firstPlace } from '../../bisect.ts';
import { isWithin, type Limits } from './limits.ts';
import type { Moment } from './moments.ts';
import { haveRepresentatives } from './representatives.ts';
import type { FunnelEvent } from './units.ts';

/** How far an attempt got; steps are counted from 0. */
export interface Walk {
  readonly furthest: number;
  /** by step, up to the furthest */
  readonly reachedAt: readonly number[];
  /** the first step from which on events to come could reach what is not reached; infinite where they cannot */
  readonly openFrom: number;
}

/** Where an attempt can be, moments by their index among those of the unit. */
interface Reach {
  readonly base: FunnelEvent;
  readonly moments: readonly Moment[];
  readonly limits: Limits;
  /** the moment of the base event */
  readonly start: number;
  /** by step, the moments at which it can be reached, in time */
  readonly reached: readonly number[][];
}

/**
 * Only instants matter, and which records are used at one: once an instant is over, its records cannot be used again. So a
 * step can be reached at an instant either from an earlier one, or through steps before it at the same instant with distinct records.
 */
export function attemptOf(base: FunnelEvent, moments: readonly Moment[], limits: Limits): Walk {
  const reach: Reach = {
    base,
    moments,
    limits,
    start: firstPlace(moments.length, (place) => moments[place]!.at >= base.at),
    reached: limits.steps.map(() => []),
  };
  explore(reach);
  const furthest = furthestOf(reach);
  return { furthest, reachedAt: chosen(reach, furthest), openFrom: openFrom(reach, furthest) };
}

/** Goes through the moments from the base event on, until the last step is reached or the whole is over. */
function explore(reach: Reach): void {
  const { moments, limits, start, reached } = reach;
  const last = reached[reached.length - 1]!;
  for (let index = start; index < moments.length && last.length === 0; index++) {
    const moment = moments[index]!;
    if (!isWithin(limits.whole, moments[start]!.positions, moment.positions)) return;
    for (const step of moment.steps) {
      if (canEnter(reach, step, index) || (moment.steps.length > 1 && canJoin(reach, step, index, none))) reached[step]!.push(index);
    }
  }
}

const none: readonly never[] = [];

/** Whether a step can be reached at a moment from an earlier one; the latest of those is the nearest. */
function canEnter({ moments, limits, reached, start }: Reach, step: number, index: number): boolean {
  if (step === 0) return index === start;
  for (const before of limits.before[step]!) {
    const latest = latestBefore(reached[before]!, index);
    if (latest !== undefined && isWithin(limits.steps[step]!, moments[latest]!.positions, moments[index]!.positions)) return true;
  }
  return false;
}

/** While exploring, the last but for those of this very moment. */
function latestBefore(indices: readonly number[], index: number): number | undefined {
  let place = indices.length - 1;
  while (place >= 0 && indices[place]! >= index) place--;
  return indices[place];
}

/** Whether a step can be reached at a moment through one entered there, besides steps that are already used at it. */
function canJoin(reach: Reach, step: number, index: number, used: readonly number[]): boolean {
  for (let first = step; first >= 0; first--) {
    if (recordsOf(reach, first, index).length === 0 || !canEnter(reach, first, index)) continue;
    const between = reach.limits.skipping ? none : Array.from({ length: Math.max(0, step - first - 1) }, (_, offset) => first + 1 + offset);
    const run = first === step ? [step, ...used] : [first, ...between, step, ...used];
    const lists = run.map((each) => recordsOf(reach, each, index));
    if (reach.moments[index]!.isShared ? haveRepresentatives(lists) : lists.every((list) => list.length > 0)) return true;
  }
  return false;
}

/** The base event is the only one of its step. */
function recordsOf({ base, moments, start }: Reach, step: number, index: number): readonly string[] {
  if (step > 0) return moments[index]!.ids[step]!;
  return index === start ? [base.id] : none;
}

function furthestOf({ reached }: Reach): number {
  let step = reached.length - 1;
  while (reached[step]!.length === 0) step--;
  return step;
}

/** The instants of the choice that stands, back from the furthest step at its earliest moment. */
function chosen(reach: Reach, furthest: number): number[] {
  const reachedAt = new Array<number>(furthest + 1);
  let [step, index, used] = [furthest, reach.reached[furthest]![0]!, [furthest]];
  for (;;) {
    const { at } = reach.moments[index]!;
    reachedAt[step] = at;
    if (step === 0) return reachedAt;
    const [before, from] = precedingOf(reach, step, index, used);
    for (let passed = before + 1; passed < step; passed++) reachedAt[passed] = at;
    used = from === index ? [...used, before] : [before];
    [step, index] = [before, from];
  }
}

/** The step and moment to come from: the nearest step, at its earliest moment that is near enough. */
function precedingOf(reach: Reach, step: number, index: number, used: readonly number[]): [number, number] {
  const { moments, limits, reached } = reach;
  const isNear = (from: number): boolean => from < index && isWithin(limits.steps[step]!, moments[from]!.positions, moments[index]!.positions);
  for (const before of limits.before[step]!) {
    const earlier = reached[before]!.find(isNear);
    if (earlier !== undefined) return [before, earlier];
    if (canJoin(reach, before, index, used)) return [before, index];
  }
  throw new RangeError('a step was reached from nowhere');
}

/** Events to come may all fall on one instant, so the first limit that is open decides for the steps after it. */
function openFrom({ moments, limits, reached, start }: Reach, furthest: number): number {
  if (furthest === reached.length - 1 || !isWithin(limits.whole, moments[start]!.positions, limits.asOf)) return Infinity;
  for (let step = 1; step < reached.length; step++) {
    for (const before of limits.before[step]!) {
      const latest = reached[before]!.at(-1);
      if (latest !== undefined && isWithin(limits.steps[step]!, moments[latest]!.positions, limits.asOf)) return limits.skipping ? furthest + 1 : step;
    }
  }
  return Infinity;
}
