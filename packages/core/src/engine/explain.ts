import type { StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { SalesperfError } from '../errors.ts';
import { partsOf } from '../metric/definition.ts';
import { isPlaced, placedTable, type ValueNode } from '../metric/node.ts';
import type { Origin } from '../model/record.ts';
import { coarser, type Frame, framed, type Leaf, whole } from './answers.ts';
import type { Cell } from './cell.ts';
import { type Context, contextOf } from './context.ts';
import { ownTables } from './own-table.ts';
import type { Codes } from './people.ts';
import { isPer } from './per.ts';
import { groupOf, planOf } from './plan.ts';
import type { Query } from './query.ts';
import { answerable, refusals } from './refusal.ts';
import { cellReader } from './row.ts';
import type { Fate } from './scan/judge.ts';
import { withScratch } from './scan/scratch.ts';
import { scanAll } from './scan.ts';
import type { GroupKey, Level } from './states.ts';

/** A record behind a number. */
export interface ExplainedRecord {
  /** of the record, or of the deal, call, customer or person it was made from */
  readonly id: string | null;
  /** where the record came from, where that is known */
  readonly origin?: Origin;
}

/** What became of the records of one table for one cell: each is counted, left out for a reason, or no business of it. */
export interface ExplainedTable {
  readonly table: string;
  readonly counted: readonly ExplainedRecord[];
  readonly excluded: readonly (ExplainedRecord & { readonly reason: string })[];
  /** records of another period or group, or that fail a filter */
  readonly outOfScope: number;
  /** all records of the table, as of the as-of: the three add up to it */
  readonly records: number;
}

/**
 * The records behind a cell: for each aggregate that its value is made of, the ids counted and the ids left out, with the reason.
 * @param query the one that gave the cell
 * @throws SalesperfError `unknown_metric` where the cell is of no metric, part, period or group of the query
 */
export function explain(dataset: Dataset, query: Query, cell: Cell): readonly ExplainedTable[] {
  const metric = query.metrics.find(({ id }) => id === cell.metric);
  const value = metric && partsOf(metric).find(([part]) => part === cell.part)?.[1];
  const index = query.over.list.findIndex(({ from, to }) => from === cell.start && to === cell.end);
  if (!metric || !value || index < 0) throw unknownCell(cell);
  // Rows of other periods are no business of the cell, so they are not even placed.
  const context = contextOf(dataset, { ...query, over: { ...query.over, list: [query.over.list[index]!] } }, ownTables());
  if (cell.reason?.startsWith('needs ') || cell.reason?.startsWith('cannot be filtered')) return [];
  const { levels, own } = planOf(answerable(metric, refusals(metric, context)), context);
  const level = levels.find((one) => one.join() === Object.keys(cell.group).join());
  if (level === undefined) throw unknownCell(cell);
  return withScratch(() => explainValue(value, { level, group: cell.group, own }, whole, context));
}

const unknownCell = ({ metric, part, start, group }: Cell): SalesperfError =>
  new SalesperfError(
    'unknown_metric',
    `Cannot explain "${metric}"${part ? ` (${part})` : ''} of ${start} ${JSON.stringify(group)}: the query has no such cell`,
  );

interface Where {
  readonly level: Level;
  readonly group: Cell['group'];
  /** the metric's own breakdown, which `total` removes */
  readonly own: Level;
}

function explainValue(value: ValueNode, where: Where, frame: Frame, context: Context): readonly ExplainedTable[] {
  if (isPlaced(value)) return explainLeaf({ placed: value, ...frame }, where, context);
  if (value.node === 'over') return explainValue(value.value, where, framed(frame, value.window), context);
  if (value.node === 'total') return explainValue(value.value, overAll(where), frame, context);
  return [value.left, value.right].flatMap((side) => explainValue(side, where, frame, context));
}

function overAll({ level, group, ...where }: Where): Where {
  const coarse = coarser(level, where.own);
  return { ...where, level: coarse, group: Object.fromEntries(coarse.map((dimension) => [dimension, group[dimension]!])) };
}

/** A value of units rests on what its columns rest on. */
function explainLeaf({ placed, ...frame }: Leaf, where: Where, context: Context): readonly ExplainedTable[] {
  if (isPer(placed)) {
    return Object.values(placed.from.columns).flatMap((value) => explainValue(value, where, frame, context));
  }
  const { table, shape } = context.sourceOf(placed);
  const identify = identifier(table);
  const found = fatesByRecord(fatesOf({ placed, ...frame }, where, context), shape.history ? recordColumn(table) : undefined);
  const counted = found.flatMap(([row, fate]) => (fate === 'counted' ? [identify(row)] : []));
  const excluded = found.flatMap(([row, fate]) => (typeof fate === 'object' ? [{ ...identify(row), reason: fate.reason }] : []));
  const records = shape.history ? countRecords(recordColumn(table)!) : table.length;
  return [{ table: placedTable(placed), counted, excluded, outOfScope: records - counted.length - excluded.length, records }];
}

/** What became of each row that met the cell, in the order of the rows. */
function fatesOf(leaf: Leaf, { level, group }: Where, context: Context): readonly (readonly [row: number, fate: Fate])[] {
  const fates = new Map<number, Fate>();
  const isWanted = new Map<GroupKey, boolean>();
  const wanted = JSON.stringify(group);
  scanAll([{ ...leaf, by: level }], context, (row, key, fate) => {
    const isIt = isWanted.get(key) ?? JSON.stringify(groupOf(key, level, context.dataset)) === wanted;
    isWanted.set(key, isIt);
    if (isIt && fate !== 'out of scope') fates.set(row, fate === 'hit' ? 'counted' : fate);
  });
  return [...fates].sort(([a], [b]) => a - b);
}

/** A record counts where any of its versions does. */
function fatesByRecord(fates: readonly (readonly [row: number, fate: Fate])[], records: Codes | undefined): readonly (readonly [row: number, fate: Fate])[] {
  if (!records) return fates;
  const byRecord = new Map<number, readonly [row: number, fate: Fate]>();
  for (const [row, fate] of fates) {
    const record = records.codes[row]!;
    const known = byRecord.get(record);
    if (!known || (known[1] !== 'counted' && fate === 'counted')) byRecord.set(record, [known?.[0] ?? row, fate]);
  }
  return [...byRecord.values()];
}

function countRecords({ codes, words }: Codes): number {
  const isSeen = new Uint8Array(words.length + 1);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]! + 1;
    count += 1 - isSeen[code]!;
    isSeen[code] = 1;
  }
  return count;
}

/** What a row is known by. */
const keys: readonly string[] = ['id', 'deal', 'call', 'subscription', 'customer', 'unit', 'owner', 'channel'];
const keyOf = (table: StoredTable): string | undefined => keys.find((key) => table.columns[key]);

/** Versions of one record share its code. */
const recordColumn = (table: StoredTable): Codes | undefined => table.columns[keyOf(table) ?? ''] as Codes | undefined;

function identifier(table: StoredTable): (row: number) => ExplainedRecord {
  const column = keyOf(table);
  const read = column === undefined ? () => null : cellReader(column, table);
  return (row) => {
    const origin = table.origins?.[row];
    return { id: read(row) as string | null, ...(origin ? { origin } : {}) };
  };
}
