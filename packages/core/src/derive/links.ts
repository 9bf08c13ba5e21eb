import { noCode } from '../dataset/column.ts';
import { codesOf, type RecordTable } from '../dataset/recorded/table.ts';

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
  const leadOf = leadsOf(deals);
  const unit = new Int32Array(activities.length).fill(noCode);
  const units = new Units();
  for (let row = 0; row < unit.length; row++) {
    const byLead = lead[row] === noCode && deal[row] !== noCode ? (leadOf?.[deal[row]!] ?? noCode) : lead[row]!;
    if (byLead !== noCode) unit[row] = units.of(0, byLead);
    else if (deal[row] !== noCode) unit[row] = units.of(1, deal[row]!);
    else if (customer[row] !== noCode) unit[row] = units.of(2, customer[row]!);
  }
  return { lead, deal, unit, units: units.count };
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

/** The lead of each deal, by its code; of two records of one deal, the first by name, whichever was added first. */
function leadsOf(deals: RecordTable): Int32Array | undefined {
  const [ids, leads] = [codesOf(deals, 'id'), codesOf(deals, 'lead')];
  if (!ids || !leads) return undefined;
  const found = new Int32Array(ids.words.list.length).fill(noCode);
  const { list } = leads.words;
  ids.codes.forEach((deal, row) => {
    const [lead, other] = [leads.codes[row]!, found[deal]!];
    if (lead !== noCode && (other === noCode || list[lead]! < list[other]!)) found[deal] = lead;
  });
  return found;
}
