import { noCode } from '../../dataset/column.ts';
import type { ColumnNode, ConditionNode } from '../../metric/node.ts';
import type { TableName } from '../../model/index.ts';
import type { Context, Source } from '../context.ts';
import { type Codes, instantsOf } from '../people.ts';
import { readingOfTeam } from '../reading.ts';
import { judge } from './conditions.ts';
import { sizeFor } from './pairs.ts';
import { presentRows } from './present.ts';
import { profilesOf } from './profiles.ts';
import { Signer } from './signer.ts';

/** Events of units, in the order of their rows: the first `count` of the arrays. */
export interface Events {
  readonly count: number;
  readonly units: Int32Array;
  readonly moments: Float64Array;
  readonly rows: Int32Array;
  readonly words: readonly string[];
}

/** Rows of a table that are such an event of a unit before the as-of; of versions, those alive at it. */
export function eventsOf(event: ColumnNode, on: string, where: readonly ConditionNode[], context: Context): Events {
  const source: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
  const { table } = source;
  const column = table.columns[table.dimensions[on]!] as Codes | undefined;
  // A metric that lacks its records is asked what it lacks, not what it has.
  if (!column) return { count: 0, units: new Int32Array(0), moments: new Float64Array(0), rows: new Int32Array(0), words: [] };
  const { codes, words } = column;
  const all = instantsOf(table, event.column);
  const present = presentRows(source);
  const { signer, holds } = testOf(where, source, context);
  const total = typeof present === 'number' ? present : present.length;
  const size = sizeFor(total);
  const [block, signatures] = [new Int32Array(size), new Int32Array(size)];
  const [units, moments, rows] = [new Int32Array(total), new Float64Array(total), new Int32Array(total)];
  let found = 0;
  for (let from = 0; from < total; from += size) {
    const count = Math.min(size, total - from);
    for (let place = 0; place < count; place++) block[place] = typeof present === 'number' ? from + place : present[from + place]!;
    signer.sign(block, count, signatures);
    for (let place = 0; place < count; place++) {
      const row = block[place]!;
      units[found] = codes[row]!;
      moments[found] = all[row]!;
      rows[found] = row;
      found += holds(signatures[place]!) && codes[row]! !== noCode && all[row]! < context.query.asOf ? 1 : 0;
    }
  }
  return { count: found, units, moments, rows, words };
}

/** A test of rows by their signature. */
export interface RowTest {
  readonly signer: Signer;
  readonly holds: (signature: number) => boolean;
}

export function testOf(where: readonly ConditionNode[], source: Source, context: Context): RowTest {
  const judged = judge(where, readingOfTeam(source, context));
  const signer = new Signer(judged.fields, profilesOf(source.table));
  const known: boolean[] = [];
  return { signer, holds: (signature) => (known[signature] ??= judged.all(where, (field) => signer.says(field, signature)) === true) };
}
