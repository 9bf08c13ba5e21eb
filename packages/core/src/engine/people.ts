import type { StoredColumn, StoredTable } from '../dataset/column.ts';
import { noCode } from '../dataset/column.ts';

export type Codes = Extract<StoredColumn, { kind: 'codes' }>;

/** The cell of a text column, or null. */
export const wordAt = ({ codes, words }: Codes, row: number): string | null => (codes[row] === noCode ? null : words[codes[row]!]!);

export const instantsOf = (table: StoredTable, column: string): Float64Array => (table.columns[column] as { values: Float64Array }).values;

/**
 * The row of a person that is in force at a moment. Who stands once has one team, whatever their days of work;
 * who stands several times has that of the row begun last.
 */
export type PersonAt = (id: string, moment: number) => number | undefined;

/** Rows of people come in the order in which they come into force. */
export function personAt(people: StoredTable): PersonAt {
  const begins = beginsOf(people);
  const rows = rowsOf(people);
  return (id, moment) => {
    const list = rows.get(id);
    return list?.findLast((row) => begins(row) <= moment) ?? list?.[0];
  };
}

function beginsOf(people: StoredTable): (row: number) => number {
  const starts = people.columns.from ? instantsOf(people, 'from') : undefined;
  return (row) => (starts && !Number.isNaN(starts[row]) ? starts[row]! : Number.NEGATIVE_INFINITY);
}

function rowsOf(people: StoredTable): ReadonlyMap<string, readonly number[]> {
  const ids = people.columns.id as Codes;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < people.length; row++) {
    const id = wordAt(ids, row)!;
    const list = rows.get(id);
    if (list) list.push(row);
    else rows.set(id, [row]);
  }
  return rows;
}

/** Everybody above a person at a moment, nearest first, and the person if they are anybody's manager then. A circle ends where it closes. */
export function managersAt(people: StoredTable, at: PersonAt): (id: string, moment: number) => readonly string[] {
  const managers = people.columns[people.dimensions.manager ?? ''] as Codes | undefined;
  if (!managers) return () => [];
  const manages = managementOf(people, managers);
  return (id, moment) => {
    const chain = manages(id, moment) ? [id] : [];
    for (let person: string | null = id; person !== null; ) {
      const row = at(person, moment);
      person = row === undefined ? null : wordAt(managers, row);
      if (person === null || chain.includes(person)) break;
      chain.push(person);
    }
    return chain;
  };
}

/** Whether anybody has this manager at a moment: in some row of theirs until their next one begins. */
function managementOf(people: StoredTable, managers: Codes): (id: string, moment: number) => boolean {
  const begins = beginsOf(people);
  const spans = new Map<string, (readonly [from: number, to: number])[]>();
  for (const rows of rowsOf(people).values()) {
    rows.forEach((row, index) => {
      const manager = wordAt(managers, row);
      const [from, next] = [index === 0 ? Number.NEGATIVE_INFINITY : begins(row), rows[index + 1]];
      const span = [from, next === undefined ? Number.POSITIVE_INFINITY : begins(next)] as const;
      if (manager !== null) spans.set(manager, [...(spans.get(manager) ?? []), span]);
    });
  }
  return (id, moment) => (spans.get(id) ?? []).some(([from, to]) => from <= moment && moment < to);
}
