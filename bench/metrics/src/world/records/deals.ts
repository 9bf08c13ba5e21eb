import type { changes as changesTable, deals as dealsTable, RecordOf } from '@salesperf/core';
import { currency, type dealKinds, type lossKinds, type statuses } from '../words.ts';
import type { World } from '../world.ts';
import { columnsOf, flag, instant, money, word } from './cells.ts';

type Deal = RecordOf<typeof dealsTable>;
type Change = RecordOf<typeof changesTable>;

/** What a change may fill. */
const changeable = ['owner', 'status', 'stage', 'amount', 'probability', 'dueAt'] as const;

/** A deal as it stands at the as-of, and a change at the beginning of each version with the cells in which it differs from the one before. */
export function dealRecords({ deals: table }: World): { deals: Deal[]; changes: Change[] } {
  const [deals, changes]: [Deal[], Change[]] = [[], []];
  for (let row = 0; row < table.length; row++) {
    const isFirst = row === 0 || table.id[row] !== table.id[row - 1];
    changes.push(changeTo(table, row, isFirst));
    if (Number.isNaN(table.validTo[row])) deals.push(dealAt(table, row));
  }
  return { deals, changes };
}

function changeTo(table: World['deals'], row: number, isFirst: boolean): Change {
  const { id, owner, status, stage } = columnsOf('deals');
  const cells = {
    owner: word(owner, table.owner[row]!),
    status: word<(typeof statuses)[number]>(status, table.status[row]!),
    stage: word(stage, table.stage[row]!),
    amount: money(table.amount[row]!),
    probability: table.probability[row]!,
    dueAt: instant(table.dueAt[row]!),
  };
  const changed = changeable.filter((column) => cells[column] !== null && (isFirst || table[column][row] !== table[column][row - 1]));
  return { deal: id.word(table.id[row]!), at: table.validFrom[row]!, ...Object.fromEntries(changed.map((column) => [column, cells[column]])) };
}

function dealAt(table: World['deals'], row: number): Deal {
  const { id, owner, kind, source, product, status, stage, lossKind, lossReason } = columnsOf('deals');
  return {
    id: id.word(table.id[row]!),
    owner: word(owner, table.owner[row]!),
    kind: word<(typeof dealKinds)[number]>(kind, table.kind[row]!),
    source: word(source, table.source[row]!),
    product: word(product, table.product[row]!),
    status: word<(typeof statuses)[number]>(status, table.status[row]!)!,
    stage: word(stage, table.stage[row]!),
    amount: money(table.amount[row]!),
    currency,
    probability: table.probability[row]!,
    qualified: flag(table.qualified[row]!),
    createdAt: table.createdAt[row]!,
    closedAt: instant(table.closedAt[row]!),
    dueAt: instant(table.dueAt[row]!),
    lossKind: word<(typeof lossKinds)[number]>(lossKind, table.lossKind[row]!),
    lossReason: word(lossReason, table.lossReason[row]!),
  };
}
