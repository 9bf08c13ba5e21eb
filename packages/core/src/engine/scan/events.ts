import { noCode } from '../../dataset/column.ts';
import type { ColumnNode, ConditionNode } from '../../metric/node.ts';
import type { TableName } from '../../model/index.ts';
import type { Context, Source } from '../context.ts';
import { type Codes, instantsOf } from '../people.ts';
import { readingOfTeam } from '../reading.ts';
import { eventsAlone } from './alone.ts';
import { type Judged, judge } from './conditions.ts';
import { Growing } from './lists.ts';
import { sizeFor } from './pairs.ts';
import { countOf, presentRows, takeRows } from './present.ts';
import { profilesOf } from './profiles.ts';
import { sieveOf } from './sieve.ts';
import { Signer } from './signer.ts';

/** Rows of events as they are read: block by block, each in the same array. Of those of no unit, and those that have not come, nobody has asked yet. */
export interface EventRows {
  readonly words: readonly string[];
  /** by row: of whom, and when */
  readonly units: Int32Array;
  readonly moments: Float64Array;
  readonly each: (visit: (rows: Int32Array, count: number) => void) => void;
}

/** Events of units, in the order of their rows. */
export interface Events {
  readonly count: number;
  readonly units: Int32Array;
  readonly moments: Float64Array;
  readonly rows: Int32Array;
}

/** Rows of a table that are such an event; of versions, those alive at the as-of. */
export function eventsOf(event: ColumnNode, on: string, where: readonly ConditionNode[], context: Context): EventRows {
  const whole: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
  // Where events still come, they are not put together.
  const source = context.follow ? whole : eventsAlone(whole).source;
  const { table } = source;
  const column = table.columns[table.dimensions[on]!] as Codes | undefined;
  // A metric that lacks its records is asked what it lacks, not what it has.
  if (!column) return { words: [], units: new Int32Array(0), moments: new Float64Array(0), each: () => undefined };
  const list = presentRows(source);
  const { judged, signer, holds } = testOf(where, source, context);
  const isTold = signer.ofProfiles !== null;
  const sieve = sieveOf(signer, (says) => (isTold ? judged.all(where, says) === true : judged.all(where, says) !== false));
  const each: EventRows['each'] = (visit) => {
    const total = countOf(list);
    const size = sizeFor(total);
    const [rows, signatures] = [new Int32Array(size), new Int32Array(size)];
    for (let from = 0; from < total; from += size) {
      let count = takeRows(list, from, Math.min(from + size, total), sieve, rows);
      if (!isTold) {
        signer.sign(rows, count, signatures);
        count = keepBySignature(rows, count, signatures, holds);
      }
      visit(rows, count);
    }
  };
  return { words: column.words, units: column.codes, moments: instantsOf(table, event.column), each };
}

/** All that have come, of some unit. */
export function allEvents({ units: codes, moments: all, each }: EventRows, asOf: number): Events {
  const [units, moments, rows] = [new Growing<Int32Array>(Int32Array), new Growing<Float64Array>(Float64Array), new Growing<Int32Array>(Int32Array)];
  each((block, count) => {
    const into = { units: units.room(count), moments: moments.room(count), rows: rows.room(count) };
    const found = readEvents(block, count, codes, all, asOf, into, rows.length);
    for (const list of [units, moments, rows]) list.grow(found);
  });
  return { count: units.length, units: units.written, moments: moments.written, rows: rows.written };
}

function keepBySignature(rows: Int32Array, count: number, signatures: Int32Array, holds: (signature: number) => boolean): number {
  let kept = 0;
  for (let place = 0; place < count; place++) {
    rows[kept] = rows[place]!;
    kept += holds(signatures[place]!) ? 1 : 0;
  }
  return kept;
}

function readEvents(
  block: Int32Array,
  count: number,
  codes: Int32Array,
  all: Float64Array,
  asOf: number,
  { units, moments, rows }: Omit<Events, 'count'>,
  from: number,
): number {
  let found = from;
  for (let place = 0; place < count; place++) {
    const row = block[place]!;
    const unit = codes[row]!;
    const moment = all[row]!;
    units[found] = unit;
    moments[found] = moment;
    rows[found] = row;
    found += unit !== noCode && moment < asOf ? 1 : 0;
  }
  return found - from;
}

/** A test of rows by their signature. */
export interface RowTest {
  readonly judged: Judged;
  readonly signer: Signer;
  readonly holds: (signature: number) => boolean;
}

export function testOf(where: readonly ConditionNode[], source: Source, context: Context): RowTest {
  const judged = judge(where, readingOfTeam(source, context));
  const signer = new Signer(judged.fields, profilesOf(source.table));
  const known: boolean[] = [];
  const decide = (signature: number): boolean => {
    known[signature] = judged.all(where, (field) => signer.says(field, signature)) === true;
    return known[signature];
  };
  return { judged, signer, holds: (signature) => known[signature] ?? decide(signature) };
}
