import type { Random } from '../random.ts';
import { asOf, midnightOf, quarterOf, runningQuarter } from '../span.ts';
import type { WorkClock } from '../work-clock.ts';
import { clockOf, type World } from '../world.ts';
import type { Change, DealStart, Stay } from './deal-life.ts';

interface Decision {
  readonly at: number;
  /** the change that moves the expected closing, where the customer put the decision off */
  readonly putOff: readonly Change[];
  /** share of the amount */
  readonly discount: number;
}

/** When the customer decides: some wait for the end of the quarter, some put it off. */
export function decide(world: World, random: Random, { owner, segment }: DealStart, last: Stay, won: boolean): Decision {
  const clock = clockOf(world, owner);
  const { pushed, lastDays, discount, pushedDiscount } = world.closing;
  const waits = won && random.chance(pushed);
  const at = waits ? quarterEnd(clock, random, last, lastDays) : last.to;
  const share = random.between(...(waits ? pushedDiscount : discount));
  const puts = random.chance(world.postponed[segment]) && at <= asOf && at >= runningQuarter.start;
  if (!puts) return { at, putOff: [], discount: share };
  const later = clock.after(Math.max(at, asOf), random.integer(15, 60), random);
  return { at: later, putOff: [{ at, dueAt: midnightOf(later) }], discount: share };
}

function quarterEnd(clock: WorkClock, random: Random, last: Stay, lastDays: number): number {
  const { end } = quarterOf(last.to);
  return clock.between(Math.max(end - lastDays * 86_400_000, last.from), end, random);
}
