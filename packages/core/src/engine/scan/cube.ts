import { runningSums } from './marks.ts';
import { cleared, type Make } from './scratch.ts';

/** Numbers by class and cell, in one flat array that grows with both: class c has its cells from c × `width` on. */
export class Cube<A extends Int32Array | Float64Array> {
  array: A;
  width = 0;
  private classes = 0;
  private readonly make: Make<A>;

  constructor(make: Make<A>) {
    this.make = make;
    this.array = new make(0);
  }

  /** Makes room for so many classes and cells. */
  fit(classes: number, cells: number): void {
    if (classes <= this.classes && cells <= this.width) return;
    this.resize(classes > this.classes ? Math.max(classes, 2 * this.classes) : this.classes, cells > this.width ? Math.max(cells, 2 * this.width) : this.width);
  }

  /** Makes room for as many as another. */
  fitTo({ classes, width }: Cube<Int32Array>): void {
    if (classes !== this.classes || width !== this.width) this.resize(classes, width);
  }

  private resize(classes: number, width: number): void {
    const larger = cleared(this.make, classes * width);
    for (let one = 0; one < this.classes; one++) larger.set(this.of(one) as never, one * width);
    [this.array, this.classes, this.width] = [larger, classes, width];
  }

  /** Adds to the cells of each group those of the periods before. */
  runOver(periods: number): void {
    for (let one = 0; one < this.classes; one++) runningSums(this.of(one), periods);
  }

  /** The number of a class in a cell. */
  get(one: number, cell: number): number {
    return one < this.classes && cell < this.width ? this.array[one * this.width + cell]! : 0;
  }

  /** The cells of a class. */
  of(one: number): A {
    return this.array.subarray(one * this.width, (one + 1) * this.width) as A;
  }
}
