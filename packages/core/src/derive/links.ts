import { noCode } from '../dataset/column.ts';
import { codesOf, type RecordTable } from '../dataset/recorded/table.ts';
import type { CheckedRecord } from '../records/checked.ts';

type Linked = CheckedRecord & { readonly lead?: string | null; readonly deal?: string | null; readonly customer?: string | null };

/** Whom activities were for, as codes; −1 where for nobody. */
export interface Links {
  readonly lead: Int32Array;
  readonly deal: Int32Array;
  /** whom the touch counts for: its lead, or that of its deal; else its deal; else its customer */
  readonly unit: Int32Array;
  /** how many units there are */
  readonly units: number;
}

export function linksOf(activities: RecordTable, deals: RecordTable): Links {
  const nobody = new Int32Array(activities.length).fill(noCode);
  const [lead, deal, customer] = ['lead', 'deal', 'customer'].map((column) => codesOf(activities, column)?.codes ?? nobody) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const leadOf = leadCodes(deals);
  const unit = new Int32Array(activities.length).fill(noCode);
  const units = new Units();
  for (let row = 0; row < unit.length; row++) {
    const byLead = lead[row] === noCode && deal[row] !== noCode ? (leadOf.get(deal[row]!) ?? noCode) : lead[row]!;
    if (byLead !== noCode) unit[row] = units.of(0, byLead);
    else if (deal[row] !== noCode) unit[row] = units.of(1, deal[row]!);
    else if (customer[row] !== noCode) unit[row] = units.of(2, customer[row]!);
  }
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
export function leadsOf(deals: Iterable<Linked>): ReadonlyMap<unknown, string> {
  const leads = new Map<unknown, string>();
  for (const { id, lead } of deals) {
    const other = lead ? leads.get(id) : undefined;
    if (lead && (other === undefined || lead < other)) leads.set(id, lead);
  }
  return leads;
}

/** The same by codes. */
function leadCodes(deals: RecordTable): ReadonlyMap<number, number> {
  const [ids, leads] = [codesOf(deals, 'id'), codesOf(deals, 'lead')];
  if (!ids || !leads) return new Map();
  const named = Array.from(ids.codes, (id, row) => ({ id, lead: leads.codes[row] === noCode ? null : leads.words.list[leads.codes[row]!]! }));
  return new Map([...leadsOf(named)].map(([deal, lead]) => [deal as number, leads.words.find(lead)]));
}
