import type { StoredTable } from '../../dataset/column.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { type KnownTables, storedAt } from '../../derive/known.ts';
import { type Past, pastOf } from '../../derive/past.ts';
import { presencesOf } from '../../derive/presence.ts';
import { type Entity, entities, type TableName, tableNames } from '../../model/index.ts';
import type { Context, ReadTable } from '../context.ts';
import type { Picked } from '../scan/placing.ts';
import type { Change } from './entries.ts';
import { Activities } from './families/activities.ts';
import { customers } from './families/customers.ts';
import { deals, touchGaps } from './families/deals.ts';
import type { Add, Emit, Family, World } from './families/family.ts';
import { leadGaps } from './families/lead-gaps.ts';
import { plain, plainEntities } from './families/plain.ts';
import { quotas } from './families/quotas.ts';
import { subscriptions } from './families/subscriptions.ts';
import { FirstAfter } from './first-after.ts';
import type { LiveRecords } from './records.ts';
import { LiveTable } from './table.ts';
import type { View } from './view.ts';
import type { Runner } from './watched.ts';
import { closedDeal, closingChange, directed, linked, marked, merging, openAmount, Whole } from './whole.ts';

/** What an era is made of: the records, and what is known about them as a whole. */
export interface Base {
  readonly records: LiveRecords;
  /** the records there are now as a dataset, without what takes a look at all of them */
  readonly dataset: () => Dataset;
}

/** A row of a table. */
interface Place {
  readonly table: LiveTable;
  readonly row: number;
}

/** Everything as of one as-of: tables whose rows come and go, and the queries that are answered from them. */
export class Era {
  readonly asOf: number;
  readonly views = new Set<View>();
  private readonly base: Base;
  private isStale = true;
  private whole!: Whole;
  private families: ReadonlyMap<Entity, readonly Family[]> = new Map();
  private runners = new Map<ReadTable, Runner[]>();
  private takers = new Map<ReadTable, ((row: number) => void)[]>();
  private firsts: FirstAfter[] = [];
  private readonly picked: Picked = { rows: new Int32Array(0) };
  private readonly one = new Int32Array(1);
  // what goes and comes in the change that is being taken
  private readonly out: Place[] = [];
  private readonly in: Place[] = [];
  private fits = true;

  constructor(asOf: number, base: Base) {
    this.asOf = asOf;
    this.base = base;
  }

  /** What was worked out before no longer holds: it is when somebody looks. */
  spoil(): void {
    this.isStale = true;
    for (const view of this.views) view.changed.everything();
  }

  /** Takes a change of a record. */
  take(change: Change): void {
    if (this.isStale) return;
    const { entity, record } = (change.before ?? change.after)!;
    const merges = entity === 'changes' && (record.mergedInto != null || change.after?.record.mergedInto != null);
    if (isOfAll.has(entity) || merges || !this.whole.stands(change) || !this.make(change)) {
      this.spoil();
      return;
    }
    this.run();
    for (const view of this.views) view.flush();
  }

  /** Makes anew the rows that a change touches; false where a table cannot take them. */
  private make(change: Change): boolean {
    this.fits = true;
    for (const family of this.families.get((change.before ?? change.after)!.entity) ?? none) family.touch(change, this.emit, this.add);
    if (!this.fits) this.out.length = this.in.length = 0;
    return this.fits;
  }

  private readonly emit: Emit = (table, unit, rows, more) => {
    if (!this.fits || !table.isRead) return;
    const replaced = table.replace(unit, rows, more);
    if (replaced === null) this.fits = false;
    else {
      for (const row of replaced.out) this.out.push({ table, row });
      for (const row of replaced.in) this.in.push({ table, row });
    }
  };

  private readonly add: Add = (table, unit, row, more) => {
    const place = table.add(unit, row, more);
    if (place < 0) this.fits = false;
    else this.in.push({ table, row: place });
  };

  /** Old rows out, new rows in, and again those that look up a moment which is another now. */
  private run(): void {
    const { out, in: come, firsts } = this;
    for (const { table, row } of out) this.pass(table, row, -1);
    if (firsts.length > 0) this.look();
    for (const { table, row } of come) this.enter(table, row);
    for (const { table, row } of out) table.release(row);
    out.length = come.length = 0;
  }

  private look(): void {
    const { out, in: come, firsts } = this;
    for (const first of firsts) {
      for (const { table, row } of out) if (table === first.table) first.dropRow(row);
      for (const { table, row } of out) if (table === first.events) first.dropEvent(row);
      for (const { table, row } of come) if (table === first.events) first.addEvent(row);
    }
    for (const first of firsts) for (const { table, row } of come) if (table === first.table) first.addRow(row);
  }

  private enter(table: ReadTable, row: number): void {
    if (this.takers.size > 0) for (const taker of this.takers.get(table) ?? none) taker(row);
    this.pass(table, row, 1);
  }

  private pass(table: ReadTable, row: number, sign: 1 | -1): void {
    const runners = this.runners.get(table);
    if (!runners) return;
    this.one[0] = row;
    this.picked.rows = this.one;
    for (let place = 0; place < runners.length; place++) {
      const { pass, ends } = runners[place]!;
      if (ends === null || Number.isNaN(ends[row]!)) pass.run(sign);
    }
  }

  /** Makes tables and passes, where those there were no longer hold. */
  refresh(): void {
    if (!this.isStale) return;
    const dataset = this.base.dataset();
    const { records } = this.base;
    const open = openAmount(this.asOf);
    this.whole = new Whole(records, [closedDeal, closingChange, directed, marked, linked, merging, open], entities);
    const presences = presencesOf(dataset);
    const past = pastOf(dataset, presences, this.asOf);
    const tables: { [T in TableName]?: LiveTable } = {};
    const { shapes } = dataset;
    const world: World = { records, shapes, presences, asOf: this.asOf, whole: this.whole, openAmount: open, teamChanges: past.teamChanges(), tables };
    const families = familiesOf(world);
    const known = this.known(world, families, past);
    [this.runners, this.takers, this.firsts] = [new Map(), new Map(), []];
    for (const view of this.views) view.compile({ dataset, known: { known, ...this.memory() }, picked: this.picked });
    const read = Object.values(tables).filter((table) => table.isRead);
    for (const table of read) {
      table.settle();
      table.sealAll();
    }
    for (const view of this.views) this.begin(view);
    for (const first of this.firsts) first.start(first.table.held());
    for (const view of this.views) view.start();
    this.families = byEntity(families.filter((family) => family.tables.some((name) => tables[name]?.isRead)));
    this.isStale = false;
  }

  private known(world: World, families: readonly Family[], past: Past): KnownTables {
    const known: { [T in TableName]?: StoredTable } = {};
    for (const name of tableNames) {
      const presence = world.presences[name];
      if (!presence) continue;
      const shape = world.shapes[name];
      const family = families.find(({ tables }) => tables.includes(name));
      if (family)
        known[name] = (world.tables as Record<string, LiveTable>)[name] = new LiveTable({
          shape,
          presence,
          dictionaries: past.dictionaries,
          initial: () => family.initial(name, past),
        });
      else known[name] = storedAt(name, past, shape, presence);
    }
    return known;
  }

  /** What queries remember of tables is kept up to date. */
  private memory(): Pick<Context, 'remember' | 'follow'> {
    const kept = new Map<ReadTable, Map<string, unknown>>();
    const remember: Context['remember'] = (table, what, make, take) => {
      const own = kept.get(table) ?? new Map<string, unknown>();
      kept.set(table, own);
      if (!own.has(what)) {
        const made = make();
        own.set(what, made);
        if (take) this.takers.set(table, [...(this.takers.get(table) ?? []), (row) => take(made, row)]);
      }
      return own.get(what) as never;
    };
    const follow: Context['follow'] = (node, { table, context }, make) =>
      remember(table, `followed ${JSON.stringify(node)}`, () => {
        const firsts = make();
        const around = { leave: (row: number) => this.pass(table, row, -1), enter: (row: number) => this.enter(table, row) };
        if (table instanceof LiveTable) this.firsts.push(new FirstAfter(node, table, firsts, context, around));
        return firsts;
      });
    return { remember, follow };
  }

  /** Takes the rows there are. */
  private begin(view: View): void {
    for (const runner of view.watched!.runners) {
      const { pass, ends } = runner;
      const { table } = pass.source;
      if (table instanceof LiveTable)
        for (const { board, scans } of pass.boards)
          for (const [place, words] of board.wordsExpected.entries()) table.sealDimension(scans[0]!.by[place]!, words);
      const rows = table instanceof LiveTable ? table.held() : Int32Array.from({ length: table.length }, (_, row) => row);
      this.picked.rows = ends ? rows.filter((row) => Number.isNaN(ends[row]!)) : rows;
      pass.run();
      this.runners.set(table, [...(this.runners.get(table) ?? []), runner]);
    }
  }
}

const none: readonly never[] = [];

/** Records that have a say in the rows of everybody else. */
const isOfAll: ReadonlySet<Entity> = new Set(['people', 'stages']);

const familiesOf = (world: World): readonly Family[] => [
  ...plainEntities.map((entity) => plain(entity, world)),
  deals(world),
  touchGaps(world),
  new Activities(world),
  leadGaps(world),
  customers(world),
  subscriptions(world),
  quotas(world),
];

function byEntity(families: readonly Family[]): ReadonlyMap<Entity, readonly Family[]> {
  return new Map(entities.map((entity) => [entity, families.filter((family) => family.entities.includes(entity))]));
}
