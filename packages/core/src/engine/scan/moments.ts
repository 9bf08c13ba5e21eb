import { firstPlace } from '../../bisect.ts';
import { noCode } from '../../dataset/column.ts';
import type { FirstAfterNode, MomentNode } from '../../metric/node.ts';
import { type Codes, instantsOf } from '../people.ts';
import type { Reading } from '../reading.ts';
import { beginsOf } from './by-cell.ts';
import { allEvents, type EventRows, type Events, eventsOf } from './events.ts';
import { scratch } from './scratch.ts';

/** A moment of every row of a table; NaN where it has not come. */
export function momentsOf(moment: MomentNode, reading: Reading): Float64Array {
  const { table, context } = reading;
  if (moment.node === 'column') return table.columns[moment.column] ? instantsOf(table, moment.column) : new Float64Array(table.length).fill(Number.NaN);
  const make = () => context.remember(table, JSON.stringify(moment), () => firstsAfter(moment, reading));
  return context.follow ? context.follow(moment, reading, make) : make();
}

/** Moments of the rows, and the events of the same units. */
interface Lookup {
  readonly starts: Float64Array;
  /** of the rows, in the words of the events */
  readonly units: Int32Array;
  readonly events: EventRows;
  readonly asOf: number;
}

/** The first event of the same unit at or after a moment of each row, before the as-of. */
function firstsAfter({ from, event, on, where }: FirstAfterNode, reading: Reading): Float64Array {
  const { table, context } = reading;
  const events = eventsOf(event, on, where, context);
  const units = inWordsOf(events.words, table.columns[table.dimensions[on]!] as Codes);
  const lookup: Lookup = { starts: momentsOf(from, reading), units, events, asOf: context.query.asOf };
  const starts = startsByUnit(lookup);
  return starts ? firstOfOne(lookup, starts) : firstOfMany(lookup);
}

/** The codes of a column in another list of words; a word that is not in it is no code. */
function inWordsOf(words: readonly string[], own: Codes): Int32Array {
  if (own.words === words) return own.codes;
  const places = new Map(words.map((word, code) => [word, code]));
  const codes = own.words.map((word) => places.get(word) ?? noCode);
  return own.codes.map((code) => (code === noCode ? noCode : codes[code]!));
}

/** By unit, when its row starts; ∞: it has none. Null where a unit has several. */
function startsByUnit({ starts, units, events }: Lookup): Float64Array | null {
  const byUnit = scratch(Float64Array, events.words.length).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < units.length; row++) {
    const unit = units[row]!;
    if (unit === noCode) continue;
    if (byUnit[unit] !== Number.POSITIVE_INFINITY) return null;
    byUnit[unit] = starts[row]!;
  }
  return byUnit;
}

/** Each event comes to its one row, in whatever order. */
function firstOfOne({ units, events, asOf }: Lookup, starts: Float64Array): Float64Array {
  const byUnit = scratch(Float64Array, starts.length).fill(asOf);
  events.each((rows, count) => keepFirsts(rows, count, events.units, events.moments, starts, byUnit));
  const firsts = scratch(Float64Array, units.length);
  for (let row = 0; row < units.length; row++) {
    const first = units[row] === noCode ? asOf : byUnit[units[row]!]!;
    firsts[row] = first === asOf ? Number.NaN : first;
  }
  return firsts;
}

/** Four at a time, as in `marks`. Events of no unit come to nobody, and none comes that is not before what there is. */
function keepFirsts(rows: Int32Array, count: number, units: Int32Array, moments: Float64Array, starts: Float64Array, firsts: Float64Array): void {
  const fours = count & ~3;
  for (let place = 0; place < fours; place += 4) {
    const row = rows[place]!;
    const row2 = rows[place + 1]!;
    const row3 = rows[place + 2]!;
    const row4 = rows[place + 3]!;
    const unit = units[row]!;
    const unit2 = units[row2]!;
    const unit3 = units[row3]!;
    const unit4 = units[row4]!;
    const moment = moments[row]!;
    const moment2 = moments[row2]!;
    const moment3 = moments[row3]!;
    const moment4 = moments[row4]!;
    if (isFirst(unit, moment, starts, firsts)) firsts[unit] = moment;
    if (isFirst(unit2, moment2, starts, firsts)) firsts[unit2] = moment2;
    if (isFirst(unit3, moment3, starts, firsts)) firsts[unit3] = moment3;
    if (isFirst(unit4, moment4, starts, firsts)) firsts[unit4] = moment4;
  }
  for (let place = fours; place < count; place++) {
    const unit = units[rows[place]!]!;
    const moment = moments[rows[place]!]!;
    if (isFirst(unit, moment, starts, firsts)) firsts[unit] = moment;
  }
}

const isFirst = (unit: number, moment: number, starts: Float64Array, firsts: Float64Array): boolean =>
  unit !== noCode && moment < firsts[unit]! && moment >= starts[unit]!;

/** Each row looks among the events of its unit. */
function firstOfMany({ starts, units, events, asOf }: Lookup): Float64Array {
  const { ends, moments } = byUnit(allEvents(events, asOf));
  const firsts = scratch(Float64Array, units.length).fill(Number.NaN);
  for (let row = 0; row < units.length; row++) {
    const unit = units[row]!;
    if (unit === noCode || unit >= ends.length || Number.isNaN(starts[row]!)) continue;
    const begin = unit === 0 ? 0 : ends[unit - 1]!;
    const place = begin + firstPlace(ends[unit]! - begin, (offset) => moments[begin + offset]! >= starts[row]!);
    if (place < ends[unit]!) firsts[row] = moments[place]!;
  }
  return firsts;
}

/** Events in the order of their units, those of one unit in time. */
function byUnit({ count, units, moments }: Events): { readonly ends: Int32Array; readonly moments: Float64Array } {
  let most = -1;
  for (let event = 0; event < count; event++) most = Math.max(most, units[event]!);
  const ends = new Int32Array(most + 1);
  for (let event = 0; event < count; event++) ends[units[event]!]!++;
  for (let unit = 1; unit < ends.length; unit++) ends[unit]! += ends[unit - 1]!;
  const next = beginsOf(ends);
  const sorted = scratch(Float64Array, count);
  for (let event = 0; event < count; event++) sorted[next[units[event]!]!++] = moments[event]!;
  for (let unit = 0; unit < ends.length; unit++) {
    const begin = unit === 0 ? 0 : ends[unit - 1]!;
    if (ends[unit]! - begin > 1) sorted.subarray(begin, ends[unit]!).sort();
  }
  return { ends, moments: sorted };
}
