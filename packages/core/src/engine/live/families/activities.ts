import { completeRows, numbersIn } from '../../../derive/activities.ts';
import { leadsOf, touchedUnit } from '../../../derive/links.ts';
import type { Past } from '../../../derive/past.ts';
import { touchTest } from '../../../derive/touches.ts';
import type { TableName } from '../../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../../records/checked.ts';
import { followed, mergesAt } from '../../../records/merges.ts';
import { placesInTime } from '../../../records/order.ts';
import type { Row } from '../../../records/row.ts';
import type { Change, Entry } from '../entries.ts';
import type { Initial, LiveTable } from '../table.ts';
import { closedDeal, closingChange, directed, linked, marked, merging, type Sign } from '../whole.ts';
import { type Add, type Cutter, cutterOf, type Emit, type Family, pastOfUnit, type World, withWitnesses } from './family.ts';
import { dealsOf, entriesOf, mergedWith, mergeRecords, recordsOf } from './merged.ts';
import { TouchCounts } from './touch-counts.ts';

const noNumbers: Row = { touchNumber: null, callNumber: null, onOpenDeal: false };

/** Activities with their numbers: those that are numbered together are made anew together, unless one comes after all others. */
export class Activities implements Family {
  readonly tables = ['activities'] as const;
  readonly entities = ['activities', 'deals', 'changes'] as const;
  private readonly world: World;
  /** by unit; those of leads, which are most, by the lead itself */
  private readonly counts = new TouchCounts();
  private readonly ofLeads = new TouchCounts();
  private readonly cut: Cutter['cut'];
  private readonly isPast: Cutter['isPast'];
  private readonly isTouchBy: ReturnType<typeof touchTest>;

  constructor(world: World) {
    this.world = world;
    ({ cut: this.cut, isPast: this.isPast } = cutterOf(world, 'activities'));
    const shown = (sign: Sign, column: string): string[] => (world.whole.witness(sign) ? [column] : []);
    this.isTouchBy = touchTest(new Set([...shown(directed, 'outbound'), ...shown(marked, 'automated')]));
  }

  private get table(): LiveTable {
    return this.world.tables.activities!;
  }

  initial(_: TableName, past: Past): Initial {
    const { records, presences } = this.world;
    // The first touch that comes late would have to wait for what it is looked up by: with a million activities, seconds.
    for (const column of ['lead', 'deal', 'customer']) if (presences.activities?.columns.has(column)) records.by('activities', column, null);
    const { table, workedOut } = past.activities();
    const [touches, calls] = [numbersIn(workedOut.touchNumber), numbersIn(workedOut.callNumber)];
    const entries = [...records.all('activities')].filter(({ record }) => this.cut(record).length > 0);
    entries.forEach(({ record }, row) => {
      const touchNumber = touches(row);
      if (touchNumber !== null) this.counted(this.unitOf(record)!, { touchNumber, callNumber: calls(row), at: record.at });
    });
    return { table, workedOut, units: entries.map(({ number }) => number) };
  }

  private counted(unit: string, row: Row): void {
    const counts = this.countsOf(unit);
    counts.see(counts.placeOf(nameIn(unit)), row);
  }

  private countsOf(unit: string): TouchCounts {
    return isLead(unit) ? this.ofLeads : this.counts;
  }

  /** Whom an activity is counted with; of a merged deal, with the survivor. */
  private unitOf(record: CheckedRecord): string | null {
    if (record.lead || record.deal == null) return touchedUnit(record, noLeads);
    const { world } = this;
    const { deals, changes } = mergeRecords(record.deal, world);
    const [activity] = deals ? followed([record], mergesAt(deals, changes!, world.asOf)) : [record];
    return touchedUnit(activity!, leadsOf(recordsOf('deals', 'id', [activity!.deal], world)));
  }

  touch(change: Change, emit: Emit, add: Add): void {
    const { before, after } = change;
    if (before === undefined && after!.entity === 'activities' && this.addLast(after!, add)) return;
    const units = this.unitsTouched(change);
    const own = after?.entity === 'activities' ? after : undefined;
    if (before?.entity === 'activities' && !own) emit(this.table, before.number, []);
    if (this.areAsRecorded) this.number(units, own, firstMoment(change), emit);
    else this.make(units, own, emit);
  }

  /** All that rows say beside their records is their numbers. */
  private get areAsRecorded(): boolean {
    return this.world.whole.witness(merging) === undefined && !this.table.has('onOpenDeal');
  }

  /** A new activity that nothing else is numbered after. */
  private addLast({ number, record }: Entry, add: Add): boolean {
    if (record.deal != null && !this.areAsRecorded) return false;
    if (!this.isPast(record)) return false;
    const isTouch = typeof record.at === 'number' && this.isTouch(record);
    const unit = isTouch && !record.lead ? this.unitOf(record) : null;
    if (!isTouch || (unit === null && !record.lead)) {
      add(this.table, number, record, noNumbers);
      return true;
    }
    const counts = unit === null ? this.ofLeads : this.countsOf(unit);
    const place = counts.placeOf(unit === null ? (record.lead as string) : nameIn(unit));
    if (!counts.isLast(place, record)) return false;
    add(this.table, number, record, counts.next(place, record));
    return true;
  }

  private unitsTouched({ before, after }: Change): ReadonlySet<string> {
    const one = (before ?? after)!;
    const units = new Set<string>();
    const touched = (record: CheckedRecord): void => {
      const unit = this.unitOf(record);
      if (unit !== null) units.add(unit);
    };
    if (one.entity === 'activities') {
      for (const entry of [before, after]) if (entry) touched(entry.record);
      return units;
    }
    const isOther = one.entity === 'deals' && (before?.record.lead ?? null) !== (after?.record.lead ?? null);
    if (!isOther && this.areAsRecorded) return units;
    const deals = dealsOf(one, this.world);
    if (!isOther && deals.size < 2 && !this.table.has('onOpenDeal')) return units;
    for (const entry of entriesOf('activities', 'deal', deals, this.world)) touched(entry.record);
    for (const { lead } of [before?.record ?? {}, ...recordsOf('deals', 'id', deals, this.world)]) if (lead) units.add(`${leadPrefix}${lead}`);
    return units;
  }

  private entriesOf(unit: string): readonly Entry[] {
    const { records } = this.world;
    const [kind, id] = [unit.slice(0, unit.indexOf(' ')), unit.slice(unit.indexOf(' ') + 1)];
    if (kind === 'lead')
      return [
        ...records.by('activities', 'lead', id),
        ...this.ofDeals(
          records.by('deals', 'lead', id).map(({ record }) => record.id),
          unit,
        ),
      ];
    if (kind === 'deal') return this.ofDeals([id], unit);
    return records.by('activities', 'customer', id).filter(({ record }) => this.unitOf(record) === unit);
  }

  /** Those that are about deals, or deals merged with them, and are counted with a unit. */
  private ofDeals(deals: readonly unknown[], unit: string): readonly Entry[] {
    if (deals.length === 0) return none;
    const all = new Set(deals.flatMap((deal) => [...mergedWith(deal, this.world)]));
    return entriesOf('activities', 'deal', all, this.world).filter(({ record }) => !record.lead && this.unitOf(record) === unit);
  }

  /** The touches of these units are numbered anew, one after the other; those before a moment stay as they were. */
  private number(units: ReadonlySet<string>, own: Entry | undefined, from: number, emit: Emit): void {
    if (own && !this.isNumbered(own)) emit(this.table, own.number, this.cut(own.record), noNumbers);
    for (const unit of units) {
      const counts = this.countsOf(unit);
      const place = counts.placeOf(nameIn(unit));
      counts.clear(place);
      const touches = this.entriesOf(unit).filter(this.isDated);
      const moments = Float64Array.from(touches, ({ record }) => record.at as number);
      for (const touch of placesInTime(moments, (one) => touches[one]!.record)) {
        const { number, record } = touches[touch]!;
        const numbers = counts.next(place, record);
        if ((record.at as number) >= from) emit(this.table, number, this.cut(record), numbers);
      }
    }
  }

  private isTouch({ outbound, automated }: CheckedRecord): boolean {
    return this.isTouchBy(outbound === true, automated === false);
  }

  /** A touch that has been by then. */
  private readonly isDated = ({ record }: Entry): boolean => typeof record.at === 'number' && record.at < this.world.asOf && this.isTouch(record);

  private isNumbered(entry: Entry): boolean {
    return this.isDated(entry) && this.unitOf(entry.record) !== null;
  }

  /** All rows of these units, with whatever is worked out of them. */
  private make(units: ReadonlySet<string>, own: Entry | undefined, emit: Emit): void {
    const found = new Set<Entry>(own && [own]);
    for (const unit of units) {
      const counts = this.countsOf(unit);
      counts.clear(counts.placeOf(nameIn(unit)));
      for (const entry of this.entriesOf(unit)) found.add(entry);
    }
    if (found.size === 0) return;
    const entries = [...found];
    const rows = completeRows(pastOfUnit(this.world, this.recordsOf(entries)).activities());
    let place = 0;
    for (const { number, record } of entries) {
      const row = this.cut(record).length > 0 ? rows[place++] : undefined;
      emit(this.table, number, row ? [row] : []);
      if (row?.touchNumber != null) this.counted(this.unitOf(record)!, row);
    }
  }

  private recordsOf(entries: readonly Entry[]): CheckedRecords {
    const { world } = this;
    const deals = new Set(entries.flatMap(({ record }) => (record.deal == null ? [] : [...mergedWith(record.deal, world)])));
    const changes = recordsOf('changes', 'deal', deals, world);
    return {
      activities: withWitnesses(
        world,
        entries.map(({ record }) => record),
        [directed, marked, linked],
      ),
      deals: withWitnesses(world, recordsOf('deals', 'id', deals, world), [world.openAmount, closedDeal]),
      changes: withWitnesses(world, changes, [closingChange]),
    };
  }
}

/** Of an activity that changes: touches before it are none the wiser. Of a deal, all of its touches may be another's. */
function firstMoment({ before, after }: Change): number {
  if ((before ?? after)!.entity !== 'activities') return Number.NEGATIVE_INFINITY;
  return Math.min(...[before, after].flatMap((entry) => (typeof entry?.record.at === 'number' ? [entry.record.at] : [])));
}

const leadPrefix = 'lead ';
const isLead = (unit: string): boolean => unit.startsWith(leadPrefix);
/** Leads are counted by themselves, others with what they are. */
const nameIn = (unit: string): string => (isLead(unit) ? unit.slice(leadPrefix.length) : unit);

const none: readonly Entry[] = [];
const noLeads: ReadonlyMap<unknown, string> = new Map();
