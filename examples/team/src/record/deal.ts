import type { changes, deals, RecordOf } from '@salesperf/core';
import { type LossReason, lossReasons, products, type Stage, segments, sources, stages } from '../labels.ts';
import { decimal } from '../money.ts';
import type { Change } from '../simulate/deal-life.ts';
import type { Deal } from '../simulate/deals.ts';
import { asOf, currency } from '../span.ts';
import type { World } from '../world.ts';

const competitors = ['Stockwell', 'Planora', 'Lagermeister', 'АльфаСклад'];

const lossKinds: Partial<Record<LossReason, 'competitor' | 'no_decision' | 'disqualified'>> = {
  competitor: 'competitor',
  noDecision: 'no_decision',
  noBudget: 'disqualified',
};

/** What the CRM says of every deal of a stage. */
const outlooks: Readonly<Record<Stage, { readonly probability: number; readonly forecastCategory: string }>> = {
  qualified: { probability: 0.1, forecastCategory: 'pipeline' },
  discovery: { probability: 0.2, forecastCategory: 'pipeline' },
  demo: { probability: 0.35, forecastCategory: 'pipeline' },
  proposal: { probability: 0.5, forecastCategory: 'best_case' },
  negotiation: { probability: 0.75, forecastCategory: 'commit' },
  won: { probability: 1, forecastCategory: 'closed' },
  lost: { probability: 0, forecastCategory: 'omitted' },
};

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
    ...outlooks[stage!],
    ...moneyOf(amount),
    createdAt: deal.createdAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    dueAt: dueAt!,
    kind: deal.kind,
    source: sources[deal.source][language],
    product: products[deal.product][language],
    segment: segments[deal.segment][language],
    ...(reason ? { lossReason: lossReasons[reason][language], lossKind: lossKinds[reason] ?? ('other' as const) } : {}),
    ...(reason === 'competitor' ? { competitor: competitors[Number(deal.id.slice(1)) % competitors.length]! } : {}),
  };
}

export const changeRecords = ({ language }: World, deal: Deal): (RecordOf<typeof changes> & { readonly at: number })[] =>
  known(deal).map(({ at, owner, status, stage, amount, dueAt }) => ({
    deal: deal.id,
    at,
    ...(owner ? { owner } : {}),
    ...(status ? { status } : {}),
    ...(stage ? { stage: stages[stage][language], ...outlooks[stage] } : {}),
    ...moneyOf(amount),
    ...(dueAt === undefined ? {} : { dueAt }),
  }));

const moneyOf = (cents: number | undefined) => (cents === undefined ? {} : { amount: decimal(cents), currency });
