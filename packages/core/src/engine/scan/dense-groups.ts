import { type GroupKey, type Level, project } from '../states.ts';

/** Groups side by side: cells are at group × periods + period. */
export class DenseGroups {
  readonly keys: readonly GroupKey[];
  readonly periods: number;
  private readonly places: ReadonlyMap<GroupKey, number>;
  private readonly coarser = new Map<string, Coarser>();

  constructor(keys: readonly GroupKey[], periods: number) {
    this.keys = keys;
    this.periods = periods;
    this.places = new Map(keys.map((key, place) => [key, place]));
  }

  get size(): number {
    return this.keys.length * this.periods;
  }

  /** The place of a group; undefined where it is not among them. */
  placeOf(key: GroupKey): number | undefined {
    return this.places.get(key);
  }

  /** The groups of fewer dimensions that these belong to; found once, whoever asks. */
  coarserBy(from: Level, to: Level): Coarser {
    const name = JSON.stringify([from, to]);
    const known = this.coarser.get(name) ?? this.findCoarser(from, to);
    this.coarser.set(name, known);
    return known;
  }

  private findCoarser(from: Level, to: Level): Coarser {
    const coarse = this.keys.map((key) => project(key, from, to));
    const groups = new DenseGroups([...new Set(coarse)], this.periods);
    const cells = new Int32Array(this.size);
    for (const [place, key] of coarse.entries()) {
      const into = groups.placeOf(key)! * this.periods;
      for (let period = 0; period < this.periods; period++) cells[place * this.periods + period] = into + period;
    }
    return { groups, cells };
  }
}

/** Coarser groups, and in which of their cells each of the finer cells lies. */
interface Coarser {
  readonly groups: DenseGroups;
  readonly cells: Int32Array;
}
