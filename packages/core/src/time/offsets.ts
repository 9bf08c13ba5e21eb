import { SalesperfError } from '../errors.ts';
import { millisecondsPerDay } from './day.ts';
import { offsetProbe } from './offset-probe.ts';

/** A stretch of the axis, [start, end), in which a zone's clocks stand `offset` milliseconds ahead of UTC. */
export interface OffsetStretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** The offsets of one zone, worked out once for each stretch of the axis that is asked for. */
export interface ZoneOffsets {
  at(instant: number): number;
  /** what covers [from, to), in order, without gap or overlap */
  between(from: number, to: number): readonly OffsetStretch[];
}

/**
 * The shortest an offset has held anywhere since 1900 is 3 days and 23 hours 40 minutes (Freetown, September 1939),
 * so two probes three days apart never straddle two changes.
 */
const step = 3 * millisecondsPerDay;
const block = 122 * step;

const known = new Map<string, ZoneOffsets>();

/** The offsets of a zone; throws where this runtime does not know it. */
export function zoneOffsets(zone: string): ZoneOffsets {
  const found = known.get(zone);
  if (found) return found;
  const probe = offsetProbe(zone);
  if (!probe)
    throw new SalesperfError('unknown_zone', `Cannot use the time zone "${zone}": expected an IANA name such as "Europe/Berlin", "America/New_York" or "UTC"`, {
      zone,
    });
  const offsets = remembered(probe);
  known.set(zone, offsets);
  return offsets;
}

function remembered(probe: (instant: number) => number): ZoneOffsets {
  const blocks = new Map<number, readonly OffsetStretch[]>();
  const blockOf = (index: number): readonly OffsetStretch[] => {
    const found = blocks.get(index) ?? stretches(probe, index * block);
    blocks.set(index, found);
    return found;
  };
  return {
    at: (instant) => blockOf(Math.floor(instant / block)).find(({ end }) => instant < end)!.offset,
    between: (from, to) => {
      const found: OffsetStretch[] = [];
      for (let index = Math.floor(from / block); index * block < to; index++) {
        for (const { start, end, offset } of blockOf(index)) {
          if (start < to && end > from) found.push({ start: Math.max(start, from), end: Math.min(end, to), offset });
        }
      }
      return found;
    },
  };
}

function stretches(probe: (instant: number) => number, first: number): readonly OffsetStretch[] {
  const list: OffsetStretch[] = [];
  let [start, offset] = [first, probe(first)];
  for (let at = first + step; at <= first + block; at += step) {
    const next = probe(at);
    if (next === offset) continue;
    const end = changeBetween(probe, at - step, at);
    list.push({ start, end, offset });
    [start, offset] = [end, next];
  }
  if (start < first + block) list.push({ start, end: first + block, offset });
  return list;
}

/** The first instant of the new offset, given one instant before the change and one after it. */
function changeBetween(probe: (instant: number) => number, from: number, to: number): number {
  const old = probe(from);
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (probe(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}
