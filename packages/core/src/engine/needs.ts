import type { KnownTables } from '../derive/known.ts';
import { type Definition, partsOf } from '../metric/definition.ts';
import {
  type AggregateNode,
  type AtNode,
  type FunnelNode,
  type MomentNode,
  type PerNode,
  type PlacedNode,
  placedTable,
  type ValueNode,
} from '../metric/node.ts';
import { bases, columnsBehind, columnsBehindDimension, type TableName } from '../model/index.ts';
import { dimensionColumn } from '../model/table.ts';
import { leavesOf } from './answers.ts';
import type { Context } from './context.ts';
import { hasDimension } from './dimensions.ts';
import { assertOwn, type Read, readsOfAggregate, readsOfConditions, readsOfMoment } from './reads.ts';

/** Records and settings whose absence leaves a metric without an answer, such as "meetings", "meetings.outcome" or "working hours". */
export function needsOf(metric: Definition, context: Context): string[] {
  const values = partsOf(metric).map(([, value]) => value);
  return [...new Set(values.flatMap((value) => needsOfValue(value, metric.by ?? [], context)))];
}

const needsOfValue = (value: ValueNode, own: readonly string[], context: Context): string[] =>
  leavesOf(value).flatMap(({ placed }) => needsOfPlaced(placed, own, context));

function needsOfPlaced(placed: PlacedNode, own: readonly string[], context: Context): string[] {
  if (placed.node === 'at' && placed.from?.node === 'per') return [...needsOfPer(placed.from, own, context), ...lookedUp(placed, context)];
  if (placed.node === 'at' && placed.from?.node === 'funnel') {
    const needs = needsOfFunnel(placed.from, context);
    return [...(needs.length > 0 ? needs : lackingOf(own, placed, context)), ...lookedUp(placed, context)];
  }
  assertOwn(placedTable(placed), placed.own, context);
  const moments: readonly MomentNode[] = placed.node === 'at' ? [placed.moment] : placed.node === 'during' ? [placed.from, placed.to] : [];
  const reads = [...moments.flatMap((moment) => readsOfMoment(moment, context)), ...readsOfAggregate(placed.of, placedTable(placed), context)];
  const needs = [...lacking(placedTable(placed), reads, context), ...hoursOf(placed.of, context)];
  if (context.known[placedTable(placed) as TableName] === undefined) return needs;
  return [...needs, ...lackingOf(own, placed, context)];
}

/** What an aggregate over a table of the metric's own reads of the model's. */
function lookedUp({ of, moment }: AtNode, context: Context): string[] {
  const reads = readsOfAggregate(of, moment.table, context).filter(({ table }) => table !== moment.table);
  return [...reads.flatMap((read) => lacking(read.table, [read], context)), ...hoursOf(of, context)];
}

/** Dimensions of the metric's own breakdown that its table does not have. */
const lackingOf = (own: readonly string[], placed: PlacedNode, context: Context): string[] =>
  own.filter((dimension) => !hasDimension(dimension, context.sourceOf(placed), context.known)).flatMap((name) => behindDimension(placed, name, context.known));

/** A table of the metric's own has the name that the metric gave it. */
function behindDimension(placed: PlacedNode, dimension: string, known: KnownTables): readonly string[] {
  if (placed.node === 'at' && placed.from) return [`${placed.from.name}.${dimension}`];
  return absentOf(columnsBehindDimension(placedTable(placed) as TableName, dimension), known);
}

/** Every column must know whose it is. */
function needsOfPer({ name, columns, unit, anchor }: PerNode, own: readonly string[], context: Context): string[] {
  const needs = Object.values(columns).flatMap((value) => needsOfValue(value, [unit], context));
  if (needs.length > 0) return needs;
  const standing = (anchor === undefined ? Object.values(columns) : [columns[anchor]!]).flatMap((value) => leavesOf(value));
  const lacks = (dimension: string): boolean => standing.some(({ placed }) => needsOfPlaced(placed, [dimension], context).length > 0);
  return own.filter(lacks).map((dimension) => `${name}.${dimension}`);
}

function needsOfFunnel({ steps, unit }: FunnelNode, context: Context): string[] {
  return steps.flatMap(({ event, where, own }) => {
    assertOwn(event.table, own, context);
    const unitColumn = dimensionColumn(context.dataset.shapes[event.table as TableName], unit);
    return lacking(
      event.table,
      [event, ...(unitColumn ? [{ table: event.table, column: unitColumn }] : []), ...readsOfConditions(where, event.table, context)],
      context,
    );
  });
}

/** Tables that are not there, and columns that are not. */
function lacking(table: string, reads: readonly Read[], { known, dataset }: Context): string[] {
  const ofTable = (name: string): string[] => (known[name as TableName] === undefined ? basesLacking(name as TableName, known) : []);
  const ofColumn = ({ table: name, column }: Read): readonly string[] => {
    if (known[name as TableName] === undefined) return ofTable(name);
    const there = known[name as TableName]!.columns[column] !== undefined;
    return there || dataset.shapes[name as TableName].columns[column]!.absent !== undefined ? [] : lackingBehind(name as TableName, column, known);
  };
  return known[table as TableName] === undefined ? ofTable(table) : [...new Set(reads.flatMap(ofColumn))];
}

/** What the records lack for a column that is not there. */
const lackingBehind = (table: TableName, column: string, known: KnownTables): readonly string[] => absentOf(columnsBehind(table, column), known);

/** Those that are not there; if all are, all of them. */
function absentOf(behind: readonly string[], known: KnownTables): readonly string[] {
  const lacks = behind.filter((name) => {
    const [entity, own] = name.split('.') as [TableName, string];
    return known[entity]?.columns[own] === undefined;
  });
  return lacks.length > 0 ? lacks : behind;
}

/** A table that is made from records needs them. */
const basesLacking = (table: TableName, known: KnownTables): string[] => bases(table).filter((base) => known[base] === undefined);

/** Nobody knows business minutes without knowing when business is. */
function hoursOf(aggregate: AggregateNode, { query: { calendar } }: Context): string[] {
  const stated = calendar?.hours !== undefined || Object.values(calendar?.people ?? {}).some(({ hours }) => hours !== undefined);
  return !stated && JSON.stringify(aggregate).includes('"businessMinutes"') ? ['working hours'] : [];
}
