import type { StoredTable } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { SalesperfError } from '../errors.ts';
import { partsOf } from '../metric/definition.ts';
import { isPlaced, placedTable, type ValueNode } from '../metric/node.ts';
import type { Origin } from '../model/record.ts';
import type { Outcome } from './absorb.ts';
import { coarser, type Frame, framed, type Leaf, type Level, project, whole } from './answers.ts';
import type { Cell } from './cell.ts';
import { type Context, contextOf, type Source } from './context.ts';
import { inMemory } from './evaluate.ts';
import { ownTables } from './own-table.ts';
import { isPer } from './per.ts';
import { groupOf, planOf } from './plan.ts';
import type { Query } from './query.ts';
import { answerable, refusals } from './refusal.ts';
import { cellReader } from './row.ts';
import { type GroupKey, scan } from './scan.ts';

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
  const context = contextOf(dataset, query, ownTables());
  const metric = query.metrics.find(({ id }) => id === cell.metric);
  const value = metric && partsOf(metric).find(([part]) => part === cell.part)?.[1];
  const index = query.over.list.findIndex(({ from, to }) => from === cell.start && to === cell.end);
  if (!metric || !value || index < 0) throw unknownCell(cell);
  if (cell.reason?.startsWith('needs ') || cell.reason?.startsWith('cannot be filtered')) return [];
  const asked = answerable(metric, refusals(metric, context));
  const { levels, answers } = planOf({ asked, context, states: inMemory(context) });
  const level = levels.find((one) => one.join() === Object.keys(cell.group).join());
  const key =
    level &&
    answers
      .groups(
        partsOf(asked).map(([, part]) => part),
        level,
      )
      .find((one) => sameGroup(groupOf(one, level, dataset), cell.group));
  if (level === undefined) throw unknownCell(cell);
  return explainValue(value, { level, key, index, own: metric.by ?? [] }, whole, context);
}

const sameGroup = (one: Cell['group'], other: Cell['group']): boolean => JSON.stringify(one) === JSON.stringify(other);

const unknownCell = ({ metric, part, start, group }: Cell): SalesperfError =>
  new SalesperfError(
    'unknown_metric',
    `Cannot explain "${metric}"${part ? ` (${part})` : ''} of ${start} ${JSON.stringify(group)}: the query has no such cell`,
  );

interface Where {
  readonly level: Level;
  /** absent: a group that no row is in */
  readonly key: GroupKey | undefined;
  readonly index: number;
  /** the metric's own breakdown, which `total` removes */
  readonly own: Level;
}

function explainValue(value: ValueNode, where: Where, frame: Frame, context: Context): readonly ExplainedTable[] {
  if (isPlaced(value)) return explainLeaf({ placed: value, ...frame }, where, context);
  if (value.node === 'over') return explainValue(value.value, where, framed(frame, value.window), context);
  if (value.node === 'total') return explainValue(value.value, overAll(where), frame, context);
  return [value.left, value.right].flatMap((side) => explainValue(side, where, frame, context));
}

function overAll({ level, key, ...where }: Where): Where {
  const coarse = coarser(level, where.own);
  return { ...where, level: coarse, key: key && project(key, level, coarse) };
}

/** A value of units rests on what its columns rest on. */
function explainLeaf({ placed, ...frame }: Leaf, where: Where, context: Context): readonly ExplainedTable[] {
  if (isPer(placed)) {
    return Object.values(placed.from.columns).flatMap((value) => explainValue(value, where, frame, context));
  }
  const source = context.sourceOf(placed);
  const fates = fatesOf({ placed, ...frame }, where, context);
  const records = recordsOf(source);
  const found = records.map(({ rows, ...record }) => ({ record, fate: fateOfRecord(rows, fates) }));
  return [
    {
      table: placedTable(placed),
      counted: found.flatMap(({ record, fate }) => (fate === 'counted' ? [record] : [])),
      excluded: found.flatMap(({ record, fate }) => (typeof fate === 'object' ? [{ ...record, reason: fate.reason }] : [])),
      outOfScope: found.filter(({ fate }) => fate === 'out of scope').length,
      records: records.length,
    },
  ];
}

/** What became of each row that met the cell. */
function fatesOf(leaf: Leaf, { level, key, index }: Where, context: Context): ReadonlyMap<number, Outcome> {
  const fates = new Map<number, Outcome>();
  scan({ ...leaf, by: level }, context, (row, period, group, outcome) => {
    if (period === index && group === key) fates.set(row, outcome);
  });
  return fates;
}

/** A record counts where any of its versions does. */
function fateOfRecord(rows: readonly number[], fates: ReadonlyMap<number, Outcome>): Outcome {
  const met = rows.map((row) => fates.get(row) ?? 'out of scope');
  return met.find((fate) => fate === 'counted') ?? met.find((fate) => typeof fate === 'object') ?? 'out of scope';
}

/** The records of a table with their rows: one, but of versions all that are of one record. */
function recordsOf({ table, shape }: Source): (ExplainedRecord & { readonly rows: readonly number[] })[] {
  const identify = identifier(table);
  const rows = Array.from({ length: table.length }, (_, row) => row);
  if (!shape.history) return rows.map((row) => ({ ...identify(row), rows: [row] }));
  const byId = new Map<string | null, number[]>();
  for (const row of rows) byId.set(identify(row).id, [...(byId.get(identify(row).id) ?? []), row]);
  return [...byId.values()].map((versions) => ({ ...identify(versions[0]!), rows: versions }));
}

/** What a row is known by. */
const keys: readonly string[] = ['id', 'deal', 'call', 'subscription', 'customer', 'unit', 'owner', 'channel'];

function identifier(table: StoredTable): (row: number) => ExplainedRecord {
  const column = keys.find((key) => table.columns[key]);
  const read = column === undefined ? () => null : cellReader(column, table);
  return (row) => {
    const origin = table.origins?.[row];
    return { id: read(row) as string | null, ...(origin ? { origin } : {}) };
  };
}
