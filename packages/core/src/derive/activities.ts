import { emptyFlag, type StoredColumn } from '../dataset/column.ts';
import { type Dictionaries, type WorkedOut, wordsOf } from '../dataset/store.ts';
import type { Spec } from '../model/column.ts';
import type { CheckedRecord } from '../records/checked.ts';
import type { Row } from '../records/row.ts';
import { thereAt, withoutFuture } from './cut.ts';
import { linksOf } from './links.ts';
import { openDeals } from './on-open-deal.ts';
import { touchNumbers } from './touches.ts';
import type { DealHistory } from './versions.ts';

/** Activities as known at the as-of, with their place among the touches, and whether their deal was open. */
export interface Activities {
  readonly rows: readonly CheckedRecord[];
  readonly workedOut: WorkedOut;
  /** the rows that are touches of somebody */
  readonly touches: () => readonly CheckedRecord[];
}

interface ActivitiesInput {
  readonly activities: readonly CheckedRecord[];
  /** what shows which columns the source has */
  readonly judged: readonly CheckedRecord[];
  readonly columns: Readonly<Record<string, Spec>>;
  readonly deals: readonly CheckedRecord[];
  readonly histories: readonly DealHistory[];
  readonly dictionaries: Dictionaries;
  readonly asOf: number;
}

export function activitiesAt({ activities, judged, columns, deals, histories, dictionaries, asOf }: ActivitiesInput): Activities {
  const words = { leads: wordsOf(dictionaries, 'lead'), deals: wordsOf(dictionaries, 'deal') };
  const links = linksOf(activities, deals, words);
  // Numbered before they are cut: a touch that is not there for another reason is a touch all the same.
  const numbers = touchNumbers(activities, links, asOf, judged);
  const isThere = activities.map(thereAt(columns, asOf));
  const isCut = isThere.includes(false);
  const ofRows = <C extends Cut<C>>(cells: C): C => (isCut ? cells.filter((_, row) => isThere[row]!) : cells);
  const rows = withoutFuture(columns, ofRows(activities as CheckedRecord[]), asOf);
  const [lead, deal, touches, calls] = [ofRows(links.lead), ofRows(links.deal), ofRows(numbers.touches), ofRows(numbers.calls)];
  return {
    rows,
    workedOut: {
      lead: { kind: 'codes', codes: lead, words: words.leads.list },
      deal: { kind: 'codes', codes: deal, words: words.deals.list },
      touchNumber: { kind: 'numbers', values: touches },
      callNumber: { kind: 'numbers', values: calls },
      onOpenDeal: openDeals(rows, deal, words.deals, histories),
    },
    touches: () => rows.filter((_, row) => !Number.isNaN(touches[row])),
  };
}

/** Activities as rows that have all that was worked out of them. */
export function completeRows({ rows, workedOut }: Pick<Activities, 'rows' | 'workedOut'>): Row[] {
  const [touches, calls, open] = [numbersIn(workedOut.touchNumber), numbersIn(workedOut.callNumber), workedOut.onOpenDeal as Flags];
  return rows.map((row, place) => ({
    ...row,
    touchNumber: touches(place),
    callNumber: calls(place),
    onOpenDeal: open.values[place] === emptyFlag ? null : open.values[place] === 1,
  }));
}

type Flags = Extract<StoredColumn, { kind: 'flags' }>;

function numbersIn(column: StoredColumn | undefined): (row: number) => number | null {
  const { values } = column as Extract<StoredColumn, { kind: 'numbers' }>;
  return (row) => (Number.isNaN(values[row]!) ? null : values[row]!);
}

/** A list, or an array of numbers. */
interface Cut<C> {
  filter(keep: (cell: unknown, row: number) => boolean): C;
}
