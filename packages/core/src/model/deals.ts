import { choice, flag, instant, label, money, ratio, reference } from './column.ts';
import { table } from './table.ts';

export const statuses = ['open', 'won', 'lost'] as const;

/** Won or lost: the deal has come to its end. */
export const isEnd = (status: unknown): boolean => status === 'won' || status === 'lost';

/** What a deal is, whatever happens to it: everything made from deals has these too. */
export const traits = {
  lead: reference('lead'),
  customer: reference('customer'),
  kind: choice(['new', 'upsell', 'renewal'], { dimension: 'kind' }),
  source: label('source'),
  product: label('product'),
  segment: label('segment'),
  pipeline: label('pipeline'),
  competitor: label('competitor'),
  /** existing: the customer had won a deal, or paid, before this one was created */
  customerType: choice(['new', 'existing'], { dimension: 'customerType', derived: true, madeFrom: ['customer'] }),
} as const;

/**
 * Opportunities, as versions: one row for each stretch of time in which nothing about the deal changed.
 * `at` and `during` read the version alive at the as-of, `asOf` the one alive at the moment asked about.
 */
export const deals = table(
  'deals',
  {
    id: reference('deal', { required: true }),
    owner: reference('owner'),
    /** the owner when the deal was created */
    opener: reference(undefined, { derived: true, madeFrom: ['owner'] }),
    /** the owner when the deal reached its present end */
    closer: reference(undefined, { derived: true, madeFrom: ['owner', 'closedAt'] }),
    ...traits,
    status: choice(statuses, { dimension: 'status', required: true }),
    stage: label('stage'),
    amount: money(),
    currency: label('currency'),
    /** of being won, as the team or its CRM judges it */
    probability: ratio(),
    forecastCategory: label('forecastCategory'),
    qualified: flag(),
    createdAt: instant({ owner: 'opener', always: true, cohort: true }),
    closedAt: instant({ owner: 'closer' }),
    /** when it is expected to close */
    dueAt: instant({ planned: true }),
    lossReason: label('lossReason'),
    lossKind: choice(['competitor', 'no_decision', 'disqualified', 'other'], { dimension: 'lossKind' }),
    validFrom: instant({ derived: true }),
    validTo: instant({ derived: true }),
  },
  ['validFrom', 'validTo'],
);
