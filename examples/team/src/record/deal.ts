import type { changes, deals, RecordOf } from '@salesperf/core';
import { lossReasons, products, segments, sources, stages } from '../labels.ts';
import { decimal } from '../money.ts';
import type { Change } from '../simulate/deal-life.ts';
import type { Deal } from '../simulate/deals.ts';
import { asOf, currency } from '../span.ts';
import type { World } from '../world.ts';

const competitors = ['Stockwell', 'Planora', 'Lagermeister', 'АльфаСклад'];

/** The changes the CRM knows at the as-of. */
const known = ({ changes }: Deal): Change[] => changes.filter(({ at }) => at <= asOf);

/** The state of a deal after all of them. */
export const stateOf = (deal: Deal): Omit<Change, 'at'> => Object.assign({}, ...known(deal));

export function dealRecord({ language }: World, deal: Deal, customer: string): RecordOf<typeof deals> {
  const { owner, status, stage, amount, dueAt } = stateOf(deal);
  const closedAt = status === 'open' ? undefined : known(deal).findLast((change) => change.status === status)!.at;
  const reason = status === 'lost' ? deal.lossReason : undefined;
  return {
    id: deal.id,
    owner: owner!,
    ...(deal.lead ? { lead: deal.lead } : {}),
    customer,
    status: status!,
    stage: stages[stage!][language],
    ...moneyOf(amount),
    createdAt: deal.createdAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    dueAt: dueAt!,
    kind: deal.kind,
    source: sources[deal.source][language],
    product: products[deal.product][language],
    segment: segments[deal.segment][language],
    ...(reason ? { lossReason: lossReasons[reason][language] } : {}),
    ...(reason === 'competitor' ? { competitor: competitors[Number(deal.id.slice(1)) % competitors.length]! } : {}),
  };
}

export const changeRecords = ({ language }: World, deal: Deal): (RecordOf<typeof changes> & { readonly at: number })[] =>
  known(deal).map(({ at, owner, status, stage, amount, dueAt }) => ({
    deal: deal.id,
    at,
    ...(owner ? { owner } : {}),
    ...(status ? { status } : {}),
    ...(stage ? { stage: stages[stage][language] } : {}),
    ...moneyOf(amount),
    ...(dueAt === undefined ? {} : { dueAt }),
  }));

const moneyOf = (cents: number | undefined) => (cents === undefined ? {} : { amount: decimal(cents), currency });
