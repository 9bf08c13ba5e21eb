import { walkCurve } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { ticksPerUnit } from '../../time/clock.ts';
import { tolerance } from '../survival.ts';
import { byCell } from './by-cell.ts';
import type { Slots } from './lists.ts';
import { select } from './order.ts';

type LifeKind = Extract<Slots['kind'], { name: 'lives' }>;
type Visit = Parameters<typeof walkCurve>[3];

/** Exits and endings as one number keep their order together while times are whole and no larger. */
const longestTime = 2 ** 50;
/** Lives of so many ticks are counted by tick; longer ones are sorted. */
const mostTicks = 4096;

/** Quantiles or incidences of the life tables of all cells; NaN where one has no lives, or does not reach so far. Null where times are not whole. */
export function followedUpNumbers({ of: { clock }, ask }: SurvivalNode, slots: Slots, cells: number): Float64Array | null {
  const { order, ends } = byCell(slots, cells);
  const kind = slots.kind as LifeKind;
  if (!areWhole(kind.exits)) return null;
  const ticks = ticksPerUnit[clock];
  const lives = new CellLives(kind, order);
  const numbers = new Float64Array(cells).fill(Number.NaN);
  for (let cell = 0, begin = 0; cell < cells; begin = ends[cell]!, cell++) {
    if (begin === ends[cell]!) continue;
    lives.read(begin, ends[cell]!);
    numbers[cell] = 'quantile' in ask ? quantileIn(lives, ask.quantile) / ticks : incidenceIn(lives, ask.incidenceAt * ticks);
  }
  return numbers;
}

function areWhole(exits: Float64Array): boolean {
  for (let place = 0; place < exits.length; place++) if (!(Number.isInteger(exits[place]!) && exits[place]! < longestTime)) return false;
  return true;
}

/** The lives of one cell that came under observation before their end; read for one cell after the other. */
class CellLives {
  count = 0;
  areLate = false;
  longest = Number.NEGATIVE_INFINITY;
  /** exit × 4 + ending, in no order */
  ends = new Float64Array(64);
  /** in no order; −∞ from the start */
  entries = new Float64Array(64);
  private readonly kind: LifeKind;
  private readonly order: Int32Array;
  private readonly ticks = new Int32Array(4 * (mostTicks + 2));

  constructor(kind: LifeKind, order: Int32Array) {
    this.kind = kind;
    this.order = order;
  }

  read(begin: number, end: number): void {
    const { order } = this;
    const { exits, entries, endings } = this.kind;
    if (this.ends.length < end - begin) [this.ends, this.entries] = [new Float64Array(2 * (end - begin)), new Float64Array(2 * (end - begin))];
    let [count, late, longest] = [0, 0, Number.NEGATIVE_INFINITY];
    for (let place = begin; place < end; place++) {
      const row = order[place]!;
      const [exit, entry] = [exits[row]!, entries[row]!];
      if (exit > longest) longest = exit;
      // Whoever entered only as they left was never at risk.
      if (entry >= exit) continue;
      this.ends[count] = exit * 4 + endings[row]!;
      this.entries[count] = Number.isNaN(entry) ? Number.NEGATIVE_INFINITY : entry;
      late += Number.isNaN(entry) ? 0 : 1;
      count++;
    }
    [this.count, this.areLate, this.longest] = [count, late > 0, longest];
  }

  walk(visit: Visit): void {
    if (this.longest < mostTicks) this.walkCounted(visit);
    else this.walkSorted(visit);
  }

  private walkSorted(visit: Visit): void {
    const [ends, entries] = [this.ends.subarray(0, this.count).sort(), this.entries.subarray(0, this.count)];
    if (this.areLate) entries.sort();
    walkCurve(
      ends.map((end) => Math.floor(end / 4)),
      ends.map((end) => end % 4),
      entries,
      visit,
    );
  }

  /** By tick: how many ended in each way, and how many entered. */
  private walkCounted(visit: Visit): void {
    const { ticks, count, longest, ends, entries } = this;
    const entered = 4 * (longest + 1);
    ticks.fill(0, 0, entered + longest + 2);
    let risk = 0;
    for (let place = 0; place < count; place++) {
      ticks[ends[place]!]!++;
      if (entries[place]! < 0) risk++;
      else ticks[entered + entries[place]!]!++;
    }
    let [survival, incidence] = [1, 0];
    for (let time = 0; time <= longest; time++) {
      const [hits, rivals] = [ticks[4 * time]!, ticks[4 * time + 1]!];
      const ended = hits + rivals;
      if (ended > 0) {
        incidence += (survival * hits) / risk;
        survival *= (risk - ended) / risk;
        if (visit(time, risk, ended, survival, incidence)) return;
      }
      risk += ticks[entered + time]! - ended - ticks[4 * time + 2]!;
    }
  }
}

function quantileIn(lives: CellLives, p: number): number {
  const selected = selectedQuantile(lives, p);
  if (selected !== null) return selected;
  let found = Number.NaN;
  lives.walk((time, _, __, survival) => {
    if (survival > 1 - p + tolerance) return false;
    found = time;
    return true;
  });
  return found;
}

/**
 * Before anybody is censored the curve falls by the same step at each event, so the quantile is the ⌈np⌉-th of them:
 * selected, not sorted. Null where somebody enters late, or is censored or ended otherwise sooner.
 */
function selectedQuantile({ count, ends, areLate, longest }: CellLives, p: number): number | null {
  const rank = Math.max(1, Math.ceil(count * (p - tolerance)));
  if (areLate || rank > count || longest < mostTicks) return null;
  const end = select(ends, 0, count, rank - 1);
  const time = Math.floor(end / 4);
  for (let place = 0; place < rank; place++) if (ends[place]! % 4 !== 0 && ends[place]! < time * 4) return null;
  return end % 4 === 0 ? time : null;
}

function incidenceIn(lives: CellLives, until: number): number {
  let [reached, left] = [0, 1];
  lives.walk((time, _, __, survival, incidence) => {
    if (time > until) return true;
    [reached, left] = [incidence, survival];
    return false;
  });
  // Where nobody is left, nothing more can happen, however long anybody was followed.
  return lives.longest < until && left !== 0 ? Number.NaN : reached;
}
