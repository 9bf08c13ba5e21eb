import { type Book, type Entity, type Language, type Records, SalesperfError, type Words } from '@salesperf/core';
import type { Random, Team } from '@salesperf/example-team';
import type { Phrases } from './phrases.ts';

type RecordIn<E extends Entity> = NonNullable<Records[E]>[number];
export type Deal = RecordIn<'deals'>;
export type Lead = RecordIn<'leads'>;
export type Meeting = RecordIn<'meetings'>;
export type Activity = RecordIn<'activities'> & { readonly owner: string };
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What happens: what is written down of it, and how it is told. */
export interface Happening {
  readonly write: (book: Book) => void;
  readonly text: Words;
}

/** What those who write records down have before them. */
export interface Crm {
  readonly random: Random;
  readonly say: Readonly<Record<Language, Phrases>>;
  readonly currency: string;
  readonly zone: string;
  readonly people: readonly Person[];
  readonly stages: readonly string[];
  readonly sources: readonly string[];
  readonly openDeals: Map<string, Deal>;
  /** leads nobody has called yet */
  readonly newLeads: Lead[];
  /** in the order of their time */
  readonly plannedMeetings: Meeting[];
  /** calls of these days, which may turn out to be wrong */
  readonly calls: Activity[];
  /** what the CRM says of every deal in a stage */
  readonly outlookOf: (stage: string) => Pick<Deal, 'stage' | 'probability' | 'forecastCategory'>;
  readonly endOf: (status: 'won' | 'lost') => Pick<Deal, 'status' | 'stage' | 'probability' | 'forecastCategory'>;
  readonly customerOf: (record: Pick<Deal, 'customer'>) => string;
  readonly newId: () => string;
}

/** The CRM of the team as its records leave it. */
export function crmOf({ records, stages, currency, zone, asOf }: Team, { random, say }: Pick<Crm, 'random' | 'say'>): Crm {
  const { people = [], deals = [], meetings = [], customers = [] } = records;
  const names = new Map(customers.map(({ id, name }) => [id, name ?? id]));
  const outlook = ({ stage, probability, forecastCategory }: Partial<Deal> = {}) => ({
    stage: stage ?? null,
    probability: probability ?? null,
    forecastCategory: forecastCategory ?? null,
  });
  let ids = 0;
  return {
    random,
    say,
    currency,
    zone,
    stages,
    people: people.filter(({ to }) => to == null || Number(to) > asOf).map(({ id, name }) => ({ id, name: name ?? id })),
    sources: [...new Set(deals.flatMap(({ source }) => source ?? []))],
    openDeals: new Map(deals.filter(({ status }) => status === 'open').map((deal) => [deal.id, deal])),
    newLeads: [],
    plannedMeetings: meetings.filter(({ outcome }) => outcome === 'planned').sort((one, other) => Number(one.startsAt) - Number(other.startsAt)),
    calls: [],
    outlookOf: (stage) => outlook(deals.find((deal) => deal.stage === stage)),
    endOf: (status) => ({ status, ...outlook(deals.find((deal) => deal.status === status)) }),
    customerOf: ({ customer }) => names.get(customer ?? '') ?? customer ?? '–',
    newId: () => `live ${++ids}`,
  };
}

/** Writes a record down. One that is made up here has to fit. */
export function put<E extends Entity>(book: Book, entity: E, record: RecordIn<E>): void {
  const exclusion = book.put(entity, record);
  if (exclusion) throw new SalesperfError('invalid_record', `Cannot play an event: ${exclusion.reason}`);
}

/** An event, told in both languages. */
export const told = ({ say }: Crm, who: Person, phrase: (say: Phrases) => string, write: (book: Book) => void): Happening => ({
  write,
  text: { en: `${who.name}: ${phrase(say.en)}`, ru: `${who.name}: ${phrase(say.ru)}` },
});
