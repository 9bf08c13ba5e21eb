import { lossReasons, stages } from '../../world/words.ts';
import type { World } from '../../world/world.ts';
import { monthOf } from '../tuned-objects/calendar.ts';
import { type Cells, periods, ratio, withTotal } from '../tuned-objects/cells.ts';
import { moneyTable } from '../tuned-objects/money.ts';
import { bySlot, summed } from '../tuned-objects/slots.ts';
import { lost, open } from '../tuned-objects/statuses.ts';
import { type Codes, cellCount, cellsOf, countWhere, grouped, numbers } from './grouped.ts';
import type { Tables } from './tables.ts';

const won = stages.indexOf('won');
const none = lossReasons.length;

/** The cells of members one after the other. */
const memberKeys = (cells: Codes, members: Int32Array, empty: number, count: number): Codes =>
  cells.map((cell, row) => (cell === cellCount ? count * cellCount : (members[row]! < 0 ? empty : members[row]!) * cellCount + cell));

const parts = (values: readonly unknown[], count: number): readonly Cells[] => {
  const all = numbers(values);
  return Array.from({ length: count }, (_, member) => all.slice(member * cellCount, (member + 1) * cellCount));
};

export function stageKpis({ stagesReached }: World, tables: Tables) {
  const cells = cellsOf(stagesReached.owner, (row) => monthOf(stagesReached.createdAt[row]!));
  const sums = grouped(tables.stagesReached, memberKeys(cells, stagesReached.stage, 0, stages.length), stages.length * cellCount, {
    reached: 'd => op.count()',
    further: countWhere(`d.stage !== ${won} && op.is_finite(d.nextReachedAt)`),
    undecided: countWhere(`d.stage !== ${won} && !op.is_finite(d.nextReachedAt) && d.status === ${open}`),
  });
  const [all, further, undecided] = (['reached', 'further', 'undecided'] as const).map((name) => parts(sums[name]!, stages.length).map(withTotal));
  const base = all!.map((table, stage) => (stage === won ? table.map(() => 0) : table));
  const share = (tables: readonly Float64Array[]): Float64Array =>
    bySlot(
      ratio(summed(tables), summed(base)),
      tables.map((table, stage) => ratio(table, base[stage]!)),
    );
  return {
    'stage_conversion.reached': bySlot(summed(all!), all!),
    'stage_conversion.conversion': share(further!),
    'stage_conversion.undecided': share(undecided!),
  };
}

export function lossKpis({ deals }: World, tables: Tables) {
  const isLost = (row: number): boolean => deals.status[row] === lost && Number.isNaN(deals.validTo[row]);
  const cells = cellsOf(deals.closer, (row) => (isLost(row) ? monthOf(deals.closedAt[row]!) : -1));
  const sums = grouped(tables.deals, memberKeys(cells, deals.lossReason, none, none + 1), (none + 1) * cellCount, {
    rows: 'd => op.count()',
    known: 'd => op.valid(d.amount)',
    sum: 'd => op.sum(d.amount)',
  });
  const [rows, known, amounts] = (['rows', 'known', 'sum'] as const).map((name) => parts(sums[name]!, none + 1));
  const counts = rows!.map(withTotal);
  const withReason = summed(counts.slice(0, none));
  const unknown = ratio(counts[none]!, summed(counts));
  const shares = counts.map((count, reason) => ratio(reason === none ? count.map(() => 0) : count, withReason));
  const moneyOf = (reason: number): Float64Array => moneyTable({ rows: rows![reason]!, known: known![reason]!, sum: amounts![reason]! });
  return {
    'loss_reasons.deals': bySlot(summed(counts), counts),
    'loss_reasons.amount': bySlot(
      moneyTable({ rows: summed(rows!), known: summed(known!), sum: summed(amounts!) }),
      counts.map((_, reason) => moneyOf(reason)),
    ),
    'loss_reasons.share': bySlot(
      ratio(withReason, withReason),
      shares.map((share, reason) => whereAny(share, counts[reason]!)),
    ),
    'loss_reasons.unknown': bySlot(
      unknown,
      counts.map((count) => whereAny(unknown, count)),
    ),
  };
}

/** A group that lost nothing for a reason in any month has no cells of it. */
function whereAny(table: Float64Array, counts: Float64Array): Float64Array {
  return table.map((value, cell) => {
    const first = cell - (cell % periods);
    return counts.subarray(first, first + periods).some((count) => count > 0) ? value : Number.NaN;
  });
}
