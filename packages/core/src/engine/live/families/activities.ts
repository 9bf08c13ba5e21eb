import { completeRows } from '../../../derive/activities.ts';
import { leadsOf, touchedUnit } from '../../../derive/links.ts';
import type { Past } from '../../../derive/past.ts';
import { placeAfter, type TouchCount, touchTest } from '../../../derive/touches.ts';
import type { TableName } from '../../../model/index.ts';
import type { CheckedRecord, CheckedRecords } from '../../../records/checked.ts';
import { followed, mergesAt } from '../../../records/merges.ts';
import type { Row } from '../../../records/row.ts';
import type { Change, Entry } from '../records.ts';
import type { LiveTable, UnitRows } from '../table.ts';
import { closedDeal, closingChange, directed, linked, marked, merging, type Sign } from '../whole.ts';
import { type Add, type Cutter, cutterOf, type Emit, type Family, pastOfUnit, type World, withWitnesses } from './family.ts';
import { dealsOf, entriesOf, mergedWith, mergeRecords, recordsOf } from './merged.ts';

/** Touches of a unit so far, and when the last was. */
interface Count extends TouchCount {
  last: number;
}

const noNumbers: Row = { touchNumber: null, callNumber: null, onOpenDeal: false };

/** Activities with their numbers: those that are numbered together are made anew together, unless one comes after all others. */
export class Activities implements Family {
  readonly tables = ['activities'] as const;
  readonly entities = ['activities', 'deals', 'changes'] as const;
  private readonly world: World;
  /** by unit; those of leads, which are most, by the lead itself */
  private readonly counts = new Map<string, Count>();
  private readonly ofLeads = new Map<unknown, Count>();
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

  initial(_: TableName, past: Past): UnitRows {
    const { records } = this.world;
    const rows = completeRows(past.activities());
    const entries = [...records.all('activities')].filter(({ record }) => this.cut(record).length > 0);
    for (const [place, { record }] of entries.entries()) if (rows[place]!.touchNumber != null) this.counted(this.unitOf(record)!, rows[place]!);
    return { rows, units: entries.map(({ key }) => key) };
  }

  private countOf(unit: string): Count | undefined {
    return isLead(unit) ? this.ofLeads.get(unit.slice(leadPrefix.length)) : this.counts.get(unit);
  }

  private setCount(unit: string, count: Count): void {
    if (isLead(unit)) this.ofLeads.set(unit.slice(leadPrefix.length), count);
    else this.counts.set(unit, count);
  }

  private counted(unit: string, { touchNumber, callNumber, at }: Row): void {
    const count = this.countOf(unit);
    const calls = (callNumber as number | null) ?? 0;
    if (!count) this.setCount(unit, { touches: touchNumber as number, calls, last: at as number });
    else {
      count.touches = Math.max(count.touches, touchNumber as number);
      count.calls = Math.max(count.calls, calls);
      count.last = Math.max(count.last, at as number);
    }
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
    const entries = new Set<Entry>();
    for (const unit of this.unitsTouched(change)) {
      if (isLead(unit)) this.ofLeads.delete(unit.slice(leadPrefix.length));
      else this.counts.delete(unit);
      for (const entry of this.entriesOf(unit)) entries.add(entry);
    }
    if (after?.entity === 'activities') entries.add(after);
    else if (before?.entity === 'activities') emit(this.table, before.key, []);
    if (entries.size > 0) this.make([...entries], emit);
  }

  /** A new activity that nothing else is numbered after. */
  private addLast({ key, record }: Entry, add: Add): boolean {
    if (record.deal != null && (this.world.whole.witness(merging) !== undefined || this.table.has('onOpenDeal'))) return false;
    if (!this.isPast(record)) return false;
    const isTouch = typeof record.at === 'number' && this.isTouchBy(record.outbound === true, record.automated === false);
    const unit = isTouch && !record.lead ? this.unitOf(record) : null;
    if (!isTouch || (unit === null && !record.lead)) {
      add(this.table, key, record, noNumbers);
      return true;
    }
    const known = unit === null ? this.ofLeads.get(record.lead) : this.countOf(unit);
    if (known && (record.at as number) <= known.last) return false;
    const count = known ?? { touches: 0, calls: 0, last: 0 };
    if (!known) this.setCount(unit ?? `${leadPrefix}${record.lead}`, count);
    count.last = record.at as number;
    add(this.table, key, record, placeAfter(count, record) as unknown as Row);
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
    const deals = dealsOf(one, this.world);
    const isOther = one.entity === 'deals' && (before?.record.lead ?? null) !== (after?.record.lead ?? null);
    if (!isOther && deals.size < 2 && !this.table.has('onOpenDeal')) return units;
    for (const entry of entriesOf('activities', 'deal', deals, this.world)) touched(entry.record);
    for (const { lead } of [before?.record ?? {}, ...recordsOf('deals', 'id', deals, this.world)]) if (lead) units.add(`${leadPrefix}${lead}`);
    return units;
  }

  private entriesOf(unit: string): readonly Entry[] {
    const { records } = this.world;
    const [kind, id] = [unit.slice(0, unit.indexOf(' ')), unit.slice(unit.indexOf(' ') + 1)];
    const ofDeals = (deals: readonly unknown[]): readonly Entry[] =>
      entriesOf('activities', 'deal', new Set(deals.flatMap((deal) => [...mergedWith(deal, this.world)])), this.world);
    const near =
      kind === 'customer'
        ? records.by('activities', 'customer', id)
        : kind === 'deal'
          ? ofDeals([id])
          : [...records.by('activities', 'lead', id), ...ofDeals(records.by('deals', 'lead', id).map(({ record }) => record.id))];
    return near.filter(({ record }) => this.unitOf(record) === unit);
  }

  private make(entries: readonly Entry[], emit: Emit): void {
    const rows = completeRows(pastOfUnit(this.world, this.recordsOf(entries)).activities());
    let place = 0;
    for (const { key, record } of entries) {
      const row = this.cut(record).length > 0 ? rows[place++] : undefined;
      emit(this.table, key, row ? [row] : []);
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

const leadPrefix = 'lead ';
const isLead = (unit: string): boolean => unit.startsWith(leadPrefix);

const noLeads: ReadonlyMap<unknown, string> = new Map();
