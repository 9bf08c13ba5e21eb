import { coarser } from '../answers.ts';
import type { Block } from '../scan/block.ts';
import type { Item, Judge } from '../scan/judge.ts';
import type { Keeping } from '../scan/slot-lists.ts';
import type { Scan, Scanned } from '../scan.ts';
import { type Level, project } from '../states.ts';
import { LiveKeeping } from './kept.ts';
import type { LevelCells } from './levels.ts';
import type { Dependence } from './links.ts';
import { Net } from './net.ts';

/** A part of a metric that is made of a scan. */
export interface Dependent {
  readonly cells: LevelCells;
  readonly part: number;
  readonly reach: Dependence['reach'];
}

/** Is told of the cells that changed, and of metrics of which only a look at all cells says. */
export interface Marker {
  readonly cell: (cells: LevelCells, part: number, group: number, period: number) => void;
  readonly metric: (cells: LevelCells) => void;
  /** From now on a cell may come again. */
  readonly repeat: () => void;
}

/** Cells of a level, as the groups of a board stand for them. */
interface View {
  readonly cells: LevelCells;
  /** a coarser group stands for all groups that have it in common */
  readonly isCoarse: boolean;
  /** by group of the board */
  readonly places: number[];
  /** by item: the parts */
  readonly parts: readonly (readonly number[])[];
}

/** Views in which groups of the board stand for the same groups: what cancels out does so in all of them. */
interface Projection {
  readonly views: readonly View[];
  /** by number of a group in the first of them: a group of the board that stands for it */
  readonly groups: number[];
}

/** Cells of a view that count rows of a class, or leave them out with a reason, in a group of the board. */
interface Target {
  readonly cells: LevelCells;
  readonly isCoarse: boolean;
  readonly place: number;
  readonly parts: readonly number[];
}

/** Follows which cells of a board change while rows come and go, and what they are parts of. */
export class Track {
  private readonly keepings = new Map<Item, LiveKeeping>();
  private scanned!: Scanned;
  private net!: Net;
  private views: readonly View[] = [];
  private projections: readonly Projection[] = [];
  private loose: readonly (readonly LevelCells[])[] = [];
  private hasLoose = false;
  private readonly periods: number;
  private byEnds = false;
  /** how many rows there are, by class and group */
  private readonly held: number[][] = [];
  private isRecording = false;
  private readonly busy: Track[];
  // what came and went since, one after the other
  private count = 0;
  /** by class and group of the board */
  private readonly targets: (readonly Target[])[][] = [];
  private readonly classes: number[] = [];
  private readonly cellsOf: number[] = [];
  private readonly signs: number[] = [];
  private readonly ends: number[] = [];
  private readonly rows: number[] = [];

  readonly note = (block: Block, sign: 1 | -1, end: 1 | -1): void => {
    if (this.isRecording) this.record(block, sign, end);
    else if (end === 1) this.countHeld(block);
  };

  readonly keeping = (item: Item, judge: Judge): Keeping => {
    const keeping = new LiveKeeping(item, judge);
    this.keepings.set(item, keeping);
    return keeping;
  };

  private record({ count, classes, cells, rows }: Block, sign: number, end: number): void {
    for (let place = 0; place < count; place++) {
      if (classes[place] === 0) continue;
      if (this.count === 0) this.busy.push(this);
      const at = this.count++;
      this.classes[at] = classes[place]!;
      this.cellsOf[at] = cells[place]!;
      this.signs[at] = sign;
      this.ends[at] = end;
      this.rows[at] = rows[place]!;
    }
  }

  /** Rows that came before changes are of interest. */
  private countHeld({ count, classes, cells }: Block): void {
    for (let place = 0; place < count; place++) {
      const own = this.heldOf(classes[place]!);
      const group = Math.floor(cells[place]! / this.periods);
      while (own.length <= group) own.push(0);
      own[group]!++;
    }
  }

  private heldOf(one: number): number[] {
    this.held[one] ??= [];
    return this.held[one];
  }

  /**
   * @param periods how many the query has
   * @param busy where tracks put themselves that have something to tell
   */
  constructor(periods: number, busy: Track[]) {
    this.periods = periods;
    this.busy = busy;
  }

  /** Knows what its cells are parts of. */
  connect(scanned: Scanned, byEnds: boolean, dependentsOf: (scan: Scan) => readonly Dependent[]): void {
    this.scanned = scanned;
    this.byEnds = byEnds;
    const { items, scans, itemOf } = scanned;
    const views = new Map<string, View & { readonly sets: readonly Set<number>[] }>();
    const loose = items.map(() => new Set<LevelCells>());
    for (const scan of scans) {
      const item = items.indexOf(itemOf(scan));
      for (const { cells, part, reach } of dependentsOf(scan)) {
        if (reach === 'any') loose[item]!.add(cells);
        else {
          const key = `${cells.first} ${reach}`;
          const view = views.get(key) ?? { cells, isCoarse: reach === 'coarse', places: [], parts: [], sets: items.map(() => new Set<number>()) };
          views.set(key, view);
          view.sets[item]!.add(part);
        }
      }
    }
    this.views = [...views.values()].map(({ sets, ...view }) => ({ ...view, parts: sets.map((parts) => [...parts]) }));
    this.projections = projectionsOf(this.views);
    this.net = new Net(items, (one) => scanned.board.sheet.fates[one]!, this.periods);
    this.loose = loose.map((cells) => [...cells]);
    this.hasLoose = loose.some(({ size }) => size > 0);
  }

  /** From now on changes are of interest. */
  start(): void {
    for (const [one, groups] of this.held.entries()) groups?.forEach((rows, group) => void (rows > 0 && this.addClass(one, group, 1)));
    this.isRecording = true;
    for (const keeping of this.keepings.values()) keeping.isWatched = true;
  }

  /** A row of a class comes or goes; cells are told of the first and the last. */
  private addRow(one: number, group: number, sign: number): void {
    const own = this.heldOf(one);
    while (own.length <= group) own.push(0);
    const before = own[group]!;
    own[group] = before + sign;
    if (before === 0 || before + sign === 0) this.addClass(one, group, sign);
  }

  private addClass(one: number, group: number, sign: number): void {
    for (const { cells, isCoarse, place, parts } of this.targetsOf(one, group)) if (!isCoarse) cells.add(place, sign * parts.length);
  }

  private targetsOf(one: number, group: number): readonly Target[] {
    this.targets[one] ??= [];
    const own = this.targets[one];
    while (own.length <= group) own.push(unknown);
    if (own[group] === unknown) own[group] = this.findTargets(one, group);
    return own[group]!;
  }

  private findTargets(one: number, group: number): readonly Target[] {
    const fates = this.scanned.board.sheet.fates[one]!;
    return this.views.flatMap((view) => {
      const parts = [...new Set(view.parts.flatMap((own, item) => (fates[item] === 'out of scope' ? [] : own)))];
      const { cells, isCoarse } = view;
      return parts.length === 0 ? [] : [{ cells, isCoarse, place: this.placeIn(view, group), parts }];
    });
  }

  private get by(): Level {
    return this.scanned.scans[0]!.by;
  }

  /** The group of the level that a group of the board stands for; where it is coarser, by its own number among coarser groups. */
  private placeIn(view: View, group: number): number {
    view.places[group] ??= view.isCoarse
      ? view.cells.coarse(this.coarseKey(view, group))
      : view.cells.numberOf(project(this.scanned.board.sheet.groups.keyOf(group), this.by, view.cells.level));
    return view.places[group];
  }

  private coarseKey({ cells }: View, group: number): string {
    return project(this.scanned.board.sheet.groups.keyOf(group), this.by, coarser(cells.level, cells.question.own));
  }

  /** Tells of the cells that changed since it was last asked. */
  flush(marker: Marker): void {
    const { count } = this;
    this.count = 0;
    for (let at = 0; at < count; at++) if (this.ends[at] === 1) this.addRow(this.classes[at]!, Math.floor(this.cellsOf[at]! / this.periods), this.signs[at]!);
    if (this.hasLoose) for (let at = 0; at < count; at++) this.markLoose(this.classes[at]!, marker);
    if (count === 1 && !this.byEnds) this.markOne(marker);
    else {
      marker.repeat();
      this.markNet(count, marker);
    }
    if (this.keepings.size > 0) for (const keeping of this.keepings.values()) keeping.changes.length = 0;
  }

  private markLoose(one: number, marker: Marker): void {
    const fates = this.scanned.board.sheet.fates[one]!;
    for (const [item, cells] of this.loose.entries()) if (fates[item] !== 'out of scope') for (const level of cells) marker.metric(level);
  }

  private markOne(marker: Marker): void {
    const cell = this.cellsOf[0]!;
    const group = Math.floor(cell / this.periods);
    const targets = this.targetsOf(this.classes[0]!, group);
    for (let at = 0; at < targets.length; at++) {
      const { cells, isCoarse, place, parts } = targets[at]!;
      if (isCoarse) marker.repeat();
      markParts(cells, isCoarse, parts, place, cell - group * this.periods, marker);
    }
  }

  private markNet(count: number, marker: Marker): void {
    const group = this.onlyGroup(count);
    if (group !== null) this.markGroup(group, count, marker);
    else for (const projection of this.projections) this.markProjected(projection, count, marker);
  }

  /** The group of the board that all rows are of; null where they are of several. */
  private onlyGroup(count: number): number | null {
    const first = Math.floor(this.cellsOf[0]! / this.periods);
    for (let at = 1; at < count; at++) if (Math.floor(this.cellsOf[at]! / this.periods) !== first) return null;
    return first;
  }

  /** Of one group: what cancels out does so in all views. */
  private markGroup(group: number, count: number, marker: Marker): void {
    this.fill(count, () => 0);
    this.net.take(this.byEnds, (item, _, period) => {
      for (const view of this.views) this.mark(view, item, group, period, marker);
    });
  }

  private markProjected({ views, groups }: Projection, count: number, marker: Marker): void {
    this.fill(count, (group) => {
      const place = this.placeIn(views[0]!, group);
      groups[place] = group;
      return place;
    });
    this.net.take(this.byEnds, (item, place, period) => {
      for (const view of views) this.mark(view, item, groups[place]!, period, marker);
    });
  }

  private fill(count: number, placeOf: (group: number) => number): void {
    const { net, periods } = this;
    for (let at = 0; at < count; at++) {
      const group = Math.floor(this.cellsOf[at]! / periods);
      net.add(placeOf(group), this.cellsOf[at]! - group * periods, this.classes[at]!, this.signs[at]!, this.rows[at]!);
    }
    for (const [item, keeping] of this.keepings) {
      for (const change of keeping.changes) {
        const group = Math.floor(change.cell / periods);
        net.addSlot(this.scanned.items.indexOf(item), placeOf(group), change.cell - group * periods, change);
      }
    }
  }

  private mark(view: View, item: number, group: number, period: number, marker: Marker): void {
    const parts = view.parts[item]!;
    if (parts.length > 0) markParts(view.cells, view.isCoarse, parts, this.placeIn(view, group), period, marker);
  }
}

function projectionsOf(views: readonly View[]): readonly Projection[] {
  const projections = new Map<string, { readonly views: View[]; readonly groups: number[] }>();
  for (const view of views) {
    const { level, question } = view.cells;
    const key = JSON.stringify([view.isCoarse ? coarser(level, question.own) : level, view.isCoarse]);
    const projection = projections.get(key) ?? { views: [], groups: [] };
    projections.set(key, projection);
    projection.views.push(view);
  }
  return [...projections.values()];
}

/** Of a class and group that nobody has looked at yet. */
const unknown: readonly Target[] = [];

function markParts(cells: LevelCells, isCoarse: boolean, parts: readonly number[], place: number, period: number, marker: Marker): void {
  for (let at = 0; at < parts.length; at++) {
    if (!isCoarse) marker.cell(cells, parts[at]!, place, period);
    else for (const group of cells.groupsUnder(place)) marker.cell(cells, parts[at]!, group, period);
  }
}
