import { noCode, Words } from '../dataset/column.ts';
import type { CheckedRecord } from '../records/checked.ts';

/** Whom activities were for, as codes: they are looked up once, and read more than once. */
export interface Links {
  readonly lead: Int32Array;
  readonly deal: Int32Array;
  /** whom the touch counts for: its lead, or that of its deal; else its deal; else its customer */
  readonly unit: Int32Array;
  /** how many units there are */
  readonly units: number;
}

type Linked = CheckedRecord & { readonly lead?: string | null; readonly deal?: string | null; readonly customer?: string | null };

/** @param leads the words of leads, and `deals` those of deals: words that they lack are added */
export function linksOf(activities: readonly Linked[], deals: readonly Linked[], words: { readonly leads: Words; readonly deals: Words }): Links {
  const [lead, deal, unit] = [new Int32Array(activities.length), new Int32Array(activities.length), new Int32Array(activities.length)];
  const leadOf = leadsOf(deals);
  const customers = new Words();
  const units = new Units();
  activities.forEach((activity, row) => {
    lead[row] = activity.lead ? words.leads.codeOf(activity.lead) : noCode;
    deal[row] = activity.deal ? words.deals.codeOf(activity.deal) : noCode;
    const through = lead[row] === noCode && leadOf.size > 0 ? leadOf.get(activity.deal) : undefined;
    const byLead = through === undefined ? lead[row]! : words.leads.codeOf(through);
    if (byLead !== noCode) unit[row] = units.of(0, byLead);
    else if (deal[row] !== noCode) unit[row] = units.of(1, deal[row]!);
    else unit[row] = activity.customer ? units.of(2, customers.codeOf(activity.customer)) : noCode;
  });
  return { lead, deal, unit, units: units.count };
}

/** The same of one activity, in words: `lead l1`, `deal d1`, `customer c1`, or nobody. */
export function touchedUnit({ lead, deal, customer }: Linked, leads: Pick<ReadonlyMap<unknown, string>, 'get'>): string | null {
  const through = lead ?? leads.get(deal);
  return through ? `lead ${through}` : deal ? `deal ${deal}` : customer ? `customer ${customer}` : null;
}

/** Numbers leads, deals and customers, each by their code, in one sequence. */
class Units {
  count = 0;
  readonly #numbers: readonly (number | undefined)[][] = [[], [], []];

  of(kind: 0 | 1 | 2, code: number): number {
    const numbers = this.#numbers[kind]! as number[];
    numbers[code] ??= this.count++;
    return numbers[code];
  }
}

/** The lead of each deal; of two records of one deal, the first by name, whichever was added first. */
export function leadsOf(deals: readonly Linked[]): ReadonlyMap<unknown, string> {
  const leads = new Map<unknown, string>();
  for (const { id, lead } of deals) {
    const other = lead ? leads.get(id) : undefined;
    if (lead && (other === undefined || lead < other)) leads.set(id, lead);
  }
  return leads;
}
