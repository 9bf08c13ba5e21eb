import { firstPlace } from '../bisect.ts';
import type { FirstAfterNode, MomentNode } from '../metric/node.ts';
import type { TableName } from '../model/index.ts';
import { compileAll } from './condition.ts';
import type { Context, Source } from './context.ts';
import { type Codes, instantsOf, wordAt } from './people.ts';
import type { Reading } from './reading.ts';

type MomentOf = (row: number) => number;

/** NaN where it has not come. */
export function compileMoment(moment: MomentNode, reading: Reading): MomentOf {
  if (moment.node === 'firstAfter') return firstAfter(moment, reading);
  const values = reading.table.columns[moment.column] ? instantsOf(reading.table, moment.column) : undefined;
  return (row) => values?.[row] ?? Number.NaN;
}

function firstAfter({ from, event, on, where, own }: FirstAfterNode, reading: Reading): MomentOf {
  const { context, table } = reading;
  const starts = compileMoment(from, reading);
  const units = table.columns[table.dimensions[on]!] as Codes;
  const events = eventsByUnit({ event, on, where, own }, context);
  return (row) => {
    const unit = wordAt(units, row);
    const start = starts(row);
    const list = unit === null || Number.isNaN(start) ? undefined : events.get(unit);
    return list?.[firstPlace(list.length, (place) => list[place]! >= start)] ?? Number.NaN;
  };
}

type EventNode = Pick<FirstAfterNode, 'event' | 'on' | 'where' | 'own'>;

/** The moments of the events of each unit before the as-of, in order. */
function eventsByUnit({ event, on, where }: EventNode, context: Context): ReadonlyMap<string, readonly number[]> {
  const source: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
  const { table } = source;
  const units = table.columns[table.dimensions[on]!] as Codes;
  const events = new Map<string, number[]>();
  for (const row of eventRows(source, event.column, where, context)) {
    const unit = wordAt(units, row);
    if (unit === null) continue;
    const list = events.get(unit);
    if (list) list.push(instantsOf(table, event.column)[row]!);
    else events.set(unit, [instantsOf(table, event.column)[row]!]);
  }
  for (const list of events.values()) list.sort((a, b) => a - b);
  return events;
}

/** Rows of a table that are such an event before the as-of; of versions, those alive at it. */
export function* eventRows(source: Source, column: string, where: FirstAfterNode['where'], context: Context): Generator<number> {
  const { table, shape } = source;
  const test = compileAll(where, { ...source, context, owner: () => null, zone: () => context.query.over.zone });
  const moments = instantsOf(table, column);
  const ends = shape.history && instantsOf(table, shape.history[1]);
  for (let row = 0; row < table.length; row++) {
    const known = moments[row]! < context.query.asOf && (!ends || Number.isNaN(ends[row]));
    if (known && test(row, undefined as never) === true) yield row;
  }
}
