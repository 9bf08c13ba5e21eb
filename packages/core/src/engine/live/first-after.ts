import { noCode } from '../../dataset/column.ts';
import type { FirstAfterNode } from '../../metric/node.ts';
import type { TableName } from '../../model/index.ts';
import type { Context, Source } from '../context.ts';
import { type Codes, instantsOf } from '../people.ts';
import { allEvents, eventsOf, type RowTest, testOf } from '../scan/events.ts';
import { factsOf, keepFacts } from '../scan/facts.ts';
import type { LiveTable } from './table.ts';

/** Where rows are taken out and in again, as their first event is another. */
interface Around {
  readonly leave: (row: number) => void;
  readonly enter: (row: number) => void;
}

/** The first event after a moment of each row of a table, kept up to date as rows and events come and go. */
export class FirstAfter {
  readonly table: LiveTable;
  readonly events: LiveTable;
  readonly firsts: Float64Array;
  private readonly starts: Float64Array;
  private readonly units: Int32Array;
  private readonly eventUnits: Int32Array;
  private readonly eventMoments: Float64Array;
  private readonly ends: Float64Array | null;
  private readonly test: RowTest;
  private readonly asOf: number;
  private readonly around: Around;
  /** unit → rows, and the moments of its events, in no order */
  private readonly rowsOf: number[][] = [];
  private readonly momentsOf: number[][] = [];
  private readonly row = new Int32Array(1);
  private readonly signature = new Int32Array(1);

  /** @param firsts of the rows and events there are */
  constructor({ from, event, on, where }: FirstAfterNode, table: LiveTable, firsts: Float64Array, context: Context, around: Around) {
    const source: Source = { table: context.known[event.table as TableName]!, shape: context.dataset.shapes[event.table as TableName] };
    this.table = table;
    this.events = source.table as LiveTable;
    this.firsts = firsts;
    this.starts = instantsOf(table, from.column);
    this.units = (table.columns[table.dimensions[on]!] as Codes).codes;
    this.eventUnits = (this.events.columns[this.events.dimensions[on]!] as Codes).codes;
    this.eventMoments = instantsOf(this.events, event.column);
    this.ends = source.shape.history ? instantsOf(this.events, source.shape.history[1]) : null;
    this.test = testOf(where, source, context);
    this.asOf = context.query.asOf;
    this.around = around;
    keepFacts(firsts, { ...factsOf(this.eventMoments), hasEmpty: true });
    const { count, units, moments } = allEvents(eventsOf(event, on, where, context), this.asOf);
    for (let place = 0; place < count; place++) listAt(this.momentsOf, units[place]!).push(moments[place]!);
  }

  /** The rows there are when they are first read. */
  start(rows: Int32Array): void {
    for (const row of rows) if (this.units[row] !== noCode) listAt(this.rowsOf, this.units[row]!).push(row);
  }

  private isEvent(row: number): boolean {
    const { eventUnits, eventMoments, ends } = this;
    if (eventUnits[row] === noCode || !(eventMoments[row]! < this.asOf) || (ends && !Number.isNaN(ends[row]!))) return false;
    this.row[0] = row;
    this.test.signer.sign(this.row, 1, this.signature);
    return this.test.holds(this.signature[0]!);
  }

  /** An event comes. */
  addEvent(event: number): void {
    if (!this.isEvent(event)) return;
    const [unit, moment] = [this.eventUnits[event]!, this.eventMoments[event]!];
    listAt(this.momentsOf, unit).push(moment);
    const rows = this.rowsOf[unit];
    if (!rows) return;
    const { starts, firsts, around } = this;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      if (!(moment >= starts[row]!) || moment >= firsts[row]!) continue;
      around.leave(row);
      firsts[row] = moment;
      around.enter(row);
    }
  }

  /** An event goes. */
  dropEvent(event: number): void {
    if (!this.isEvent(event)) return;
    const [unit, moment] = [this.eventUnits[event]!, this.eventMoments[event]!];
    const moments = this.momentsOf[unit]!;
    moments[moments.indexOf(moment)] = moments.at(-1)!;
    moments.pop();
    for (const row of this.rowsOf[unit] ?? []) {
      if (this.firsts[row] !== moment || moments.includes(moment)) continue;
      this.around.leave(row);
      this.find(row);
      this.around.enter(row);
    }
  }

  /** A row comes, whose moments are written. */
  addRow(row: number): void {
    const unit = this.units[row]!;
    if (unit !== noCode) listAt(this.rowsOf, unit).push(row);
    this.find(row);
  }

  /** A row goes. */
  dropRow(row: number): void {
    const unit = this.units[row]!;
    if (unit === noCode) return;
    const rows = this.rowsOf[unit]!;
    rows[rows.indexOf(row)] = rows.at(-1)!;
    rows.pop();
  }

  private find(row: number): void {
    const start = this.starts[row]!;
    let first = Number.NaN;
    const moments = this.units[row] === noCode ? undefined : this.momentsOf[this.units[row]!];
    if (moments) for (const moment of moments) if (moment >= start && !(moment >= first)) first = moment;
    this.firsts[row] = first;
  }
}

function listAt(lists: number[][], place: number): number[] {
  lists[place] ??= [];
  return lists[place];
}
