import { endings, type Visit, walkCurve } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { tolerance } from '../survival.ts';
import { byCell } from './by-cell.ts';
import { LifeTable } from './life-table.ts';
import type { Kept, Slots } from './lists.ts';
import { OpenStates } from './open-lives.ts';
import { select } from './order.ts';

const censored = endings.indexOf('censored');

type LifeKind = Extract<Slots['kind'], { name: 'lives' }>;

/** Exits and endings as one number keep their order together while times are whole and no larger. */
const longestTime = 2 ** 50;

/** Life tables of one cell after the other, in their order. */
interface Tables {
  /** whether a cell has any lives */
  read(cell: number): boolean;
  readonly longest: number;
  readonly walk: (visit: Visit) => void;
  /** a quantile that takes no walk, NaN where there is none; null where it takes one */
  readonly selected: (p: number) => number | null;
}

/** Quantiles or incidences of the life tables of all cells; NaN where one has no lives, or does not reach so far. Null where times are not whole. */
export function followedUpNumbers({ of: { clock }, ask }: SurvivalNode, kept: Kept, cells: number): Float64Array | null {
  const tables: Tables | null = kept instanceof OpenStates ? kept.tables() : listedTables(kept as Slots);
  if (!tables) return null;
  const ticks = ticksPerUnit[clock];
  const numbers = new Float64Array(cells).fill(Number.NaN);
  for (let cell = 0; cell < cells; cell++)
    if (tables.read(cell)) numbers[cell] = 'quantile' in ask ? quantileIn(tables, ask.quantile) / ticks : incidenceIn(tables, ask.incidenceAt * ticks);
  return numbers;
}

function listedTables(slots: Slots): Tables | null {
  const kind = slots.kind as LifeKind;
  if (kind.ticks === null && !areWhole(kind.exits)) return null;
  const { order, ends } = byCell(slots);
  return kind.ticks === null ? new SortedLives(kind, order, ends) : new CountedLives(kind, order, ends, kind.ticks);
}

function areWhole(exits: Float64Array): boolean {
  for (let place = 0; place < exits.length; place++) if (!(Number.isInteger(exits[place]!) && exits[place]! < longestTime)) return false;
  return true;
}

/** The lives of a cell counted by tick. */
class CountedLives implements Tables {
  private readonly table: LifeTable;
  private readonly kind: LifeKind;
  private readonly order: Int32Array;
  private readonly cellEnds: Int32Array;

  constructor(kind: LifeKind, order: Int32Array, cellEnds: Int32Array, ticks: number) {
    this.table = new LifeTable(ticks);
    this.kind = kind;
    this.order = order;
    this.cellEnds = cellEnds;
  }

  get longest(): number {
    return this.table.longest;
  }

  selected(): null {
    return null;
  }

  walk(visit: Visit): void {
    this.table.walk(visit);
  }

  read(cell: number): boolean {
    const { table, order } = this;
    const { exits, entries, endings } = this.kind;
    const { hits, rivals, left, joined } = table;
    table.clear();
    let [early, longest] = [0, -1];
    for (let place = cell === 0 ? 0 : this.cellEnds[cell - 1]!; place < this.cellEnds[cell]!; place++) {
      const row = order[place]!;
      const exit = exits[row]! | 0;
      const entry = entries[row]!;
      if (exit > longest) longest = exit;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      if (entry >= 0) joined[entry | 0]!++;
      else early++;
      left[exit]!++;
      if (endings[row] === 0) hits[exit]!++;
      else if (endings[row] === 1) rivals[exit]!++;
    }
    table.early = early;
    table.longest = longest;
    table.last = longest;
    return longest >= 0;
  }
}

/** The lives of a cell that came under observation before their end. */
class SortedLives implements Tables {
  longest = Number.NEGATIVE_INFINITY;
  private areLate = false;
  /** of those that ended: exit × 4 + ending, in no order; when the last ended */
  private ended = new Float64Array(64);
  private endings = 0;
  private lastEnd = Number.NEGATIVE_INFINITY;
  /** of the others: when they were last seen, in no order; the first of these */
  private lost = new Float64Array(64);
  private losses = 0;
  private firstLoss = Number.POSITIVE_INFINITY;
  /** in no order; −∞ from the start */
  private entries = new Float64Array(64);
  private readonly kind: LifeKind;
  private readonly order: Int32Array;
  private readonly cellEnds: Int32Array;

  constructor(kind: LifeKind, order: Int32Array, cellEnds: Int32Array) {
    this.kind = kind;
    this.order = order;
    this.cellEnds = cellEnds;
  }

  read(cell: number): boolean {
    const [begin, end] = [cell === 0 ? 0 : this.cellEnds[cell - 1]!, this.cellEnds[cell]!];
    const { order } = this;
    const { exits, entries: allEntries, endings: allEndings } = this.kind;
    if (this.ended.length < end - begin) for (const list of ['ended', 'lost', 'entries'] as const) this[list] = new Float64Array(2 * (end - begin));
    const { ended, lost, entries } = this;
    let [endings, losses, late] = [0, 0, 0];
    let [longest, lastEnd, firstLoss] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let place = begin; place < end; place++) {
      const row = order[place]!;
      const exit = exits[row]!;
      const entry = allEntries[row]!;
      if (exit > longest) longest = exit;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      const ending = allEndings[row]!;
      entries[endings + losses] = Number.isNaN(entry) ? Number.NEGATIVE_INFINITY : entry;
      late += Number.isNaN(entry) ? 0 : 1;
      if (ending === censored) {
        lost[losses++] = exit;
        if (exit < firstLoss) firstLoss = exit;
      } else {
        ended[endings++] = exit * 4 + ending;
        if (exit > lastEnd) lastEnd = exit;
      }
    }
    [this.endings, this.losses, this.areLate] = [endings, losses, late > 0];
    [this.longest, this.lastEnd, this.firstLoss] = [longest, lastEnd, firstLoss];
    return end > begin;
  }

  walk(visit: Visit): void {
    const count = this.endings + this.losses;
    const ends = new Float64Array(count);
    ends.set(this.ended.subarray(0, this.endings));
    for (let place = 0; place < this.losses; place++) ends[this.endings + place] = this.lost[place]! * 4 + censored;
    const entries = this.entries.subarray(0, count);
    if (this.areLate) entries.sort();
    ends.sort();
    walkCurve(
      ends.map((end) => Math.floor(end / 4)),
      ends.map((end) => end % 4),
      entries,
      visit,
    );
  }

  /**
   * Before anybody is lost from sight the curve falls by the same step at each end, so the quantile is the ⌈np⌉-th of them, or there is none:
   * selected, not sorted. Null where somebody enters late, or is lost sooner.
   */
  selected(p: number): number | null {
    const { endings, losses, areLate, firstLoss } = this;
    const rank = Math.max(1, Math.ceil((endings + losses) * (p - tolerance)));
    const isReached = rank <= endings;
    const last = isReached ? Math.floor(select(this.ended, 0, endings, rank - 1) / 4) : this.lastEnd;
    if (areLate || firstLoss < last) return null;
    return isReached ? last : Number.NaN;
  }
}

function quantileIn(tables: Tables, p: number): number {
  const selected = tables.selected(p);
  if (selected !== null) return selected;
  let found = Number.NaN;
  tables.walk((time, _, __, survival) => {
    if (survival > 1 - p + tolerance) return false;
    found = time;
    return true;
  });
  return found;
}

function incidenceIn(tables: Tables, until: number): number {
  let [reached, left] = [0, 1];
  tables.walk((time, _, __, survival, incidence) => {
    if (time > until) return true;
    [reached, left] = [incidence, survival];
    return false;
  });
  // Where nobody is left, nothing more can happen, however long anybody was followed.
  return tables.longest < until && left !== 0 ? Number.NaN : reached;
}
