import type { Cube } from './cube.ts';
import { DenseStates, type DenseTally, type Total } from './dense.ts';
import { DenseGroups } from './dense-groups.ts';
import type { Item } from './judge.ts';
import { markOf, type Sheet } from './sheet.ts';
import { isListed } from './slot-lists.ts';

/** The groups of some classes. */
interface Found {
  readonly numbers: readonly number[];
  readonly groups: DenseGroups;
  /** where a cell of the board stands among theirs; −1 where it is of none */
  readonly cellOf: Int32Array;
}

/** Reads the states of aggregates from a sheet on which all rows are. */
export class DenseReader {
  private readonly sheet: Sheet;
  private readonly found = new Map<string, Found>();

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** What the rows come to in one of the aggregates. */
  of(item: Item): DenseStates {
    const { items, periods } = this.sheet;
    const { inScope, counted, hits, reasons } = this.classesOf(items.indexOf(item));
    const { numbers, groups, cellOf } = this.groupsIn(inScope);
    const rowsOf = (classes: readonly number[]): Int32Array => picked(this.sheet.counts, classes, numbers, periods, Int32Array);
    const tallyOf = (classes: readonly number[]): DenseTally => ({ n: rowsOf(classes), total: this.totalOf(item, classes, numbers) });
    return new DenseStates({
      groups,
      of: tallyOf(counted),
      hits: item.aggregate.node === 'share' ? tallyOf(hits) : null,
      excluded: new Map([...reasons].map(([reason, classes]) => [reason, rowsOf(classes)])),
      kept: this.sheet.lists.get(item)?.kept?.(cellOf, groups.size, item) ?? null,
    });
  }

  /** What the classes are to an aggregate. */
  private classesOf(index: number) {
    const [inScope, counted, hits, reasons] = [[] as number[], [] as number[], [] as number[], new Map<string, number[]>()];
    for (const [one, fates] of this.sheet.fates.entries()) {
      const fate = fates[index]!;
      if (fate === 'out of scope') continue;
      inScope.push(one);
      const mark = markOf(fate);
      if (mark > 0) counted.push(one);
      if (mark > 1) hits.push(one);
      if (typeof fate === 'object') reasons.set(fate.reason, [...(reasons.get(fate.reason) ?? []), one]);
    }
    return { inScope, counted, hits, reasons };
  }

  /** Where each cell stands among those of some groups; −1 where it is of none. */
  private cellsOf(numbers: readonly number[]): Int32Array {
    const { periods } = this.sheet;
    const cellOf = new Int32Array(this.sheet.groups.size * periods).fill(-1);
    for (const [place, number] of numbers.entries()) {
      for (let period = 0; period < periods; period++) cellOf[number * periods + period] = place * periods + period;
    }
    return cellOf;
  }

  /** The groups that have a row of any of these classes; found once, whoever asks. */
  private groupsIn(classes: readonly number[]): Found {
    const { periods } = this.sheet;
    const cubes = classes.map((one) => this.sheet.counts.of(one));
    const hasRow = (number: number): boolean => cubes.some((cells) => anyIn(cells, number * periods, (number + 1) * periods));
    const numbers = Array.from({ length: this.sheet.groups.size }, (_, number) => number).filter(hasRow);
    const name = numbers.join();
    const groups = (): DenseGroups =>
      new DenseGroups(
        numbers.map((number) => this.sheet.groups.keyOf(number)),
        periods,
      );
    const found = this.found.get(name) ?? { numbers, groups: groups(), cellOf: this.cellsOf(numbers) };
    this.found.set(name, found);
    return found;
  }

  private totalOf(item: Item, classes: readonly number[], numbers: readonly number[]): Total | null {
    const { periods } = this.sheet;
    const { measure } = item;
    if (isListed(item)) return null;
    if (measure.by === 'values')
      return { kind: 'numbers', sums: picked(this.sheet.sums.get(measure.values)!, classes, numbers, periods, Float64Array), one: measure.values.one };
    if (measure.by !== 'place') return null;
    const places = new Map(numbers.map((number, place) => [number, place]));
    const sums = new Map<number, bigint>();
    for (const one of classes) {
      for (const [cell, sum] of this.sheet.bigs.get(item)![one] ?? []) {
        const into = places.get(Math.floor(cell / periods))! * periods + (cell % periods);
        sums.set(into, (sums.get(into) ?? 0n) + sum);
      }
    }
    return { kind: 'bigs', sums };
  }
}

function anyIn(cells: Int32Array, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (cells[cell]! > 0) return true;
  return false;
}

/** The sum over some classes, in the cells of some groups. */
function picked<A extends Int32Array | Float64Array>(
  cube: Cube<A>,
  classes: readonly number[],
  numbers: readonly number[],
  periods: number,
  make: new (length: number) => A,
): A {
  const into = new make(numbers.length * periods);
  const { array, width } = cube;
  for (const one of classes) {
    // Groups in a row are one stretch; mostly all of them are.
    for (let [place, next] = [0, 0]; place < numbers.length; place = next) {
      next = place + 1;
      while (next < numbers.length && numbers[next] === numbers[next - 1]! + 1) next++;
      addStretch(array, one * width + numbers[place]! * periods, (next - place) * periods, into, place * periods);
    }
  }
  return into;
}

function addStretch(from: Int32Array | Float64Array, first: number, count: number, into: Int32Array | Float64Array, place: number): void {
  for (let cell = 0; cell < count; cell++) into[place + cell]! += from[first + cell]!;
}
