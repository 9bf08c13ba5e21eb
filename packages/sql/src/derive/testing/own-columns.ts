import { activities, changes, type DatasetOptions, deals, type Records, subscriptionChanges } from '@salesperf/core';
import { flag, instant, label, money, number } from '../../../../core/src/model/column.ts';
import type { Crowd } from './crowd.ts';

/** A column of the team's own in every way a column can be: one that changes, one known only since a moment, one named as a word of SQL. */
const tables = [
  deals.with({ tier: label('tier'), "group's": number(), wonSince: flag({ since: 'closedAt' }), kickoff: instant(), fee: money() }),
  changes.with({ tier: label('tier'), "group's": number() }),
  activities.with({ order: label('order'), endedAt: instant() }),
  subscriptionChanges.with({ tier: label('tier') }),
];

type AnyRecord = Readonly<Record<string, unknown>>;

/** A crowd whose records have them, filled from what else they say. */
export function withOwnColumns({ records, asOf }: Crowd): Crowd & { readonly options: DatasetOptions } {
  const filled: Readonly<Record<string, (record: AnyRecord, index: number) => AnyRecord>> = {
    deals: ({ closedAt }, index) => ({
      tier: odd(index, 'gold'),
      "group's": index % 3,
      wonSince: index % 4 === 0,
      kickoff: closedAt,
      fee: odd(index, `${index}.5`),
    }),
    changes: (_, index) => ({ tier: odd(index, "l'or"), ...(index % 5 === 0 ? { "group's": index } : {}) }),
    activities: ({ at }, index) => ({ order: odd(index, '"'), endedAt: typeof at === 'number' ? at + (index % 3) : null }),
    subscriptionChanges: (_, index) => ({ tier: odd(index, 'iron') }),
  };
  const own = Object.entries(records as Readonly<Record<string, readonly AnyRecord[]>>).map(([entity, list]) => [
    entity,
    list.map((record, index) => ({ ...record, ...filled[entity]?.(record, index) })),
  ]);
  return { records: Object.fromEntries(own) as Records, asOf, options: { tables } };
}

const odd = (index: number, word: string): string | null => (index % 2 === 1 ? word : null);
