import { noCode } from '../../dataset/column.ts';
import type { ColumnNode, ConditionNode } from '../../metric/node.ts';
import type { TableName } from '../../model/index.ts';
import type { Context, Source } from '../context.ts';
import { type Codes, instantsOf } from '../people.ts';
import { readingOfTeam } from '../reading.ts';
import { type Judged, judge } from './conditions.ts';
import { Growing } from './lists.ts';
import { sizeFor } from './pairs.ts';
import { countOf, takeRows } from './present.ts';
import { profilesOf } from './profiles.ts';
import { sieveOf } from './sieve.ts';
import { Signer } from './signer.ts';

/** Events of units, in the order of their rows: the first `count` of the arrays. */
export interface Events {
  readonly count: number;
  readonly units: Int32Array;
  readonly moments: Float64Array;
  readonly rows: Int32Array;
}

/** Reads the events block by block; it is the same block each time. */
export type EachEvent = (visit: (block: Events) => void) => void;

/** Rows of a table that are such an event of a unit before the as-of; of versions, those alive at it. */
export function eventsOf(
  event: ColumnNode,
  on: string,
  where: readonly ConditionNode[],
  context: Context,
): { readonly words: readonly string[]; readonly each: EachEvent } {
  const source: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
  const { table } = source;
  const column = table.columns[table.dimensions[on]!] as Codes | undefined;
  // A metric that lacks its records is asked what it lacks, not what it has.
  if (!column) return { words: [], each: () => undefined };
  const moments = instantsOf(table, event.column);
  const reading = readingOfTeam(source, context);
  const { judged, signer, holds } = testOf(where, source, context);
  const isTold = signer.ofProfiles !== null;
  const sieve = sieveOf(signer, (says) => (isTold ? judged.all(where, says) === true : judged.all(where, says) !== false));
  const each: EachEvent = (visit) => {
    const total = countOf(reading.rows);
    const size = sizeFor(total);
    const [rows, signatures] = [new Int32Array(size), new Int32Array(size)];
    const block = { count: 0, units: new Int32Array(size), moments: new Float64Array(size), rows: new Int32Array(size) };
    for (let from = 0; from < total; from += size) {
      let count = takeRows(reading.rows, from, Math.min(from + size, total), sieve, rows);
      if (!isTold) {
        signer.sign(rows, count, signatures);
        count = keepBySignature(rows, count, signatures, holds);
      }
      block.count = readEvents(rows, count, column.codes, moments, context.query.asOf, block);
      visit(block);
    }
  };
  return { words: column.words, each };
}

/** All of them at once. */
export function allEvents(each: EachEvent): Events {
  const [units, moments, rows] = [new Growing<Int32Array>(Int32Array), new Growing<Float64Array>(Float64Array), new Growing<Int32Array>(Int32Array)];
  each((block) => {
    units.append(block.units, block.count);
    moments.append(block.moments, block.count);
    rows.append(block.rows, block.count);
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

/** Leaves those that have come, of some unit, four at a time as in `marks`. */
function readEvents(rows: Int32Array, count: number, codes: Int32Array, all: Float64Array, asOf: number, { units, moments, rows: into }: Events): number {
  const fours = count & ~3;
  let found = 0;
  for (let place = 0; place < fours; place += 4) {
    const row = rows[place]!;
    const row2 = rows[place + 1]!;
    const row3 = rows[place + 2]!;
    const row4 = rows[place + 3]!;
    const unit = codes[row]!;
    const unit2 = codes[row2]!;
    const unit3 = codes[row3]!;
    const unit4 = codes[row4]!;
    const moment = all[row]!;
    const moment2 = all[row2]!;
    const moment3 = all[row3]!;
    const moment4 = all[row4]!;
    const found2 = found + isEvent(unit, moment, asOf);
    const found3 = found2 + isEvent(unit2, moment2, asOf);
    const found4 = found3 + isEvent(unit3, moment3, asOf);
    units[found] = unit;
    moments[found] = moment;
    into[found] = row;
    units[found2] = unit2;
    moments[found2] = moment2;
    into[found2] = row2;
    units[found3] = unit3;
    moments[found3] = moment3;
    into[found3] = row3;
    units[found4] = unit4;
    moments[found4] = moment4;
    into[found4] = row4;
    found = found4 + isEvent(unit4, moment4, asOf);
  }
  for (let place = fours; place < count; place++) {
    const row = rows[place]!;
    const unit = codes[row]!;
    const moment = all[row]!;
    units[found] = unit;
    moments[found] = moment;
    into[found] = row;
    found += isEvent(unit, moment, asOf);
  }
  return found;
}

const isEvent = (unit: number, moment: number, asOf: number): number => (unit !== noCode && moment < asOf ? 1 : 0);

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
