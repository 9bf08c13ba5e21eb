import { endings, type Visit, walkCurve } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { tolerance } from '../survival.ts';
import { type ByCell, byCell } from './by-cell.ts';
import { LifeTable } from './life-table.ts';
import type { Kept, Slots } from './lists.ts';
import { OpenStates } from './open-lives.ts';
import { select } from './order.ts';
import { scratch } from './scratch.ts';

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
  if (kept instanceof OpenStates) return kept.numbers();
  const tables = listedTables(kept as Slots);
  if (!tables) return null;
  const ticks = ticksPerUnit[clock];
  const numbers = new Float64Array(cells).fill(Number.NaN);
  for (let cell = 0; cell < cells; cell++)
    if (tables.read(cell)) numbers[cell] = 'quantile' in ask ? quantileIn(tables, ask.quantile) / ticks : incidenceIn(tables, ask.incidenceAt * ticks);
  return numbers;
}

function listedTables(slots: Slots): Tables | null {
  const kind = slots.kind as LifeKind;
  if (kind.ticks !== null) return new CountedLives(kind, byCell(slots), kind.ticks);
  const found = known.get(slots) ?? (areWhole(kind.exits) ? new SortedLives(kind, byCell(slots)) : null);
  known.set(slots, found);
  return found;
}

const known = new WeakMap<Slots, SortedLives | null>();

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

  constructor(kind: LifeKind, { order, ends }: ByCell, ticks: number) {
    this.table = new LifeTable(ticks);
    this.kind = kind;
    this.order = order;
    this.cellEnds = ends;
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

/** The lives that came under observation before their end, cell by cell: read once, whatever is asked of them. */
class SortedLives implements Tables {
  private readonly kind: LifeKind;
  private readonly order: Int32Array;
  private readonly cellEnds: Int32Array;
  /** exit × 4 + ending: in each cell first of those that ended, and from its end backwards of the others, in no order */
  private readonly times: Float64Array;
  // by cell
  private readonly endings: Int32Array;
  private readonly losses: Int32Array;
  /** the last of those that ended, the first of the others, and the last time that anybody was seen */
  private readonly lastEnds: Float64Array;
  private readonly firstLosses: Float64Array;
  private readonly longests: Float64Array;
  /** 1: some came under observation late */
  private readonly late: Uint8Array;
  private cell = 0;

  constructor(kind: LifeKind, { order, ends }: ByCell) {
    this.kind = kind;
    this.order = order;
    this.cellEnds = ends;
    this.times = scratch(Float64Array, order.length);
    this.endings = new Int32Array(ends.length);
    this.losses = new Int32Array(ends.length);
    this.lastEnds = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
    this.firstLosses = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
    this.longests = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
    this.late = new Uint8Array(ends.length);
    for (let cell = 0, begin = 0; cell < ends.length; begin = ends[cell++]!) this.fill(cell, begin, ends[cell]!);
  }

  private fill(cell: number, begin: number, end: number): void {
    const { order, times } = this;
    const { exits, entries, endings } = this.kind;
    let [ended, lost, late] = [begin, end, 0];
    let [longest, lastEnd, firstLoss] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let place = begin; place < end; place++) {
      const row = order[place]!;
      const exit = exits[row]!;
      const entry = entries[row]!;
      const ending = endings[row]!;
      if (exit > longest) longest = exit;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      if (!Number.isNaN(entry)) late = 1;
      if (ending === censored) {
        times[--lost] = exit * 4 + ending;
        if (exit < firstLoss) firstLoss = exit;
      } else {
        times[ended++] = exit * 4 + ending;
        if (exit > lastEnd) lastEnd = exit;
      }
    }
    this.endings[cell] = ended - begin;
    this.losses[cell] = end - lost;
    this.longests[cell] = longest;
    this.lastEnds[cell] = lastEnd;
    this.firstLosses[cell] = firstLoss;
    this.late[cell] = late;
  }

  private get begin(): number {
    return this.cell === 0 ? 0 : this.cellEnds[this.cell - 1]!;
  }

  private get end(): number {
    return this.cellEnds[this.cell]!;
  }

  get longest(): number {
    return this.longests[this.cell]!;
  }

  read(cell: number): boolean {
    this.cell = cell;
    return this.end > this.begin;
  }

  walk(visit: Visit): void {
    const { times, begin, end, cell } = this;
    const [endings, losses] = [this.endings[cell]!, this.losses[cell]!];
    const ends = new Float64Array(endings + losses);
    ends.set(times.subarray(begin, begin + endings));
    ends.set(times.subarray(end - losses, end), endings);
    ends.sort();
    walkCurve(
      ends.map((time) => Math.floor(time / 4)),
      ends.map((time) => time % 4),
      this.entries(ends.length),
      visit,
    );
  }

  /** When those at risk came under observation, in order; −∞ from the start. */
  private entries(count: number): Float64Array {
    if (this.late[this.cell] === 0) return new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    const { exits, entries } = this.kind;
    const rows = this.order.subarray(this.begin, this.end).filter((row) => !(entries[row]! >= exits[row]!));
    return Float64Array.from(rows, (row) => (Number.isNaN(entries[row]!) ? Number.NEGATIVE_INFINITY : entries[row]!)).sort();
  }

  /**
   * Before anybody is lost from sight the curve falls by the same step at each end, so the quantile is the ⌈np⌉-th of them, or there is none:
   * selected, not sorted. Null where somebody enters late, or is lost sooner.
   */
  selected(p: number): number | null {
    const { times, begin, cell } = this;
    const [endings, losses] = [this.endings[cell]!, this.losses[cell]!];
    const rank = Math.max(1, Math.ceil((endings + losses) * (p - tolerance)));
    const isReached = rank <= endings;
    const last = isReached ? Math.floor(select(times, begin, begin + endings, begin + rank - 1) / 4) : this.lastEnds[cell]!;
    if (this.late[cell] === 1 || this.firstLosses[cell]! < last) return null;
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
