import type { Dataset, Entity, tables } from '@salesperf/core';

type CheckedRecord = NonNullable<Dataset['records'][Entity]>[number];

/** The moments a source gives; those of versions are worked out. */
type Moment<E extends Entity> = Exclude<
  { [C in keyof (typeof tables)[E] & string]: (typeof tables)[E][C] extends { readonly type: 'instant' } ? C : never }[keyof (typeof tables)[E] & string],
  'validFrom' | 'validTo'
>;

const always = (): boolean => true;
const never = (): boolean => false;

/**
 * Which moments say that something happened, and so that the data reaches that far. A plan does not, however far ahead it lies.
 * A moment that is added to the model does not compile until it is decided about here.
 */
const happens: { readonly [E in Entity]: { readonly [C in Moment<E>]: (record: CheckedRecord) => boolean } } = {
  // The first and last day of work are agreed ahead.
  people: { from: never, to: never },
  leads: { createdAt: always, qualifiedAt: always, convertedAt: always, droppedAt: always },
  activities: { at: always },
  // The agreed time of a meeting is a plan until somebody came to it, or waited in vain.
  meetings: { bookedAt: always, startsAt: ({ outcome }) => outcome === 'held' || outcome === 'no_show' },
  proposals: { sentAt: always, answeredAt: always },
  // The close date of an open deal is a hope, in whatever column it stands.
  deals: { createdAt: always, closedAt: ({ status }) => status === 'won' || status === 'lost', dueAt: never },
  changes: { at: always, dueAt: never },
  customers: { since: always },
  // Since when the customer is one is worked out, and no later than the payment.
  payments: { paidAt: always, since: never },
  surveys: { sentAt: always, answeredAt: always },
  quotas: { from: never, to: never, heldFrom: never, heldTo: never },
  goals: { startsAt: never, endsAt: never },
  splits: {},
  stages: {},
  subscriptionChanges: { at: always },
  invoices: { issuedAt: always },
  // What is to be spent may be agreed far ahead.
  spend: { from: never, to: never },
  calls: { at: always },
  criteria: { at: always },
};

export interface Happening {
  readonly at: number;
  /** such as "deals.closedAt" */
  readonly what: string;
}

/** The first and the last thing that happened before a moment; nothing where nothing did. */
export function happenings({ records }: Dataset, before = Number.POSITIVE_INFINITY): { readonly first: Happening; readonly last: Happening } | undefined {
  let first: Happening | undefined;
  let last: Happening | undefined;
  for (const [entity, moments] of Object.entries(happens)) {
    for (const [column, happened] of Object.entries(moments)) {
      for (const record of records[entity as Entity] ?? []) {
        const at = record[column];
        if (typeof at !== 'number' || at >= before || !happened(record)) continue;
        if (!first || at < first.at) first = { at, what: `${entity}.${column}` };
        if (!last || at > last.at) last = { at, what: `${entity}.${column}` };
      }
    }
  }
  return first && last && { first, last };
}
