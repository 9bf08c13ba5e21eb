import type { Records } from '@salesperf/core';
import { makeQuotas } from './quotas.ts';
import { customerRecord } from './record/customer.ts';
import { changeRecords, dealRecord } from './record/deal.ts';
import { leadRecord } from './record/lead.ts';
import { personRecords } from './record/person.ts';
import type { Activity } from './simulate/activity.ts';
import type { Deal } from './simulate/deals.ts';
import type { Lead } from './simulate/leads.ts';
import { simulateMeetings } from './simulate/meetings.ts';
import { simulatePayments } from './simulate/payments.ts';
import { simulateProposals } from './simulate/proposals.ts';
import { simulateSurveys } from './simulate/surveys.ts';
import { touchesOfCustomers, touchesOfDeals, touchesOfLeads, visits } from './simulate/touches.ts';
import { asOf } from './span.ts';
import { makeSpend } from './spend.ts';
import type { World } from './world.ts';

export type CrmRecords = Required<
  Pick<Records, 'people' | 'leads' | 'meetings' | 'proposals' | 'deals' | 'changes' | 'customers' | 'payments' | 'surveys' | 'quotas' | 'spend'>
> & { readonly activities: readonly Activity[] };

/** What the CRM of the team holds at the as-of: the simulation, cut there, in the words of the team. */
export function makeRecords(world: World, leads: readonly Lead[], deals: readonly Deal[]): CrmRecords {
  const firstDeals = new Map(deals.toReversed().map((deal) => [deal.company, deal]));
  const ids = new Map([...firstDeals.keys()].reverse().map((company, index) => [company, `C${pad(index + 1, 4)}`]));
  const customerOf = (deal: Deal): string => ids.get(deal.company)!;
  const payments = numbered('PAY', simulatePayments(world, deals, customerOf), 'paidAt');
  const since = new Map(payments.toReversed().map(({ customer, paidAt }) => [customer, paidAt]));
  const meetings = numbered('M', simulateMeetings(world, deals, customerOf), 'startsAt');
  const touches = [...touchesOfLeads(leads), ...touchesOfDeals(world, deals, customerOf), ...touchesOfCustomers(world, deals, customerOf), ...visits(meetings)];
  return {
    people: personRecords(world),
    leads: leads.map((lead) => leadRecord(world, lead, ids.get(lead.company))),
    activities: numbered(
      'A',
      touches.filter(({ at }) => at <= asOf),
      'at',
    ),
    meetings,
    proposals: numbered('P', simulateProposals(world, deals, customerOf), 'sentAt'),
    deals: deals.map((deal) => dealRecord(world, deal, customerOf(deal))),
    changes: deals.flatMap((deal) => changeRecords(world, deal)).sort((one, other) => one.at - other.at),
    customers: [...ids].map(([company, id]) => customerRecord(world, id, firstDeals.get(company)!, since.get(id))),
    payments,
    surveys: numbered('S', simulateSurveys(world, deals, customerOf), 'sentAt'),
    quotas: makeQuotas(world),
    spend: makeSpend(world),
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Ids in the order of time. */
const numbered = <K extends string, T extends Readonly<Record<K, number>>>(prefix: string, rows: readonly T[], moment: K): (T & { id: string })[] =>
  [...rows].sort((one, other) => one[moment] - other[moment]).map((row, index) => ({ id: `${prefix}${pad(index + 1, 5)}`, ...row }));
