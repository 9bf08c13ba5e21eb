import type { Member } from '../dimensions.ts';
import type { GroupKey, Level } from '../states.ts';

/** Groups side by side: cells are at group × periods + period. */
export class DenseGroups {
  readonly keys: readonly GroupKey[];
  readonly periods: number;
  private readonly places: ReadonlyMap<GroupKey, number>;
  private readonly coarser = new Map<string, Coarser>();
  private written: readonly (readonly string[])[] | undefined;

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

  /** By group, its members as they are written in its key. */
  private get members(): readonly (readonly string[])[] {
    this.written ??= this.keys.map((key) => (JSON.parse(key) as Member[]).map((member) => JSON.stringify(member)));
    return this.written;
  }

  private findCoarser(from: Level, to: Level): Coarser {
    const places = to.map((dimension) => from.indexOf(dimension));
    const coarse = to.length === 0 ? this.keys.map(() => '[]') : this.members.map((members) => `[${places.map((place) => members[place]).join()}]`);
    const groups = new DenseGroups([...new Set(coarse)], this.periods);
    return new Coarser(
      groups,
      Int32Array.from(coarse, (key) => groups.placeOf(key)!),
    );
  }
}

/** Coarser groups, and in which of them each of the finer groups lies. */
export class Coarser {
  readonly groups: DenseGroups;
  readonly placeOf: Int32Array;
  private found: Int32Array | undefined;

  constructor(groups: DenseGroups, placeOf: Int32Array) {
    this.groups = groups;
    this.placeOf = placeOf;
  }

  /** In which of their cells each of the finer cells lies; the same list each time. */
  get cells(): Int32Array {
    this.found ??= this.findCells();
    return this.found;
  }

  private findCells(): Int32Array {
    const { periods } = this.groups;
    const cells = new Int32Array(this.placeOf.length * periods);
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = this.placeOf[Math.floor(cell / periods)]! * periods + (cell % periods);
    return cells;
  }

  /** The numbers of the finer cells, added up. */
  added<A extends Int32Array | Float64Array>(numbers: A, into: A): A {
    addGroups(numbers, this.placeOf, this.groups.periods, into);
    return into;
  }
}

function addGroups(numbers: Int32Array | Float64Array, placeOf: Int32Array, periods: number, into: Int32Array | Float64Array): void {
  for (let group = 0, cell = 0; group < placeOf.length; group++) {
    const first = placeOf[group]! * periods;
    for (let period = 0; period < periods; period++, cell++) into[first + period]! += numbers[cell]!;
  }
}
