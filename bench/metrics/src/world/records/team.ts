import type { people as peopleTable, quotas as quotasTable, RecordOf } from '@salesperf/core';
import { currency, owners, teamOf, teams } from '../words.ts';
import type { World } from '../world.ts';
import { columnsOf, money, rowsOf } from './cells.ts';

export const personRecords = (): RecordOf<typeof peopleTable>[] => owners.map((id, owner) => ({ id, team: teams[teamOf(owner)]! }));

export function quotaRecords({ quotas }: World): RecordOf<typeof quotasTable>[] {
  const { owner } = columnsOf('quotas');
  return rowsOf(quotas, (row) => ({
    owner: owner.word(quotas.owner[row]!),
    from: quotas.from[row]!,
    to: quotas.to[row]!,
    heldFrom: quotas.heldFrom[row]!,
    heldTo: quotas.heldTo[row]!,
    amount: money(quotas.amount[row]!),
    currency,
  }));
}
