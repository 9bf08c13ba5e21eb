import type { GroupKey } from '../states.ts';
import type { Coder } from './coders.ts';

/** More groups than this are numbered as they come up, not all that could be. */
const mostPossible = 4096;

/** So many are copied sooner one by one. */
const few = 32;

/** Codes of one or two members make a number. */
const keyOfCodes = (codes: readonly number[]): string | number => (codes.length > 2 ? codes.join() : codes.reduce((key, code) => key * 2 ** 26 + code, 0));

/** Numbers the groups that pairs of a row and a period belong to. */
export class Groups {
  private readonly coders: readonly Coder[];
  /** how many there are so far; all that are possible, where those are few */
  size: number;
  /** all that are possible are numbered from the start */
  readonly isFixed: boolean;
  private readonly numbers = new Map<string | number, number>();
  private readonly codes: number[][] = [];
  private readonly keys: GroupKey[] = [];

  constructor(coders: readonly Coder[]) {
    this.coders = coders;
    const possible = coders.reduce((product, { size }) => product * (size ?? Number.POSITIVE_INFINITY), 1);
    this.isFixed = possible <= mostPossible;
    this.size = this.isFixed ? possible : 0;
  }

  /** The number of the group of each pair, as many times as there are periods, and the number of its period: its cell. */
  cells(rows: Int32Array, periods: Int32Array, count: number, length: number, into: Int32Array): void {
    if (count < few) for (let place = 0; place < count; place++) into[place] = periods[place]!;
    else into.set(periods.subarray(0, count));
    if (this.isFixed) {
      let scale = length;
      for (let place = this.coders.length - 1; place >= 0; place--) {
        const { add, size } = this.coders[place]!;
        add!(rows, periods, count, into, scale);
        scale *= size!;
      }
      return;
    }
    const codes = this.coders.map(({ add }) => {
      const own = new Int32Array(count);
      add!(rows, periods, count, own, 1);
      return own;
    });
    for (let place = 0; place < count; place++) into[place]! += this.numberOf(codes.map((own) => own[place]!)) * length;
  }

  /** The number of a group by the codes of its members. */
  numberOf(codes: number[]): number {
    if (this.isFixed) return codes.reduce((number, code, index) => number * this.coders[index]!.size! + code, 0);
    const key = keyOfCodes(codes);
    const known = this.numbers.get(key) ?? this.codes.push(codes) - 1;
    this.numbers.set(key, known);
    this.size = this.codes.length;
    return known;
  }

  keyOf(number: number): GroupKey {
    this.keys[number] ??= this.makeKey(number);
    return this.keys[number];
  }

  private makeKey(number: number): GroupKey {
    const codes = this.isFixed ? this.codesOf(number) : this.codes[number]!;
    return JSON.stringify(codes.map((code, index) => this.coders[index]!.memberOf(code)));
  }

  private codesOf(number: number): number[] {
    const codes: number[] = [];
    for (let [index, rest] = [this.coders.length - 1, number]; index >= 0; index--) {
      const { size } = this.coders[index]!;
      codes.unshift(rest % size!);
      rest = Math.floor(rest / size!);
    }
    return codes;
  }
}
