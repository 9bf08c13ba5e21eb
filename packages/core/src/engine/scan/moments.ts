import { firstPlace } from '../../bisect.ts';
import { noCode } from '../../dataset/column.ts';
import type { FirstAfterNode, MomentNode } from '../../metric/node.ts';
import type { Context } from '../context.ts';
import { type Codes, instantsOf } from '../people.ts';
import type { Reading } from '../reading.ts';
import { beginsOf } from './by-cell.ts';
import { allEvents, type EachEvent, type Events, eventsOf } from './events.ts';
import { scratch } from './scratch.ts';

/** A moment of every row of a table; NaN where it has not come. */
export function momentsOf(moment: MomentNode, reading: Reading): Float64Array {
  const { table, context } = reading;
  if (moment.node === 'column') return table.columns[moment.column] ? instantsOf(table, moment.column) : new Float64Array(table.length).fill(Number.NaN);
  const make = () => context.remember(table, JSON.stringify(moment), () => firstsAfter(moment, reading));
  return context.follow ? context.follow(moment, reading, make) : make();
}

/** Moments of the rows, and of the events of the same units. */
interface Lookup {
  readonly starts: Float64Array;
  /** of the rows, in the words of the events */
  readonly units: Int32Array;
  readonly each: EachEvent;
}

/** The first event of the same unit at or after a moment of each row, before the as-of. */
function firstsAfter(node: FirstAfterNode, reading: Reading): Float64Array {
  const { table, context } = reading;
  const lookup: Lookup = { starts: momentsOf(node.from, reading), ...unitsOf(node, reading, context) };
  const rows = rowsByUnit(lookup.units);
  return rows ? firstOfOne(lookup, rows) : firstOfMany(lookup, table.length);
}

function unitsOf({ event, on, where }: FirstAfterNode, { table }: Reading, context: Context): Pick<Lookup, 'units' | 'each'> {
  const { words, each } = eventsOf(event, on, where, context);
  const own = table.columns[table.dimensions[on]!] as Codes;
  return { units: inWordsOf(words, own), each };
}

/** The codes of a column in another list of words; a word that is not in it is no code. */
function inWordsOf(words: readonly string[], own: Codes): Int32Array {
  if (own.words === words) return own.codes;
  const places = new Map(words.map((word, code) => [word, code]));
  const codes = own.words.map((word) => places.get(word) ?? noCode);
  return own.codes.map((code) => (code === noCode ? noCode : codes[code]!));
}

/** unit → its row, where no unit has several. */
function rowsByUnit(units: Int32Array): Int32Array | null {
  let most = -1;
  for (let row = 0; row < units.length; row++) if (units[row]! > most) most = units[row]!;
  const rows = scratch(Int32Array, most + 1).fill(-1);
  for (let row = 0; row < units.length; row++) {
    const unit = units[row]!;
    if (unit === noCode) continue;
    if (rows[unit] !== -1) return null;
    rows[unit] = row;
  }
  return rows;
}

/** Each event comes to its one row, in whatever order. */
function firstOfOne({ starts, each }: Lookup, rows: Int32Array): Float64Array {
  const firsts = scratch(Float64Array, starts.length).fill(Number.POSITIVE_INFINITY);
  each((block) => keepFirsts(block, rows, starts, firsts));
  for (let row = 0; row < firsts.length; row++) if (firsts[row] === Number.POSITIVE_INFINITY) firsts[row] = Number.NaN;
  return firsts;
}

function keepFirsts({ count, units, moments }: Events, rows: Int32Array, starts: Float64Array, firsts: Float64Array): void {
  for (let event = 0; event < count; event++) {
    const row = units[event]! < rows.length ? rows[units[event]!]! : -1;
    if (row < 0) continue;
    const moment = moments[event]!;
    if (moment < firsts[row]! && moment >= starts[row]!) firsts[row] = moment;
  }
}

/** Each row looks among the events of its unit. */
function firstOfMany({ starts, units, each }: Lookup, length: number): Float64Array {
  const { ends, moments } = byUnit(allEvents(each));
  const firsts = scratch(Float64Array, length).fill(Number.NaN);
  for (let row = 0; row < length; row++) {
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
