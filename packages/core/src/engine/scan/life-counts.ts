import { Curve, endings, type Visit } from '../../analysis/statistics/survival.ts';
import type { SurvivalNode } from '../../metric/node.ts';
import { lifeSlot, type State } from '../state.ts';
import { Endings } from './endings.ts';
import type { Item, Judge } from './judge.ts';
import { addRows, type Kept } from './lists.ts';
import type { LifeBlock, Lives } from './lives.ts';
import type { Counted, Keeping } from './slot-lists.ts';

/** Per tick: how many lives ended in each way, and how many came under observation. */
const kinds = 4;
const entering = 3;

/** Larger tables, and those of which most would stay empty, cost more than lists of the lives. */
const mostCounts = 16_000_000;
const mostPerRow = 32;
const small = 65_536;

/** Counts lives by tick, where those are few; null where lives have to be listed. */
export function lifeCounter(item: Item, judge: Judge, cells: number | null): Keeping | null {
  const { measure } = item;
  if (measure.by !== 'lives' || measure.lives.ticks === null || cells === null) return null;
  const { ticks, rows } = measure.lives;
  const most = Math.min(mostCounts, Math.max(small, mostPerRow * rows));
  if (!(ticks > 0) || cells * ticks * kinds > most) return null;
  return new LifeCounter(measure.lives, new Endings(item.aggregate as SurvivalNode, judge), cells, ticks);
}

class LifeCounter implements Keeping {
  private readonly lives: Lives;
  private readonly endings: Endings;
  private readonly counts: LifeCounts;
  private block: LifeBlock = blockOf(0);

  constructor(lives: Lives, endings: Endings, cells: number, ticks: number) {
    this.lives = lives;
    this.endings = endings;
    this.counts = new LifeCounts(cells, ticks);
  }

  add({ rows, periods, verdicts, cells, count }: Counted): void {
    if (this.block.exits.length < count) this.block = blockOf(rows.length);
    this.lives.read(rows, periods, count, this.endings.of(verdicts, count), this.block, 0);
    this.counts.add(this.block, cells, count);
  }

  kept(cellOf: Int32Array, size: number): LifeCounts {
    return this.counts.merged(cellOf, size);
  }
}

const blockOf = (size: number): LifeBlock => ({ exits: new Float64Array(size), entries: new Float64Array(size), endings: new Uint8Array(size) });

/** The lives of cells, counted by tick. */
export class LifeCounts implements Kept {
  private readonly ticks: number;
  private readonly counts: Int32Array;
  /** by cell: those under observation from their start; the last time that anybody was seen, −1 where there is nobody */
  private readonly early: Int32Array;
  private readonly latest: Int32Array;

  constructor(cells: number, ticks: number) {
    this.ticks = ticks;
    this.counts = new Int32Array(cells * ticks * kinds);
    this.early = new Int32Array(cells);
    this.latest = new Int32Array(cells).fill(-1);
  }

  add(block: LifeBlock, cells: Int32Array, count: number): void {
    countLives(block.exits, block.entries, block.endings, cells, count, this.ticks, this.counts, this.early, this.latest);
  }

  merged(cellOf: Int32Array, size: number): LifeCounts {
    const into = new LifeCounts(size, this.ticks);
    const length = this.ticks * kinds;
    for (let cell = 0; cell < this.early.length; cell++) {
      const to = cellOf[cell]!;
      if (to < 0 || this.latest[cell]! < 0) continue;
      into.early[to]! += this.early[cell]!;
      into.latest[to] = Math.max(into.latest[to]!, this.latest[cell]!);
      addRange(this.counts, cell * length, into.counts, to * length, (this.latest[cell]! + 1) * kinds);
    }
    return into;
  }

  /** Which life entered when does not matter to the curve: the first to enter are taken for the first to leave. */
  addTo({ of }: State, cell: number): void {
    const entered = this.entriesOf(cell);
    let place = 0;
    for (let exit = 0; exit <= this.latest[cell]!; exit++) {
      for (const [kind, ending] of endings.entries()) {
        for (let rows = this.counts[(cell * this.ticks + exit) * kinds + kind]!; rows > 0; rows--)
          addRows(of.values, lifeSlot(exit, ending, entered[place++]!), 1);
      }
    }
    if (this.latest[cell]! >= 0 && place < of.n) addRows(of.values, lifeSlot(this.latest[cell]!, 'censored', this.latest[cell]!), of.n - place);
  }

  private entriesOf(cell: number): (number | null)[] {
    const entered: (number | null)[] = Array.from({ length: this.early[cell]! }, () => null);
    for (let tick = 0; tick <= this.latest[cell]!; tick++) {
      for (let rows = this.counts[(cell * this.ticks + tick) * kinds + entering]!; rows > 0; rows--) entered.push(tick);
    }
    return entered;
  }

  /** The curves of one cell after the other. */
  tables() {
    const { ticks, counts, early, latest } = this;
    let [cell, longest] = [0, -1];
    return {
      read: (next: number): boolean => {
        [cell, longest] = [next, latest[next]!];
        return longest >= 0;
      },
      get longest() {
        return longest;
      },
      selected: () => null,
      walk: (visit: Visit): void => walkCounts(counts, cell * ticks * kinds, longest, early[cell]!, visit),
    };
  }
}

/** Whoever entered only as they left was never at risk. */
function countLives(
  exits: Float64Array,
  entries: Float64Array,
  ended: Uint8Array,
  cells: Int32Array,
  count: number,
  ticks: number,
  counts: Int32Array,
  early: Int32Array,
  latest: Int32Array,
): void {
  for (let place = 0; place < count; place++) {
    const cell = cells[place]!;
    const exit = exits[place]! | 0;
    const entry = entries[place]!;
    if (exit > latest[cell]!) latest[cell] = exit;
    if (entry >= exit) continue;
    const first = Math.imul(cell, ticks);
    const left = (first + exit) * kinds + ended[place]!;
    counts[left]!++;
    if (entry >= 0) {
      const entered = (first + (entry | 0)) * kinds + entering;
      counts[entered]!++;
    } else early[cell]!++;
  }
}

function addRange(from: Int32Array, at: number, into: Int32Array, to: number, length: number): void {
  for (let place = 0; place < length; place++) into[to + place]! += from[at + place]!;
}

function walkCounts(counts: Int32Array, at: number, longest: number, early: number, visit: Visit): void {
  const curve = new Curve();
  let risk = early;
  for (let time = 0; time <= longest; time++) {
    const place = at + time * kinds;
    const hits = counts[place]!;
    const ended = hits + counts[place + 1]!;
    if (ended > 0) {
      curve.step(hits, ended, risk);
      if (visit(time, risk, ended, curve.survival, curve.incidence)) return;
    }
    risk += counts[place + entering]! - ended - counts[place + 2]!;
  }
}
