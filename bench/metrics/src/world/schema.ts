import { activityKinds, dealKinds, lossKinds, lossReasons, meetingKinds, outcomes, owners, places, products, sources, stages, statuses } from './words.ts';

/** Text, as codes into a list of words; −1 is an empty cell. */
export interface CodesColumn {
  readonly kind: 'codes';
  readonly word: (code: number) => string;
  /** absent where every row of a table has a word of its own */
  readonly words?: readonly string[];
}

/** Instants in epoch milliseconds, amounts in cents, numbers: NaN is an empty cell. Flags: 1, 0, or 2 for empty. */
export interface PlainColumn<K extends 'instants' | 'amounts' | 'numbers' | 'flags' = 'instants' | 'amounts' | 'numbers' | 'flags'> {
  readonly kind: K;
}

export type ColumnSchema = CodesColumn | PlainColumn;

const dictionary = (words: readonly string[]): CodesColumn => ({ kind: 'codes', words, word: (code) => words[code]! });
const ids = (prefix: string): CodesColumn => ({ kind: 'codes', word: (code) => `${prefix}-${code + 1}` });
const instant: PlainColumn<'instants'> = { kind: 'instants' };
const amount: PlainColumn<'amounts'> = { kind: 'amounts' };
const number: PlainColumn<'numbers'> = { kind: 'numbers' };
const flag: PlainColumn<'flags'> = { kind: 'flags' };

const owner = dictionary(owners);
const lead = ids('lead');
const deal = ids('deal');

/** The tables of the library that the workload reads, as they are known at the as-of. */
export const schemas = {
  activities: {
    owner,
    lead,
    deal,
    kind: dictionary(activityKinds),
    at: instant,
    outbound: flag,
    automated: flag,
    connected: flag,
    touchNumber: number,
    callNumber: number,
  },
  leads: { id: lead, owner, source: dictionary(sources), reactivated: flag, createdAt: instant, qualifiedAt: instant, convertedAt: instant },
  meetings: { owner, kind: dictionary(meetingKinds), place: dictionary(places), outcome: dictionary(outcomes), bookedAt: instant, startsAt: instant },
  deals: {
    id: deal,
    owner,
    opener: owner,
    closer: owner,
    kind: dictionary(dealKinds),
    source: dictionary(sources),
    product: dictionary(products),
    status: dictionary(statuses),
    stage: dictionary(stages),
    amount,
    probability: number,
    qualified: flag,
    createdAt: instant,
    closedAt: instant,
    dueAt: instant,
    lossKind: dictionary(lossKinds),
    lossReason: dictionary(lossReasons),
    validFrom: instant,
    validTo: instant,
  },
  credits: {
    deal,
    owner,
    kind: dictionary(dealKinds),
    role: dictionary(['split']),
    status: dictionary(statuses),
    createdAt: instant,
    closedAt: instant,
    amount,
  },
  stagesReached: {
    deal,
    owner,
    stage: dictionary(stages),
    rank: number,
    status: dictionary(statuses),
    createdAt: instant,
    reachedAt: instant,
    nextReachedAt: instant,
  },
  quotas: { owner, from: instant, to: instant, heldFrom: instant, heldTo: instant, amount },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnSchema>>>>;

export type Schemas = typeof schemas;
export type WorldTable = keyof Schemas;
