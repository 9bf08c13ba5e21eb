import type { ElapsedNode } from '../metric/node.ts';
import { type ClockName, ticksPerUnit } from '../time/clock.ts';
import { compileMoment } from './moment.ts';
import type { Reading, ValueOf } from './reading.ts';

/** Ticks of a clock at an instant, as the person responsible for the row counts them. */
type PositionOf = (row: number, instant: number) => number;

export function compileClock(name: ClockName, { owner, zone, context }: Reading): PositionOf {
  if (name === 'minutes' || name === 'hours' || name === 'weeks') return (_, instant) => instant;
  return (row, instant) => context.clockOf(name, owner(row), zone(row)).position(instant);
}

/** A stretch of time on a row, in ticks, or why it is unknown. */
function compileElapsed({ clock, from, to }: ElapsedNode, reading: Reading): (row: number) => number | string {
  const [starts, ends, position] = [compileMoment(from, reading), compileMoment(to, reading), compileClock(clock, reading)];
  return (row) => {
    const [start, end] = [starts(row), ends(row)];
    if (Number.isNaN(start)) return 'not started';
    if (Number.isNaN(end)) return 'not ended';
    return end < start ? 'ends before it starts' : position(row, end) - position(row, start);
  };
}

export function elapsedValue(node: ElapsedNode, reading: Reading): ValueOf {
  const time = compileElapsed(node, reading);
  return (row) => {
    const ticks = time(row);
    return typeof ticks === 'string' ? ticks : BigInt(ticks);
  };
}

/** Every moment is the last instant inside, so a step at the very end is not in, and one at the very start is. */
const stepBack = (clock: ClockName): number => (ticksPerUnit[clock] === 1 ? 1 : 0);

export function overlap(clock: ClockName, reading: Reading): ValueOf {
  const [position, back] = [compileClock(clock, reading), stepBack(clock)];
  return (row, { lo, hi }) => BigInt(position(row, hi - back) - position(row, lo - back));
}
