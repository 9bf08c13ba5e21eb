import { choice, instant, label, money, reference } from './column.ts';
import { table } from './table.ts';

export const statuses = ['open', 'won', 'lost'] as const;

/** Won or lost: the deal has come to its end. */
export const isEnd = (status: unknown): boolean => status === 'won' || status === 'lost';

/**
 * Opportunities, as versions: one row for each stretch of time in which nothing about the deal changed.
 * `at` reads the version alive at the as-of, `asOf` the one alive at the moment asked about.
 */
export const deals = table(
  'deals',
  {
    id: reference('deal', { required: true }),
    owner: reference('owner'),
    /** the owner when the deal was created */
    opener: reference(undefined, { derived: true }),
    /** the owner when the deal reached its present end */
    closer: reference(undefined, { derived: true }),
    lead: reference('lead'),
    customer: reference('customer'),
    status: choice(statuses, { dimension: 'status', required: true }),
    stage: label('stage'),
    amount: money(),
    currency: label('currency'),
    createdAt: instant({ owner: 'opener', always: true }),
    closedAt: instant({ owner: 'closer' }),
    /** when it is expected to close */
    dueAt: instant(),
    kind: choice(['new', 'upsell', 'renewal'], { dimension: 'kind' }),
    source: label('source'),
    product: label('product'),
    segment: label('segment'),
    pipeline: label('pipeline'),
    competitor: label('competitor'),
    lossReason: label('lossReason'),
    validFrom: instant({ derived: true }),
    validTo: instant({ derived: true }),
  },
  ['validFrom', 'validTo'],
);
