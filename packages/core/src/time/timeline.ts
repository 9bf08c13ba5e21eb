import { firstPlace } from '../bisect.ts';
import { SalesperfError } from '../errors.ts';
import type { Clock, ClockSegment } from './clock.ts';
import { millisecondsPerDay } from './day.ts';

/** A clock moves on: at once by so many ticks, or by every millisecond until an end. */
export type Advance = { readonly start: number; readonly by: number } | { readonly start: number; readonly end: number };

/** What a clock does in [from, to): its advances in order, none beyond the edges. */
export type AdvancesIn = (from: number, to: number) => readonly Advance[];

const block = 364 * millisecondsPerDay;
/** Positions count from 2020-01-01 UTC, near most of what is asked; a block is worked out when first asked for. */
const origin = Date.UTC(2020, 0, 1);

function blockOf(instant: number): number {
  const index = Math.floor((instant - origin) / block);
  if (!Number.isFinite(index)) throw new SalesperfError('invalid_argument', `Cannot read a clock at ${instant}: expected an instant in epoch milliseconds`);
  return index;
}

/** A clock made of its advances, worked out block by block and only as far as it is asked. */
export function timeline(advancesIn: AdvancesIn): Clock {
  const advances = (index: number): readonly Advance[] => advancesIn(origin + index * block, origin + (index + 1) * block);
  const base = bases((index) => advances(index).reduce((total, advance) => total + ticks(advance), 0));
  const blocks = new Map<number, readonly ClockSegment[]>();
  const segmentsOf = (index: number): readonly ClockSegment[] => {
    const found = blocks.get(index) ?? segments(origin + index * block, base(index), advances(index));
    blocks.set(index, found);
    return found;
  };
  return {
    position: (instant) => {
      const { start, position, running } = segmentAt(segmentsOf(blockOf(instant)), instant);
      return running ? position + instant - start : position;
    },
    segments: (from, to) => {
      const [first, last] = [blockOf(from), blockOf(to)];
      const all = Array.from({ length: last - first + 1 }, (_, index) => segmentsOf(first + index)).flat();
      return joined(all.filter(({ start }, index) => start <= to && (all[index + 1] === undefined || all[index + 1]!.start > from)));
    },
  };
}

const ticks = (advance: Advance): number => ('by' in advance ? advance.by : advance.end - advance.start);

/** The position at the start of each block: totals of whole blocks, summed away from the origin and remembered. */
function bases(total: (index: number) => number): (index: number) => number {
  const after = [0];
  const before = [0];
  return (index) => {
    const list = index < 0 ? before : after;
    const distance = Math.abs(index);
    for (let next = list.length; next <= distance; next++) list.push(list[next - 1]! + (index < 0 ? -total(-next) : total(next - 1)));
    return list[distance]!;
  };
}

function segments(start: number, base: number, advances: readonly Advance[]): readonly ClockSegment[] {
  const list: ClockSegment[] = [{ start, position: base, running: false }];
  let position = base;
  for (const advance of advances) {
    if (list.at(-1)!.start === advance.start) list.pop();
    const before = position;
    position += ticks(advance);
    if ('by' in advance) list.push({ start: advance.start, position, running: false });
    else {
      list.push({ start: advance.start, position: before, running: true });
      if (advance.end < start + block) list.push({ start: advance.end, position, running: false });
    }
  }
  return list;
}

/** The last segment that starts at or before an instant. */
const segmentAt = (list: readonly ClockSegment[], instant: number): ClockSegment => list[firstPlace(list.length, (place) => list[place]!.start > instant) - 1]!;

/** Leaves out a segment that only goes on as the one before it does. */
const joined = (list: readonly ClockSegment[]): readonly ClockSegment[] =>
  list.filter(({ start, position, running }, index) => {
    const before = list[index - 1];
    if (before === undefined || before.running !== running) return true;
    return position !== before.position + (running ? start - before.start : 0);
  });
