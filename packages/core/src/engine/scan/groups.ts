import type { GroupKey } from '../states.ts';
import type { Coder } from './coders.ts';

/** More groups than this are numbered as they come up, not all that could be. */
const mostPossible = 4096;

/** Codes of one or two members make a number. */
const keyOfCodes = (codes: readonly number[]): string | number => (codes.length > 2 ? codes.join() : codes.reduce((key, code) => key * 2 ** 26 + code, 0));

/** Numbers the groups that pairs of a row and a period belong to. */
export class Groups {
  private readonly coders: readonly Coder[];
  /** how many there are so far; all that are possible, where those are few */
  size: number;
  private readonly areAll: boolean;
  private readonly numbers = new Map<string | number, number>();
  private readonly codes: number[][] = [];
  private scratch = new Int32Array(0);

  constructor(coders: readonly Coder[]) {
    this.coders = coders;
    const possible = coders.reduce((product, { size }) => product * (size ?? Number.POSITIVE_INFINITY), 1);
    this.areAll = possible <= mostPossible;
    this.size = this.areAll ? possible : 0;
  }

  /** The number of the group of each pair. */
  number(rows: Int32Array, periods: Int32Array, count: number, into: Int32Array): void {
    if (this.scratch.length < count) this.scratch = new Int32Array(count);
    const { scratch } = this;
    if (this.areAll) {
      into.fill(0, 0, count);
      for (const { code, size } of this.coders) {
        code!(rows, periods, count, scratch);
        for (let place = 0; place < count; place++) into[place] = into[place]! * size! + scratch[place]!;
      }
      return;
    }
    const codes = this.coders.map(({ code }) => {
      const own = new Int32Array(count);
      code!(rows, periods, count, own);
      return own;
    });
    for (let place = 0; place < count; place++) into[place] = this.numberOf(codes.map((own) => own[place]!));
  }

  /** The number of a group by the codes of its members. */
  numberOf(codes: number[]): number {
    if (this.areAll) return codes.reduce((number, code, index) => number * this.coders[index]!.size! + code, 0);
    const key = keyOfCodes(codes);
    const known = this.numbers.get(key) ?? this.codes.push(codes) - 1;
    this.numbers.set(key, known);
    this.size = this.codes.length;
    return known;
  }

  keyOf(number: number): GroupKey {
    const codes = this.areAll ? this.codesOf(number) : this.codes[number]!;
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
